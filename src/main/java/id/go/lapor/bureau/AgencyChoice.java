package id.go.lapor.bureau;

/**
 * The body or one of its open units, to choose from or to say something of.
 *
 * @param label the name, set in by how deep it stands
 * @param approval whether the head sees its answers first
 */
record AgencyChoice(String code, String label, boolean approval) {

}
