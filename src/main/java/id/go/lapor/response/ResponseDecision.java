package id.go.lapor.response;

/** What an officer of the handling body may decide. */
enum ResponseDecision {

	ANSWER, ASK, HAND_ON, OUTSIDE_AUTHORITY

}
