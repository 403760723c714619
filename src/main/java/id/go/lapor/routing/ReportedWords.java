package id.go.lapor.routing;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.IdentityVault;
import org.springframework.stereotype.Component;

/** The words of a report as written; of an erased report what is left of it. */
@Component
class ReportedWords {

	private final IdentityVault vault;

	ReportedWords(IdentityVault vault) {
		this.vault = vault;
	}

	String of(Complaint complaint) {
		var number = complaint.caseNumber().value();
		if (this.vault.isErased(number)) {
			return complaint.maskedTitle() + "\n" + complaint.maskedText();
		}
		var original = this.vault.original(number);
		return original.title() + "\n" + original.text();
	}

}
