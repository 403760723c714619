package id.go.lapor.desk;

/**
 * A request for an identity as one line of the page.
 *
 * @param number the case, for addresses
 * @param spoken the case, for people
 * @param decided who decided and when, or null
 * @param window until when the identity is open, or null
 * @param openings how often somebody looked, in words
 * @param told whether and when the reporter was told
 * @param mine whether the reader may look now
 */
record DisclosureLine(String number, String spoken, String state, String requested, String legalBasis, String withheld,
		String decided, String reason, String window, String openings, String told, boolean mine) {
}
