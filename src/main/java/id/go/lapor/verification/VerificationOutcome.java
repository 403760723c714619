package id.go.lapor.verification;

/** What verification answers to the lifecycle. */
enum VerificationOutcome {

	FORWARDED, ARCHIVED, RULING_REQUESTED

}
