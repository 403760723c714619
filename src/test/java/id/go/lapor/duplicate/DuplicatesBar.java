package id.go.lapor.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Candidates for one new report among 1.4 million, in time and in pages read; then the
 * same without the index, which must be found. See docs/bars.md.
 */
@Tag("duplicates")
class DuplicatesBar {

	private static final Path FIGURES = Path.of("target", "bars", "duplicates.txt");

	private static final int FEW = 10_000;

	private static final int MANY = 1_400_000;

	private static final int ROUNDS = 200;

	private static final double PROMISED_MILLIS = 150;

	private final List<String> figures = new ArrayList<>();

	@Test
	void findsCandidatesAmongOneMillionFourHundredThousandReports() throws IOException {
		try (var crowd = new Crowd()) {
			var sought = sought();
			var keys = MatchKeys.of(ReadReport.of(sought.get(0)));
			crowd.growTo(FEW, keys);
			double fewMillis = median(crowd, sought);
			long fewPages = crowd.buffersOf(keys);
			crowd.growTo(MANY, keys);
			double manyMillis = median(crowd, sought);
			long manyPages = crowd.buffersOf(keys);

			assertThat(manyMillis).isLessThan(PROMISED_MILLIS);
			assertThat(manyPages).isLessThanOrEqualTo(2 * fewPages);

			crowd.execute("alter table duplicate_key drop constraint duplicate_key_pkey");
			long scanned = crowd.buffersOf(keys);
			assertThat(scanned).as("pages without the index").isGreaterThan(2 * fewPages);
			this.figures.add(String.format(Locale.ROOT, "ratio: %.2f times the pages, %.2f times the time",
					(double) manyPages / fewPages, manyMillis / fewMillis));
			this.figures.add("pages without the index: " + scanned);
		}
		finally {
			Files.createDirectories(FIGURES.getParent());
			Files.write(FIGURES, this.figures);
			this.figures.forEach(System.out::println);
		}
	}

	/** The whole of it: keys of the new report, candidates, their words, comparison. */
	private double median(Crowd crowd, List<FiledReport> sought) {
		var search = new DuplicateSearch(crowd.book(), crowd,
				new RecentWeights(crowd.book(), crowd, Clock.systemUTC()));
		sought.forEach(search::near);
		var nanos = new long[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			var report = sought.get(round % sought.size());
			long start = System.nanoTime();
			search.near(report);
			nanos[round] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		this.figures.add(String.format(Locale.ROOT, "%d reports: median %.1f ms, quartiles %.1f and %.1f, slowest %.1f",
				crowd.size(), nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS / 4] / 1e6, nanos[3 * ROUNDS / 4] / 1e6,
				nanos[ROUNDS - 1] / 1e6));
		this.figures.add(crowd.size() + " reports: " + crowd.buffersOf(MatchKeys.of(ReadReport.of(sought.get(0))))
				+ " pages for the keys of one");
		return nanos[ROUNDS / 2] / 1e6;
	}

	/** Reports of the labelled set, and one whose keys grow with the crowd. */
	private static List<FiledReport> sought() {
		var sought = new ArrayList<>(List.of(new FiledReport("S1",
				"Lampu PJU di Jalan Sukajadi depan SDN Sukarasa 3 mati dua minggu, anak-anak takut lewat", "32.73.05",
				LocalDate.of(2026, 3, 4))));
		LabelledPairs.read("src/test/resources/duplicate/reports.csv", "src/test/resources/duplicate/pairs.csv")
			.reports()
			.values()
			.stream()
			.limit(99)
			.forEach(sought::add);
		return sought;
	}

}
