package id.go.lapor.routing.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import id.go.lapor.routing.learning.Alternative;
import id.go.lapor.routing.learning.Example;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is promised of the learned proposals, measured on our own reports: learned from
 * the earlier 70 %, asked the later 30 %.
 */
class LearnedQualityTests {

	private static final double ACCURACY = 0.4;

	/** In hundredths of all later reports. */
	private static final double AHEAD = 0.05;

	private final List<Example> reports = ReportFile.read(Path.of("src/test/resources/routing/reports.csv")).examples();

	private final int earlier = (int) (this.reports.size() * 0.7);

	@Test
	void hasEnoughReportsOfEnoughBodiesInTheOrderOfTime() {
		assertThat(this.reports).hasSizeGreaterThan(650)
			.isSortedAccordingTo((a, b) -> Long.compare(a.filedAt(), b.filedAt()));
		assertThat(this.reports.stream().map(Example::agency).distinct()).hasSizeGreaterThan(45);
		assertThat(this.reports.stream().map((report) -> report.question().text()).distinct())
			.hasSameSizeAs(this.reports);
	}

	@Test
	void theChosenAlternativeIsAheadOfTheBaselineCalibratedAndSureWithReason() {
		var all = compare(this.reports.subList(0, this.earlier));
		var table = String.join("\n", ComparisonTable.lines(all));
		var baseline = figures(all, Alternative.BASELINE);
		var text = figures(all, Alternative.TEXT);
		var chosen = Comparison.chosen(all).figures();

		assertThat(text.top1()).as("by text alone ahead by less than %s\n%s", AHEAD, table)
			.isGreaterThan(baseline.top1() + AHEAD);
		assertThat(chosen.top1()).as(table).isGreaterThan(text.top1());
		assertThat(chosen.top3()).as(table).isGreaterThan(baseline.top3());
		assertThat(chosen.macroF1()).as(table).isGreaterThan(baseline.macroF1());
		assertThat(chosen.calibrationError()).as(table).isLessThanOrEqualTo(0.08);
		assertThat(chosen.half()).as(table).isGreaterThan(chosen.top1() + 0.1);
		assertThat(chosen.third()).as(table).isGreaterThanOrEqualTo(chosen.half());
		assertThat(chosen.unknownRight()).as(table).isLessThan(chosen.knownRight() - 0.2);
	}

	@Test
	void shuffledBodiesFallToChance() {
		var bodies = new ArrayList<>(this.reports.subList(0, this.earlier).stream().map(Example::agency).toList());
		Collections.shuffle(bodies, new Random(1));
		var wrong = new ArrayList<Example>();
		for (int i = 0; i < this.earlier; i++) {
			wrong.add(new Example(this.reports.get(i).question(), bodies.get(i), this.reports.get(i).filedAt()));
		}

		var figures = figures(compare(wrong), Alternative.LINEAR_WORDS);

		assertThat(figures.top1()).isLessThan(0.06);
		assertThat(figures.top3()).isLessThan(0.15);
	}

	private List<Measured> compare(List<Example> train) {
		return new Comparison(ACCURACY, Runnable::run).of(train,
				this.reports.subList(this.earlier, this.reports.size()));
	}

	private static Figures figures(List<Measured> all, Alternative alternative) {
		return all.stream().filter((one) -> one.alternative() == alternative).findFirst().orElseThrow().figures();
	}

}
