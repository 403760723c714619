package id.go.lapor.oversight;

/**
 * One case in a list of those who watch: that it is, where it is and until when. Of the
 * report's words nothing, and nothing of who reports.
 *
 * @param number ten digits
 * @param spoken the number in groups
 * @param status a message key
 * @param holder who holds it, or null at the national desk
 * @param programme the priority programme, or null
 * @param due the earliest date of its answer in words, or null
 * @param over whether that date has passed
 * @param told when the Ombudsman was told of it, in words, or null
 */
record WatchedCase(String number, String spoken, String status, String category, String holder, String programme,
		String due, boolean over, String told) {
}
