package id.go.lapor.privacy.text;

/**
 * What the digits of an Indonesian mobile number look like, written nationally (08...) or
 * internationally (62 8..., 0062 8..., 62 0 8...): eight and eight to eleven digits more.
 */
final class Mobile {

	private static final int SHORTEST = 9;

	private static final int LONGEST = 12;

	/**
	 * Nobody writes a telephone number of more digits than this, typing errors included.
	 */
	private static final int LONGEST_TYPED = 13;

	/** So many digits are a whole number; fewer may go on in the next group. */
	private static final int COMPLETE = 11;

	private Mobile() {
	}

	static boolean begins(String digits) {
		return prefix(digits) >= 0;
	}

	/** Whether these digits are one whole number. */
	private static boolean isWhole(String digits) {
		int length = digits.length() - prefix(digits);
		return begins(digits) && length >= SHORTEST && length <= LONGEST;
	}

	/** The same for digits written in one go, where one too many is a typing error. */
	static boolean isWholeWord(String digits) {
		int length = digits.length() - prefix(digits);
		return begins(digits) && length >= SHORTEST && length <= LONGEST_TYPED;
	}

	/**
	 * The group after the mobile number that begins at one group, as many as still belong
	 * to it; -1 if there is none. A group that is a number by itself swallows nothing.
	 * @param prefix what the writer left out in front, or nothing
	 */
	static int end(DigitRun run, int at, String prefix) {
		String first = prefix + run.group(at).digits();
		if (isWholeWord(first) && first.length() >= COMPLETE) {
			return at + 1;
		}
		int end = isWholeWord(first) ? at + 1 : -1;
		StringBuilder digits = new StringBuilder(first);
		for (int i = at + 1; i < run.size() && digits.length() <= LONGEST_TYPED + 2; i++) {
			digits.append(run.group(i).digits());
			if (isWhole(digits.toString())) {
				end = i + 1;
			}
		}
		return end;
	}

	/** How many digits stand before the eight; -1 if this is no mobile number. */
	private static int prefix(String digits) {
		int at = digits.startsWith("00") ? 2 : 0;
		if (digits.startsWith("62", at)) {
			at += 2;
			at += digits.startsWith("0", at) ? 1 : 0;
		}
		else if (digits.startsWith("0")) {
			at = 1;
		}
		else {
			return -1;
		}
		return (digits.length() > at + 1 && digits.charAt(at) == '8' && digits.charAt(at + 1) != '0') ? at : -1;
	}

}
