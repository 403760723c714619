package id.go.lapor.rights;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.IdentityErased;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.MaskingCorrections;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Does what was asked for. The masked version stays after an erasure, as the body still
 * has to answer and it names nobody; it goes too where the reporter wants that and nobody
 * works with it any more.
 */
@Component
class DataFulfilment {

	private final ComplaintRegister register;

	private final IdentityVault vault;

	private final Corrections corrections;

	private final MaskingCorrections masking;

	private final ApplicationEventPublisher events;

	DataFulfilment(ComplaintRegister register, IdentityVault vault, Corrections corrections, MaskingCorrections masking,
			ApplicationEventPublisher events) {
		this.register = register;
		this.vault = vault;
		this.corrections = corrections;
		this.masking = masking;
		this.events = events;
	}

	void carryOut(DataRequest request, Complaint complaint) {
		var number = request.caseNumber().value();
		switch (request.kind()) {
			case CORRECTION -> {
				this.masking.closeOwnPlaces(number);
				this.corrections.carryOut(request);
				this.masking.maskAgain(complaint, complaint.isAnonymous());
			}
			case RESTRICTION -> complaint.unpublish();
			case CONSENT_WITHDRAWAL -> {
				complaint.unpublish();
				complaint.forgetNumbersConsent();
				this.vault.stopContact(number);
			}
			case ERASURE -> {
				// what a verifier had opened of a named reporter closes, while it is
				// known
				this.masking.maskAgain(complaint, true);
				this.vault.erase(number);
				complaint.forgetNumbersConsent();
				complaint.unpublish();
				if (request.removeText()) {
					complaint.removeText();
				}
			}
		}
	}

	/** What is done to other rows than the case's own, once that one is written. */
	void cleanUp(DataRequest request) {
		if (request.kind() == DataRequestKind.ERASURE) {
			if (request.removeText()) {
				this.register.forgetReporterWords(request.caseNumber());
			}
			this.events.publishEvent(new IdentityErased(request.caseNumber()));
		}
	}

}
