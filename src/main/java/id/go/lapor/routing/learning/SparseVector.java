package id.go.lapor.routing.learning;

/**
 * The few features of a report that a vocabulary knows.
 *
 * @param ids ascending
 * @param values a value for each id
 */
record SparseVector(int[] ids, float[] values) {
}
