package id.go.lapor.rights;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.PhoneReading;
import org.springframework.stereotype.Component;

/** What a request needs before it is taken up. */
@Component
class DemandRules {

	private static final int LONGEST_NAME = 150;

	private static final int LONGEST_EMAIL = 254;

	private final IdentityVault vault;

	DemandRules(IdentityVault vault) {
		this.vault = vault;
	}

	/**
	 * @throws InvalidDemand in words, for the field that is wrong
	 */
	void check(Complaint complaint, DataDemand demand) {
		require(demand.kind() != null, "rights.kindMissing");
		switch (demand.kind()) {
			case CORRECTION -> correction(complaint, demand);
			case ERASURE -> erasure(complaint, demand);
			case RESTRICTION, CONSENT_WITHDRAWAL -> {
				// nothing more is needed
			}
		}
	}

	private void correction(Complaint complaint, DataDemand demand) {
		require(!this.vault.isErased(complaint.caseNumber().value()), "rights.erasedAlready");
		boolean named = !isBlank(demand.name());
		boolean contactable = !isBlank(demand.phone()) || !isBlank(demand.email());
		require(named || contactable, "rights.correctionEmpty");
		require(complaint.isAnonymous() || (named && contactable), "rights.correctionNeedsNameAndContact");
		require(!named || demand.name().strip().length() <= LONGEST_NAME, "rights.nameTooLong", LONGEST_NAME);
		require(isBlank(demand.phone()) || PhoneReading.of(demand.phone()).number().isPresent(), "rights.phoneWrong");
		require(isBlank(demand.email()) || demand.email().strip().length() <= LONGEST_EMAIL
				&& demand.email().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "rights.emailWrong");
	}

	/** Before it is masked, the original is the only version there is. */
	private void erasure(Complaint complaint, DataDemand demand) {
		require(complaint.maskedText() != null || this.vault.isErased(complaint.caseNumber().value()),
				"rights.notMaskedYet");
		require(!demand.removeText() || !complaint.isOpen(), "rights.textNeededWhileOpen");
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static void require(boolean holds, String refusal, Object... arguments) {
		if (!holds) {
			throw new InvalidDemand(refusal, arguments);
		}
	}

}
