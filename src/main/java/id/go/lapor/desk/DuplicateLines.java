package id.go.lapor.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.duplicate.DuplicateCandidate;
import id.go.lapor.duplicate.DuplicateReason;
import id.go.lapor.duplicate.Duplicates;
import org.springframework.stereotype.Component;

/**
 * Reports that may tell of the same matter, with what speaks for and against. Of a case
 * that the reader may not know nothing is shown, not even that there is one.
 */
@Component
class DuplicateLines {

	private static final int PERCENT = 100;

	/** So many are worth a verifier's time. */
	private static final int SHOWN = 20;

	private final Duplicates duplicates;

	private final InWords words;

	DuplicateLines(Duplicates duplicates, InWords words) {
		this.duplicates = duplicates;
		this.words = words;
	}

	/**
	 * The candidates in words.
	 * @param known whether this reader may know a case
	 */
	List<DuplicateLine> of(CaseNumber number, Predicate<CaseNumber> known) {
		return this.duplicates.of(number)
			.stream()
			.filter((candidate) -> known.test(CaseNumber.of(candidate.caseNumber())))
			.collect(Collectors.groupingBy(DuplicateCandidate::wording, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.limit(SHOWN)
			.map(this::line)
			.toList();
	}

	/** Of these two; empty where one has no words any more. */
	Optional<DuplicateLine> between(CaseNumber number, CaseNumber other) {
		return this.duplicates.compare(number, other).map((candidate) -> line(List.of(candidate)));
	}

	/** Of reports with equal words, the likeliest first. */
	private DuplicateLine line(List<DuplicateCandidate> equal) {
		var candidate = equal.get(0);
		return new DuplicateLine(candidate.caseNumber(), CaseNumber.of(candidate.caseNumber()).spoken(),
				Math.round(candidate.score() * PERCENT), said(candidate, true), said(candidate, false),
				equal.stream()
					.skip(1)
					.map((twin) -> new Twin(twin.caseNumber(), CaseNumber.of(twin.caseNumber()).spoken()))
					.toList());
	}

	private List<String> said(DuplicateCandidate candidate, boolean speaksFor) {
		return candidate.reasons()
			.stream()
			.filter((reason) -> reason.sign().speaksFor() == speaksFor)
			.map(this::inWords)
			.toList();
	}

	private String inWords(DuplicateReason reason) {
		var key = "duplicate.sign." + reason.sign();
		return (reason.kind() != null)
				? this.words.of(key, this.words.of("duplicate.place." + reason.kind(), reason.place()))
				: this.words.of(key, reason.number());
	}

	/**
	 * One candidate.
	 *
	 * @param number its number
	 * @param spoken the number in groups
	 * @param percent how probable it is
	 * @param reasonsFor what speaks for one matter
	 * @param reasonsAgainst what speaks against
	 * @param twins other reports with the same words, as a campaign sends them
	 */
	record DuplicateLine(String number, String spoken, long percent, List<String> reasonsFor,
			List<String> reasonsAgainst, List<Twin> twins) {
	}

	/** A report with the same words. */
	record Twin(String number, String spoken) {
	}

}
