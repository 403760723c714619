package id.go.lapor.portal;

import id.go.lapor.complaint.Scribe;

/**
 * Whose hand filled in the form.
 *
 * @param channel the door, by its code; null for the website
 * @param scribe the officer who wrote for the reporter, or null
 */
record Hand(String channel, Scribe scribe) {

	/** The reporter's own, on the website. */
	static final Hand OWN = new Hand(null, null);

}
