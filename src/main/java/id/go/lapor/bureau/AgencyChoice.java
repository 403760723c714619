package id.go.lapor.bureau;

/**
 * The body or one of its open units, to choose from or to say something of.
 *
 * @param depth 0 for the body
 * @param label the name, set in by its depth
 * @param approval whether the head sees its answers first
 */
record AgencyChoice(String code, String name, int depth, String label, boolean approval) {

}
