package id.go.lapor.duplicate;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/** Finds the reports that may tell of one matter, and says why. */
@Component
class DuplicateSearch {

	/** So many are read and compared; they share the most keys. */
	private static final int COMPARED = 60;

	/** So many are worth a verifier's time. */
	private static final int SHOWN = 20;

	/** Below this nobody wants to see it. */
	private static final double WORTH_A_LOOK = 0.25;

	private final MatchBook book;

	private final MaskedReports reports;

	private final RecentWeights weights;

	DuplicateSearch(MatchBook book, MaskedReports reports, RecentWeights weights) {
		this.book = book;
		this.reports = reports;
		this.weights = weights;
	}

	/** The likeliest first; the report itself is none of them. */
	List<DuplicateCandidate> near(FiledReport report) {
		var read = ReadReport.of(report);
		var words = this.weights.now();
		var found = this.book.sharing(MatchKeys.of(read), COMPARED + 1)
			.stream()
			.filter((number) -> !number.equals(report.id()))
			.toList();
		return this.reports.findAll(found)
			.stream()
			.map((other) -> candidate(other.id(), Comparison.of(read, ReadReport.of(other), words)))
			.filter((candidate) -> candidate.score() >= WORTH_A_LOOK)
			.sorted(Comparator.comparingDouble(DuplicateCandidate::score)
				.reversed()
				.thenComparing(DuplicateCandidate::caseNumber))
			.limit(SHOWN)
			.toList();
	}

	private static DuplicateCandidate candidate(String caseNumber, Comparison comparison) {
		return new DuplicateCandidate(caseNumber, comparison.score(), comparison.reasons());
	}

}
