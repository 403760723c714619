package id.go.lapor.portal;

import java.util.LinkedHashSet;
import java.util.List;

import id.go.lapor.privacy.MaskedPiece;
import id.go.lapor.privacy.Masking;
import id.go.lapor.privacy.Reporter;
import id.go.lapor.reporter.ReaderWords;
import org.springframework.stereotype.Component;

/**
 * Shows a half-written report as the public would read it, masked by the same rules that
 * mask it after it was sent, with the name and the contact as typed. Nothing is kept.
 */
@Component
class ReportPreview {

	/** No report is longer; the cost of a look is bounded. */
	private static final int LONGEST = 5_000;

	private final Masking masking;

	ReportPreview(Masking masking) {
		this.masking = masking;
	}

	/**
	 * What the public would read.
	 *
	 * @param tooLong whether the text has to be shortened first; the rest is empty then
	 * @param found what was masked in words, each kind once
	 */
	record Shown(boolean tooLong, List<MaskedPiece> title, List<MaskedPiece> text, List<MaskedPiece> address,
			List<String> found) {

	}

	Shown of(ReportForm form, ReaderWords words) {
		if (isTooLong(form.title()) || isTooLong(form.text()) || isTooLong(form.address()) || isTooLong(form.name())
				|| isTooLong(form.phone()) || isTooLong(form.email())) {
			return new Shown(true, List.of(), List.of(), List.of(), List.of());
		}
		var reporter = new Reporter(form.name(), form.phone(), form.email());
		var kinds = new LinkedHashSet<String>();
		return new Shown(false, masked(form.title(), reporter, words, kinds),
				masked(form.text(), reporter, words, kinds), masked(form.address(), reporter, words, kinds),
				List.copyOf(kinds));
	}

	private List<MaskedPiece> masked(String typed, Reporter reporter, ReaderWords words, LinkedHashSet<String> kinds) {
		if (typed == null || typed.isBlank()) {
			return List.of();
		}
		var pieces = this.masking.forPublic(typed, reporter).pieces(typed);
		pieces.stream()
			.filter((piece) -> piece.rule() != null)
			.forEach((piece) -> kinds.add(words.say("privacy.finding." + piece.rule())));
		return pieces;
	}

	private static boolean isTooLong(String typed) {
		return typed != null && typed.length() > LONGEST;
	}

}
