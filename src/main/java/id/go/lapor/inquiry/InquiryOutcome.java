package id.go.lapor.inquiry;

/** What an inquiry answers to the phase that asked. */
enum InquiryOutcome {

	COMPLETED, EXPIRED, REFUSED

}
