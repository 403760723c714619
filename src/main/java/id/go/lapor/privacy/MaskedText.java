package id.go.lapor.privacy;

import java.util.ArrayList;
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

	/**
	 * The same text in pieces, so that masked places can be shown as such.
	 * @param original the text that was masked
	 */
	public List<MaskedPiece> pieces(String original) {
		List<MaskedPiece> pieces = new ArrayList<>();
		int from = 0;
		int at = 0;
		for (Finding finding : this.findings) {
			int place = at + finding.start() - from;
			if (place > at) {
				pieces.add(new MaskedPiece(this.text.substring(at, place), null));
			}
			at = this.text.indexOf(']', place) + 1;
			pieces.add(new MaskedPiece(this.text.substring(place, at), finding.rule()));
			from = finding.end();
		}
		if (at < this.text.length()) {
			pieces.add(new MaskedPiece(this.text.substring(at), null));
		}
		return pieces;
	}

	/** Only how much was found: even a masked text is the reporter's. */
	@Override
	public String toString() {
		return "MaskedText[" + this.findings.size() + " findings]";
	}

}
