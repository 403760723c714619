package id.go.lapor.feedback;

/** What a reporter may say to an answer. */
public enum Reaction {

	SATISFIED, CONTESTED, REPLY

}
