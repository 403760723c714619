package id.go.lapor.privacy;

/**
 * All of a report as everybody but the verifier reads it.
 *
 * @param title the title
 * @param text the text
 * @param address the place in words, or null
 */
public record MaskedReport(MaskedText title, MaskedText text, MaskedText address) {

	/** The masked place in words, or null. */
	public String addressText() {
		return (this.address != null) ? this.address.text() : null;
	}

}
