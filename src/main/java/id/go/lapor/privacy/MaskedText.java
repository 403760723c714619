package id.go.lapor.privacy;

import java.util.List;

/**
 * A text that may be shown.
 *
 * @param text with a placeholder wherever something was masked
 * @param findings what was masked, in the order of the text
 */
public record MaskedText(String text, List<Finding> findings) {

	public MaskedText {
		findings = List.copyOf(findings);
	}

	/** Only how much was found: even a masked text is the reporter's. */
	@Override
	public String toString() {
		return "MaskedText[" + this.findings.size() + " findings]";
	}

}
