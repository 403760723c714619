package id.go.lapor.complaint;

/**
 * The door a report came through; shown on its public line.
 */
public enum Channel {

	/** the website */
	WEB,

	/** a trusted client that names no other channel */
	API,

	/** short message to 1708 */
	SMS,

	/** X/Twitter */
	X,

	/** installable web app */
	MOBILE_APP,

	/** e-mail */
	EMAIL,

	/** a letter, entered by an officer */
	LETTER,

	/** a visit, entered by an officer */
	WALK_IN,

	/** a telephone call */
	CALL_CENTRE,

	/** a portal of an agency */
	AGENCY_PORTAL,

	/** Instagram */
	INSTAGRAM,

	/** WhatsApp */
	WHATSAPP

}
