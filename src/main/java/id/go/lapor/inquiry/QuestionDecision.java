package id.go.lapor.inquiry;

/** What the head says to one more question. */
enum QuestionDecision {

	APPROVED, REFUSED

}
