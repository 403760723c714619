package id.go.lapor.lifecycle;

/** Where a case enters its phases. */
enum EntryPhase {

	VERIFICATION, RESPONSE, FEEDBACK, CONTEST

}
