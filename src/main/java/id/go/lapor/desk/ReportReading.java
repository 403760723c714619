package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.CaseMasking;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.MaskedText;
import id.go.lapor.privacy.OriginalReport;
import org.springframework.stereotype.Component;

/**
 * Reads the words of a report at a level of disclosure. The original leaves the vault for
 * those only who check the masking.
 */
@Component
class ReportReading {

	private final IdentityVault vault;

	private final CaseMasking masking;

	private final InWords words;

	ReportReading(IdentityVault vault, CaseMasking masking, InWords words) {
		this.vault = vault;
		this.masking = masking;
		this.words = words;
	}

	ReportText of(Complaint complaint, ReportDisclosure disclosure) {
		if (!disclosure.readsMasked()) {
			return ReportText.WITHHELD;
		}
		var masked = new ReportText(complaint.maskedTitle(), complaint.maskedText(), complaint.maskedAddress(), null,
				List.of());
		var number = complaint.caseNumber().value();
		if (!disclosure.readsOriginal() || this.vault.isErased(number)) {
			return masked;
		}
		return besideOriginal(complaint, this.vault.original(number));
	}

	private ReportText besideOriginal(Complaint complaint, OriginalReport original) {
		var title = masked(complaint, original.title());
		var text = masked(complaint, original.text());
		var address = (original.address() != null) ? masked(complaint, original.address()) : null;
		var kinds = new LinkedHashSet<String>();
		var pieces = new ReportText.Original(pieces(original.title(), title, kinds),
				pieces(original.text(), text, kinds),
				(address != null) ? pieces(original.address(), address, kinds) : null);
		return new ReportText(or(complaint.maskedTitle(), title), or(complaint.maskedText(), text),
				(address != null) ? or(complaint.maskedAddress(), address) : null, pieces, List.copyOf(kinds));
	}

	private MaskedText masked(Complaint complaint, String text) {
		return this.masking.forPublic(complaint.caseNumber().value(), text);
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
