package id.go.lapor.desk;

import java.util.List;
import java.util.function.Predicate;

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
			.map(this::line)
			.toList();
	}

	private DuplicateLine line(DuplicateCandidate candidate) {
		return new DuplicateLine(candidate.caseNumber(), CaseNumber.of(candidate.caseNumber()).spoken(),
				Math.round(candidate.score() * PERCENT), said(candidate, true), said(candidate, false));
	}

	private List<String> said(DuplicateCandidate candidate, boolean speaksFor) {
		return candidate.reasons()
			.stream()
			.filter((reason) -> reason.sign().speaksFor() == speaksFor)
			.map(this::inWords)
			.toList();
	}

	private String inWords(DuplicateReason reason) {
		var key = "desk.duplicate." + reason.sign();
		return (reason.kind() != null)
				? this.words.of(key, this.words.of("desk.place." + reason.kind(), reason.place()))
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
	 */
	record DuplicateLine(String number, String spoken, long percent, List<String> reasonsFor,
			List<String> reasonsAgainst) {
	}

}
