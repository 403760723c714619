package id.go.lapor.complaint;

/**
 * The public number of a case and the business key of its processes: ten digits, nine
 * random and one check digit, fit to be read aloud and typed on a feature phone. It
 * identifies a case, never a person.
 * <p>
 * The check digit is Damm's (H. M. Damm, <em>Total anti-symmetrische Quasigruppen</em>,
 * 2004): it finds every single wrong digit and every swap of neighbours, so a mistyped
 * number is told apart from an unknown one.
 *
 * @param value exactly ten digits
 */
public record CaseNumber(String value) {

	private static final int LENGTH = 10;

	private static final int[][] DAMM = { { 0, 3, 1, 7, 5, 9, 8, 6, 4, 2 }, { 7, 0, 9, 2, 1, 5, 4, 8, 6, 3 },
			{ 4, 2, 0, 6, 8, 7, 1, 3, 5, 9 }, { 1, 7, 5, 0, 9, 8, 3, 4, 2, 6 }, { 6, 1, 2, 3, 0, 4, 5, 9, 7, 8 },
			{ 3, 6, 7, 4, 2, 0, 9, 5, 8, 1 }, { 5, 8, 6, 9, 7, 2, 0, 1, 3, 4 }, { 8, 9, 4, 5, 3, 6, 2, 0, 1, 7 },
			{ 9, 4, 3, 8, 6, 1, 7, 2, 0, 5 }, { 2, 5, 8, 1, 4, 3, 6, 7, 9, 0 } };

	public CaseNumber {
		if (value == null || !value.matches("[0-9]{10}") || interim(value) != 0) {
			throw new MistypedCaseNumber();
		}
	}

	/**
	 * Reads a number as people type it, with spaces, dots or dashes.
	 * @throws MistypedCaseNumber if it is not ten digits with the right check digit
	 */
	public static CaseNumber of(String typed) {
		return new CaseNumber(typed == null ? null : typed.replaceAll("[\\s.\\-]", ""));
	}

	/** Completes nine digits with their check digit. */
	public static CaseNumber withCheckDigit(String nineDigits) {
		return new CaseNumber(nineDigits + interim(nineDigits));
	}

	/** The number in groups, as it is printed and read aloud: {@code 123 456 7890}. */
	public String spoken() {
		return this.value.substring(0, 3) + " " + this.value.substring(3, 6) + " " + this.value.substring(6, LENGTH);
	}

	private static int interim(String digits) {
		int row = 0;
		for (int i = 0; i < digits.length(); i++) {
			row = DAMM[row][digits.charAt(i) - '0'];
		}
		return row;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
