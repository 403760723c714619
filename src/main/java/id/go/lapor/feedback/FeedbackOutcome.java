package id.go.lapor.feedback;

/** What feedback answers to the lifecycle. */
enum FeedbackOutcome {

	SATISFIED, CONTESTED, SILENT, CLOSED_BY_OFFICER

}
