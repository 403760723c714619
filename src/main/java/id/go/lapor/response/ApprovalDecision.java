package id.go.lapor.response;

/** What a head may decide on an answer. */
enum ApprovalDecision {

	APPROVED, RETURNED

}
