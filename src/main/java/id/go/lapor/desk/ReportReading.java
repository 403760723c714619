package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.MaskedText;
import id.go.lapor.privacy.MaskingCorrections;
import id.go.lapor.privacy.OriginalReport;
import org.springframework.stereotype.Component;

/**
 * Reads the words of a report at a level of disclosure. The original leaves the vault for
 * those only who check the masking.
 */
@Component
class ReportReading {

	private final IdentityVault vault;

	private final MaskingCorrections corrections;

	private final MaskingHistory history;

	private final AnswerLines answers;

	private final InWords words;

	ReportReading(IdentityVault vault, MaskingCorrections corrections, MaskingHistory history, AnswerLines answers,
			InWords words) {
		this.vault = vault;
		this.corrections = corrections;
		this.history = history;
		this.answers = answers;
		this.words = words;
	}

	ReportText of(Complaint complaint, ReportDisclosure disclosure) {
		if (!disclosure.readsMasked()) {
			return ReportText.WITHHELD;
		}
		var number = complaint.caseNumber().value();
		if (!disclosure.readsOriginal() || this.vault.isErased(number)) {
			return new ReportText(complaint.maskedTitle(), complaint.maskedText(), complaint.maskedAddress(),
					this.answers.masked(complaint), null, List.of(), List.of());
		}
		return besideOriginal(complaint, this.vault.original(number));
	}

	private ReportText besideOriginal(Complaint complaint, OriginalReport original) {
		var masked = this.corrections.masked(complaint.caseNumber().value(), complaint.isAnonymous());
		var kinds = new LinkedHashSet<String>();
		var pieces = new ReportText.Original(pieces(original.title(), masked.title(), kinds),
				pieces(original.text(), masked.text(), kinds),
				(masked.address() != null) ? pieces(original.address(), masked.address(), kinds) : null);
		return new ReportText(or(complaint.maskedTitle(), masked.title()), or(complaint.maskedText(), masked.text()),
				(masked.address() != null) ? or(complaint.maskedAddress(), masked.address()) : null,
				this.answers.besideMasked(original, complaint), pieces, List.copyOf(kinds),
				this.history.of(complaint.caseNumber(), original));
	}

	/** What was kept; before the masking has run, what it will keep. */
	private static String or(String kept, MaskedText computed) {
		return (kept != null) ? kept : computed.text();
	}

	private List<ReportText.Piece> pieces(String text, MaskedText masked, Set<String> kinds) {
		var pieces = new ArrayList<ReportText.Piece>();
		int from = 0;
		for (var finding : masked.findings()) {
			var what = this.words.orCode("desk.masked." + finding.rule(), finding.rule());
			kinds.add(what);
			if (finding.start() > from) {
				pieces.add(new ReportText.Piece(text.substring(from, finding.start()), null));
			}
			pieces.add(new ReportText.Piece(text.substring(finding.start(), finding.end()), what));
			from = finding.end();
		}
		if (from < text.length()) {
			pieces.add(new ReportText.Piece(text.substring(from), null));
		}
		return pieces;
	}

}
