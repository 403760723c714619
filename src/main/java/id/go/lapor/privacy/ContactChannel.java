package id.go.lapor.privacy;

/**
 * One way to reach a reporter. The address goes to the sender alone; everything that
 * people or logs see is the masked form.
 *
 * @param kind by e-mail or by telephone
 * @param address the e-mail address, or the number in E.164
 * @param masked {@code m***@example.org} or {@code 628231633xxxx}
 */
public record ContactChannel(Kind kind, String address, String masked) {

	/** How the channel carries a message. */
	public enum Kind {

		EMAIL, PHONE

	}

	static ContactChannel email(String address) {
		int at = address.lastIndexOf('@');
		return new ContactChannel(Kind.EMAIL, address,
				address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at));
	}

	static ContactChannel phone(PhoneNumber number) {
		return new ContactChannel(Kind.PHONE, number.e164(), number.masked());
	}

	@Override
	public String toString() {
		return "ContactChannel[" + this.kind + " " + this.masked + "]";
	}

}
