package id.go.lapor.reveal;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.privacy.IdentityVault;
import org.springframework.stereotype.Component;

/** Whether a body may open numbers of a case as it stands, and what a reason needs. */
@Component
class RevealRules {

	/** "cek" explains nothing to the reporter who reads it. */
	static final int SHORTEST_REASON = 15;

	static final int LONGEST_REASON = 500;

	private final IdentityVault vault;

	private final Accusations accusations;

	RevealRules(IdentityVault vault, Accusations accusations) {
		this.vault = vault;
		this.accusations = accusations;
	}

	/**
	 * The case as it stands, towards one body.
	 * @param agency whose task it is
	 * @return OPENED if nothing stands against it
	 */
	RevealOutcome of(Complaint complaint, String agency) {
		if (!complaint.isWithAgency() || !complaint.agencyCode().equals(agency)) {
			return RevealOutcome.MOVED_ON;
		}
		if (this.vault.isErased(complaint.caseNumber().value())) {
			return RevealOutcome.ERASED;
		}
		if (!complaint.mayOpenNumbers()) {
			return RevealOutcome.NO_CONSENT;
		}
		return this.accusations.of(complaint.caseNumber()).covers(agency) ? RevealOutcome.ACCUSED
				: RevealOutcome.OPENED;
	}

	RevealOutcome ofReason(String reason) {
		int length = (reason != null) ? reason.strip().length() : 0;
		if (length < SHORTEST_REASON) {
			return RevealOutcome.REASON_SHORT;
		}
		return (length > LONGEST_REASON) ? RevealOutcome.REASON_LONG : RevealOutcome.OPENED;
	}

}
