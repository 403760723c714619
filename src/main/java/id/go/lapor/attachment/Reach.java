package id.go.lapor.attachment;

import id.go.lapor.complaint.Complaint;

/**
 * How far the national desk lets a reporter's file go; each reaches fewer people than the
 * one before. Its own reporter always keeps it.
 */
public enum Reach {

	/** as public as the report */
	PUBLIC,

	/** officers of the body that holds the case, and those who watch over it */
	BODY,

	/** nobody but who checks the masking */
	DESK;

	/**
	 * How far a file of a report goes before anybody looked at it: a picture cannot be
	 * masked, so that of an anonymous report stays where the words are checked.
	 */
	public static Reach first(Complaint complaint) {
		if (complaint.isAnonymous()) {
			return DESK;
		}
		return complaint.isSecret() ? BODY : PUBLIC;
	}

}
