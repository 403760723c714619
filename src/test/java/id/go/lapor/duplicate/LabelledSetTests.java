package id.go.lapor.duplicate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.duplicate.LabelledPairs.LabelledPair;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well duplicates are found in the labelled set,
 * {@code src/test/resources/duplicate}. Weights were fitted on the pairs marked
 * {@code fit}; nothing was on those marked {@code test}, and no report stands in both.
 */
class LabelledSetTests {

	private static final String REPORTS = file("reports.csv");

	private static final String PAIRS = file("pairs.csv");

	private static final double PROMISED = 0.90;

	private final LabelledPairs all = LabelledPairs.read(REPORTS, PAIRS);

	private final Evaluation test = new Evaluation(half("test", Set.of()));

	@Test
	void findsDuplicatesAmongPairsThatNothingWasFittedOn() {
		var figures = this.test.judgements().at(DuplicateScore.THRESHOLD);

		assertThat(figures.f1()).as(figures.inWords()).isGreaterThanOrEqualTo(PROMISED);
	}

	@Test
	void findsThemFarBetterThanCommonWordsAtTheirBestThreshold() {
		var plain = this.test.baseline().best();

		assertThat(this.test.judgements().at(DuplicateScore.THRESHOLD).f1()).as(plain.inWords())
			.isGreaterThan(plain.f1() + 0.2);
	}

	@Test
	void failsWhenLabelsAreShuffled() {
		var judgements = this.test.judgements();
		var shuffled = new ArrayList<>(judgements.duplicate());
		Collections.shuffle(shuffled, new Random(7));

		assertThat(new Judgements(judgements.scores(), shuffled).at(DuplicateScore.THRESHOLD).f1()).isLessThan(0.5);
	}

	@Test
	void tellsTheSameProblemElsewhereAndAnotherProblemHereApart() {
		for (var kind : List.of("same-problem-other-place", "same-place-other-problem", "unrelated")) {
			var falsely = new Evaluation(half("test", Set.of(kind))).judgements().at(DuplicateScore.THRESHOLD);
			int pairs = half("test", Set.of(kind)).pairs().size();

			assertThat(falsely.falselyFound()).as(kind).isLessThanOrEqualTo(pairs / 15);
		}
	}

	@Test
	void isLargeEnoughToProveSomething() {
		assertThat(this.all.pairs()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
		for (var kind : List.of("exact", "near", "same-problem-other-place", "same-place-other-problem", "unrelated")) {
			assertThat(half("test", Set.of(kind)).pairs()).as(kind).isNotEmpty();
		}
		assertThat(idsIn(half("fit", Set.of()))).doesNotContainAnyElementsOf(idsIn(half("test", Set.of())));
	}

	private LabelledPairs half(String half, Set<String> kinds) {
		var chosen = CsvTable.read(PAIRS, "left", "right", "kind", "half")
			.rows()
			.stream()
			.filter((row) -> row.get("half").equals(half) && (kinds.isEmpty() || kinds.contains(row.get("kind"))))
			.map((row) -> row.get("left") + " " + row.get("right"))
			.collect(Collectors.toSet());
		return new LabelledPairs(this.all.reports(),
				this.all.pairs().stream().filter((pair) -> chosen.contains(pair.left() + " " + pair.right())).toList());
	}

	private static Set<String> idsIn(LabelledPairs half) {
		var ids = new HashSet<String>();
		for (LabelledPair pair : half.pairs()) {
			ids.add(pair.left());
			ids.add(pair.right());
		}
		return ids;
	}

	private static String file(String name) {
		return Path.of("src/test/resources/duplicate", name).toString();
	}

}
