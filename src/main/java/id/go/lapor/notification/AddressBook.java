package id.go.lapor.notification;

import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.privacy.Contact;
import id.go.lapor.receipt.SentCodes;
import org.springframework.stereotype.Component;

/**
 * Finds an address at the moment of sending: the newest one, and none of the erased. A
 * code that is good no more goes to nobody.
 */
@Component
class AddressBook {

	private final Contact contact;

	private final ComplaintRegister register;

	private final OfficerDirectory officers;

	private final SentCodes codes;

	AddressBook(Contact contact, ComplaintRegister register, OfficerDirectory officers, SentCodes codes) {
		this.register = register;
		this.contact = contact;
		this.officers = officers;
		this.codes = codes;
	}

	Optional<Address> of(Notification notification) {
		if (notification.carriesCode() && this.codes.printed(notification.detail()).isEmpty()) {
			return Optional.empty();
		}
		return notification.isForReporter() ? reporter(notification.caseNumber())
				: this.officers.find(notification.officerId())
					.map(Officer::email)
					.filter((email) -> email.contains("@"))
					.map(Address::ofOfficer);
	}

	/** Of an anonymous reporter not even the masked address is kept beside a message. */
	private Optional<Address> reporter(String caseNumber) {
		boolean anonymous = this.register.require(CaseNumber.of(caseNumber)).isAnonymous();
		return this.contact.contactOf(caseNumber)
			.map(Address::of)
			.map((address) -> anonymous ? address.withoutTrace() : address);
	}

}
