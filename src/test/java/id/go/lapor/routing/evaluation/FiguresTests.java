package id.go.lapor.routing.evaluation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FiguresTests {

	@Test
	void countsByHand() {
		var figures = Figures.of(List.of(new Result("a", "a", true, true, 0.95), new Result("a", "b", true, true, 0.65),
				new Result("b", "b", true, false, 0.35), new Result("c", "a", false, false, 0.15)));

		assertThat(figures.top1()).isEqualTo(0.5);
		assertThat(figures.top3()).isEqualTo(0.75);
		// a: 1 of 2 and 1 of 2; b: 1 of 2 and 1 of 1; c: never proposed
		assertThat(figures.macroF1()).isEqualTo((0.5 + 2.0 / 3 + 0) / 3, within(1e-9));
		assertThat(figures.half()).isEqualTo(0.5);
		assertThat(figures.third()).isEqualTo(0.5);
		assertThat(figures.unknown()).isEqualTo(0.5);
		assertThat(figures.unknownRight()).isEqualTo(0.5);
		assertThat(figures.knownRight()).isEqualTo(0.5);
		assertThat(figures.calibrationError()).isEqualTo((0.05 + 0.65 + 0.65 + 0.15) / 4, within(1e-9));
	}

	@Test
	void countsAReportWithoutAnyProposalAsWrong() {
		var figures = Figures.of(List.of(new Result("a", "", false, false, 0)));
		assertThat(figures.top1()).isZero();
		assertThat(figures.macroF1()).isZero();
		assertThat(figures.knownRight()).isNaN();
	}

}
