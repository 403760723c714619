package id.go.lapor.notification;

import id.go.lapor.privacy.ContactChannel;

/**
 * Where a message goes. Only its masked form is kept or shown.
 */
record Address(Carrier carrier, String value, String masked) {

	static Address of(ContactChannel contact) {
		var carrier = (contact.kind() == ContactChannel.Kind.EMAIL) ? Carrier.EMAIL : Carrier.SMS;
		return new Address(carrier, contact.address(), contact.masked());
	}

	/** An officer's e-mail; the row names the officer anyway. */
	static Address ofOfficer(String email) {
		return new Address(Carrier.EMAIL, email, email.replaceFirst("^(.)[^@]*", "$1***"));
	}

	/** The same, with nothing of it to keep. */
	Address withoutTrace() {
		return new Address(this.carrier, this.value, null);
	}

	@Override
	public String toString() {
		return "Address[" + this.carrier + " " + this.masked + "]";
	}

}
