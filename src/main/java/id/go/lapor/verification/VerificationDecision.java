package id.go.lapor.verification;

/** What a verifier may decide; "not for us" does not exist at the national desk. */
enum VerificationDecision {

	FORWARD, ASK, ARCHIVE, RULING

}
