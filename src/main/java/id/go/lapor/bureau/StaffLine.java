package id.go.lapor.bureau;

/**
 * One account as its coordinator reads it.
 *
 * @param offices in words
 * @param agencies in words
 * @param office the id of the one office, or null for none or several
 * @param agency the code of the one agency, or null for none or several
 * @param changeable false for the reader's own account and one that is an administrator's
 * matter
 * @param why the key of the sentence that says why not; null where it is changeable
 * @param factor whether a telephone makes codes for it
 */
record StaffLine(String account, String name, String email, String offices, String agencies, String office,
		String agency, boolean changeable, String why, boolean factor, String seen) {

}
