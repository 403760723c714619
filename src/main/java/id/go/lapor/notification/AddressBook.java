package id.go.lapor.notification;

import java.util.Optional;

import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.privacy.Contact;
import org.springframework.stereotype.Component;

/** Finds an address at the moment of sending: the newest one, and none of the erased. */
@Component
class AddressBook {

	private final Contact contact;

	private final OfficerDirectory officers;

	AddressBook(Contact contact, OfficerDirectory officers) {
		this.contact = contact;
		this.officers = officers;
	}

	Optional<Address> of(Notification notification) {
		return notification.isForReporter() ? this.contact.contactOf(notification.caseNumber()).map(Address::of)
				: this.officers.find(notification.officerId())
					.map(Officer::email)
					.filter((email) -> email.contains("@"))
					.map(Address::ofOfficer);
	}

}
