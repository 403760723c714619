package id.go.lapor.inquiry;

/** Whether a question needs the head of the body. */
enum QuestionApproval {

	FREE, REQUIRED

}
