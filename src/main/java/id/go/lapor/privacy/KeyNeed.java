package id.go.lapor.privacy;

/**
 * What still needs one privacy key, in rows.
 *
 * @param keyId tells the key, and nothing about its secret
 * @param newest whether it is the one that seals now
 * @param reports data keys of reports that it wraps
 * @param drafts of officers, and their notes to colleagues, that lie under it
 * @param answers that a sender may ask for again within 24 hours
 * @param marks kinds of marks whose keys it wraps, or that only it can check
 */
record KeyNeed(String keyId, boolean newest, long reports, long drafts, long answers, long marks) {

	boolean isOver() {
		return this.reports + this.drafts + this.answers + this.marks == 0;
	}

	/** One line for whoever keeps the keys. */
	String line() {
		var rows = this.reports + " reports, " + this.drafts + " drafts, " + this.answers + " answers, " + this.marks
				+ " kinds of marks";
		if (this.newest) {
			return "key " + this.keyId + " seals now: " + rows;
		}
		return "key " + this.keyId
				+ (isOver() ? ": nothing needs it, it may leave LAPOR_PRIVACY_KEY" : " is still needed: " + rows);
	}

}
