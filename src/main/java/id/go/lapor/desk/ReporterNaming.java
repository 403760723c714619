package id.go.lapor.desk;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.Contact;
import id.go.lapor.privacy.ContactChannel;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.Reporter;
import org.springframework.stereotype.Component;

/**
 * Names the reporter of a report that is not anonymous to those who may know. Asked of an
 * anonymous one it does not even open the vault, whatever the disclosure says.
 */
@Component
class ReporterNaming {

	private final IdentityVault vault;

	private final Contact contact;

	ReporterNaming(IdentityVault vault, Contact contact) {
		this.vault = vault;
		this.contact = contact;
	}

	/** The name and the masked address, or null. */
	ReporterLine of(Complaint complaint, ReportDisclosure disclosure) {
		if (complaint.isAnonymous() || !disclosure.reporterNamed()) {
			return null;
		}
		var number = complaint.caseNumber().value();
		return new ReporterLine(this.vault.reporter(number).map(Reporter::name).orElse(null),
				this.contact.contactOf(number).map(ContactChannel::masked).orElse(null));
	}

}
