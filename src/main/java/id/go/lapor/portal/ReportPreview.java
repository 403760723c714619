package id.go.lapor.portal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.privacy.MaskedFields;
import id.go.lapor.privacy.MaskedPiece;
import id.go.lapor.privacy.Masking;
import id.go.lapor.privacy.PublicForm;
import id.go.lapor.privacy.Reporter;
import id.go.lapor.reporter.ReaderWords;
import org.springframework.stereotype.Component;

/**
 * Shows a half-written report as the public would read it, masked by the same rules that
 * mask it after it was sent, with the name and the contact as typed, and beside it public
 * cases that may tell of the same. Nothing is kept.
 */
@Component
class ReportPreview {

	/** No report is longer; the cost of a look is bounded. */
	private static final int LONGEST = 5_000;

	private final Masking masking;

	private final SimilarReports similar;

	private final Places places;

	ReportPreview(Masking masking, SimilarReports similar, Places places) {
		this.masking = masking;
		this.similar = similar;
		this.places = places;
	}

	/**
	 * What the public would read.
	 *
	 * @param tooLong whether the text has to be shortened first; the rest is empty then
	 * @param found what was masked in words, each kind once
	 * @param lookedUp whether numbers are among it that an office may have to look up
	 * @param reporter who reports, as the public would read it, or null
	 * @param similar public cases that may tell of the same
	 */
	record Shown(boolean tooLong, List<MaskedPiece> title, List<MaskedPiece> text, List<MaskedPiece> address,
			List<String> found, boolean lookedUp, String reporter, List<SimilarReports.Line> similar) {

	}

	Shown of(ReportForm form, ReaderWords words) {
		if (isTooLong(form.title()) || isTooLong(form.text()) || isTooLong(form.address()) || isTooLong(form.name())
				|| isTooLong(form.phone()) || isTooLong(form.email())) {
			return new Shown(true, List.of(), List.of(), List.of(), List.of(), false, null, List.of());
		}
		var reporter = new Reporter(form.name(), form.phone(), form.email());
		var kinds = new LinkedHashSet<String>();
		var title = masked(form.title(), reporter, words, kinds);
		var text = masked(form.text(), reporter, words, kinds);
		var address = masked(form.address(), reporter, words, kinds);
		boolean lookedUp = Stream.of(title, text, address)
			.flatMap(List::stream)
			.anyMatch((piece) -> piece.rule() != null && MaskedFields.isLookedUp(piece.rule()));
		boolean open = !form.anonymous() && !form.secret();
		return new Shown(false, title, text, address, List.copyOf(kinds), lookedUp,
				open ? PublicForm.of(reporter).orElse(null) : null,
				this.similar.to(unmasked(title, text, address), this.places.settle(form).regionCode(), words));
	}

	/** What was masked is no word of the matter. */
	@SafeVarargs
	private static String unmasked(List<MaskedPiece>... parts) {
		return Stream.of(parts)
			.map((part) -> part.stream()
				.map((piece) -> (piece.rule() != null) ? " " : piece.words())
				.collect(Collectors.joining()))
			.collect(Collectors.joining("\n"));
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
