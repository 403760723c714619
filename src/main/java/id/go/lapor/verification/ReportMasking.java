package id.go.lapor.verification;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.MaskingCorrections;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the version of a report that everybody but the verifier reads (UU 27/2022), and
 * sees to it that the verification clock runs. The strictest version serves everybody: an
 * agency that may know the reporter reads the name beside the text. What a verifier
 * corrected before stays corrected.
 */
@Component
class ReportMasking {

	private final ComplaintRegister register;

	private final MaskingCorrections corrections;

	private final IdentityVault vault;

	private final CaseClocks clocks;

	ReportMasking(ComplaintRegister register, MaskingCorrections corrections, IdentityVault vault, CaseClocks clocks) {
		this.register = register;
		this.corrections = corrections;
		this.vault = vault;
		this.clocks = clocks;
	}

	/** An erased report keeps the version it has; there is no other any more. */
	@Transactional
	void mask(CaseNumber number) {
		if (!this.vault.isErased(number.value())) {
			this.register.alter(number, (complaint) -> {
				var masked = this.corrections.masked(number.value(), complaint.isAnonymous());
				complaint.mask(masked.title().text(), masked.text().text(), masked.addressText());
			});
		}
		this.clocks.ensureRunning(number.value(), ClockType.VERIFICATION, BodyCalendar.NATIONAL);
	}

}
