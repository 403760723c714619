package id.go.lapor.privacy;

/**
 * A telephone number somebody can be reached at.
 *
 * @param e164 for instance {@code +6282316331234}
 */
public record PhoneNumber(String e164) {

	private static final int HIDDEN = 4;

	/**
	 * The form a public line shows: {@code 628231633xxxx}, the last four digits hidden.
	 */
	public String masked() {
		String digits = this.e164.substring(1);
		return digits.substring(0, digits.length() - HIDDEN) + "x".repeat(HIDDEN);
	}

	@Override
	public String toString() {
		return "PhoneNumber[redacted]";
	}

}
