package id.go.lapor.verification;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.CaseMasking;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the version of a report that everybody but the verifier reads (UU 27/2022), and
 * sees to it that the verification clock runs.
 */
@Component
class ReportMasking {

	private final ComplaintRegister register;

	private final IdentityVault vault;

	private final CaseMasking masking;

	private final CaseClocks clocks;

	ReportMasking(ComplaintRegister register, IdentityVault vault, CaseMasking masking, CaseClocks clocks) {
		this.register = register;
		this.vault = vault;
		this.masking = masking;
		this.clocks = clocks;
	}

	/** An erased report keeps the version it has; there is no other any more. */
	@Transactional
	void mask(CaseNumber number) {
		if (!this.vault.isErased(number.value())) {
			maskOriginal(number);
		}
		this.clocks.ensureRunning(number.value(), ClockType.VERIFICATION, BodyCalendar.NATIONAL);
	}

	private void maskOriginal(CaseNumber number) {
		var original = this.vault.original(number.value());
		var title = masked(number, original.title());
		var text = masked(number, original.text());
		var address = masked(number, original.address());
		this.register.alter(number, (complaint) -> complaint.mask(title, text, address));
	}

	/**
	 * The strictest version serves everybody: an agency that may know the reporter reads
	 * the name beside the text, so the text needs no second version.
	 */
	private String masked(CaseNumber number, String text) {
		return (text != null) ? this.masking.forPublic(number.value(), text).text() : null;
	}

}
