package id.go.lapor.routing.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ConfidenceTests {

	private static final double[] WEIGHT = { 1 };

	@Test
	void bringsAProbabilityToWhatItWasWorth() {
		// says 0.9 and is right three times in five
		var confidence = Confidence.fit(trials(0.9, 600, 400), WEIGHT, 0.4);
		assertThat(confidence.of(0.9)).isCloseTo(0.6, within(0.02));
		assertThat(confidence.of(0.95)).isGreaterThan(confidence.of(0.9));
	}

	@Test
	void staysSoberWhereAllProbabilitiesAreTheSameAndHardlyEverRight() {
		var confidence = Confidence.fit(trials(0.51, 20, 980), WEIGHT, 0.4);
		assertThat(confidence.of(0.51)).isCloseTo(0.02, within(0.02));
		assertThat(confidence.of(0.51)).isLessThan(confidence.threshold());
	}

	@Test
	void believesFewReportsLittle() {
		var confidence = Confidence.fit(trials(0.9, 0, 2), WEIGHT, 0.4);
		assertThat(confidence.of(0.9)).isBetween(0.5, 0.9);
		assertThat(confidence.threshold()).isEqualTo(0.5);
	}

	@Test
	void putsTheThresholdWhereAnswersBecomeRightOftenEnough() {
		var trials = new ArrayList<>(trials(0.55, 100, 900));
		trials.addAll(trials(0.9, 800, 200));
		var confidence = Confidence.fit(trials, WEIGHT, 0.4);
		assertThat(confidence.threshold()).isBetween(confidence.of(0.55), confidence.of(0.9));
		assertThat(confidence.of(0.55)).isLessThan(confidence.threshold());
	}

	@Test
	void countsABodyThatNobodyHadSeenAsWrong() {
		var trial = new Trial(new double[][] { { StrictMath.log(0.9), StrictMath.log(0.1) } }, -1);
		assertThat(Confidence.fit(Collections.nCopies(500, trial), WEIGHT, 0.4).of(0.9)).isLessThan(0.1);
	}

	private static List<Trial> trials(double probability, int right, int wrong) {
		var scores = new double[][] { { StrictMath.log(probability), StrictMath.log(1 - probability) } };
		var trials = new ArrayList<Trial>();
		for (int i = 0; i < right + wrong; i++) {
			trials.add(new Trial(scores, (i < right) ? 0 : 1));
		}
		return trials;
	}

}
