package id.go.lapor.privacy;

import org.springframework.stereotype.Component;

/**
 * Masks a text of a case with what the vault knows about its reporter, so that whoever
 * needs a masked text never holds the identity.
 */
@Component
public class CaseMasking {

	private final IdentityVault vault;

	private final Masking masking;

	CaseMasking(IdentityVault vault, Masking masking) {
		this.vault = vault;
		this.masking = masking;
	}

	/** What everybody reads who may not read the original. */
	public MaskedText forPublic(String caseNumber, String text) {
		return this.masking.forPublic(text, this.vault.reporter(caseNumber).orElse(null));
	}

	/** What an officer wrote, before anybody reads it. */
	public MaskedText forOfficial(String caseNumber, String text) {
		return this.masking.forOfficial(PlainWords.of(text), this.vault.reporter(caseNumber).orElse(null));
	}

}
