package id.go.lapor.duplicate;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Finds the reports that may tell of one matter, and says why. */
@Component
class DuplicateSearch {

	/** So many are read and compared; they share the most keys. */
	private static final int COMPARED = 60;

	/** More than that is never asked of another room in one question. */
	private static final int CHOSEN_FROM = 400;

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

	/** Those worth a look, the likeliest first; the report itself is none of them. */
	List<DuplicateCandidate> near(FiledReport report) {
		var read = ReadReport.of(report);
		return compare(read, sharing(report, read, COMPARED + 1)).toList();
	}

	/**
	 * The same of some reports alone: only those that are chosen from many that share a
	 * key are read and compared.
	 */
	List<DuplicateCandidate> near(FiledReport report, UnaryOperator<List<String>> choice) {
		var read = ReadReport.of(report);
		var chosen = choice.apply(sharing(report, read, CHOSEN_FROM));
		return chosen.isEmpty() ? List.of() : compare(read, chosen.stream().limit(COMPARED).toList()).toList();
	}

	private List<String> sharing(FiledReport report, ReadReport read, int most) {
		return this.book.sharing(MatchKeys.of(read), most)
			.stream()
			.filter((number) -> !number.equals(report.id()))
			.toList();
	}

	private Stream<DuplicateCandidate> compare(ReadReport read, List<String> others) {
		var words = this.weights.now();
		return this.reports.findAll(others)
			.stream()
			.map((other) -> candidate(other.id(), read, ReadReport.of(other), words))
			.filter((candidate) -> candidate.score() >= WORTH_A_LOOK)
			.sorted(Comparator.comparingDouble(DuplicateCandidate::score)
				.reversed()
				.thenComparing(DuplicateCandidate::caseNumber));
	}

	/** Two reports compared, with what is rare in these days. */
	DuplicateCandidate compare(FiledReport report, FiledReport other) {
		return candidate(other.id(), ReadReport.of(report), ReadReport.of(other), this.weights.now());
	}

	private static DuplicateCandidate candidate(String caseNumber, ReadReport read, ReadReport other,
			WordWeights words) {
		var comparison = Comparison.of(read, other, words);
		return new DuplicateCandidate(caseNumber, comparison.score(), comparison.reasons(), other.wording());
	}

}
