package id.go.lapor.response;

/**
 * What a body is like, as far as its response has to know.
 *
 * @param forwardingNeeded whether a coordinator has to choose among units
 * @param approvalNeeded whether the head wants to see answers first
 */
record CaseShape(boolean forwardingNeeded, boolean approvalNeeded) {
}
