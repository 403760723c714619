package id.go.lapor.guess;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The judge of the bar: it sees what a guesser would see, and nothing where nothing is.
 */
class ComparisonTests {

	@Test
	void findsNothingWhereAllIsAlike() {
		var alike = new Comparison("alike").of("unknown", taking("404", 10, 5)).of("wrong", taking("404", 10, 5));

		assertThat(alike.findings()).isEmpty();
		assertThat(alike.ratio()).isEqualTo(1.0);
	}

	@Test
	void findsATenthOfTime() {
		var early = new Comparison("early").of("unknown", taking("404", 100, 0)).of("wrong", taking("404", 112, 0));

		assertThat(early.findings()).singleElement().asString().contains("early: time tells", "1.120");
	}

	@Test
	void findsATenthUnderNoise() {
		var early = new Comparison("early").of("unknown", taking("404", 100, 30)).of("wrong", taking("404", 130, 30));

		assertThat(early.findings()).hasSize(1);
	}

	@Test
	void findsOneOtherWord() {
		var other = new Comparison("other").of("unknown", taking("404 none", 10, 0))
			.of("wrong", taking("404 nine", 10, 0));

		assertThat(other.findings()).singleElement().asString().contains("the answer tells", "nine");
	}

	@Test
	void findsAWordThatIsOtherOnlyOnce() {
		var count = new AtomicInteger();
		var once = new Comparison("once").of("unknown", taking("404", 10, 0))
			.of("wrong", () -> new Answer((count.incrementAndGet() == 40) ? "500" : "404", 3, 10));

		assertThat(once.findings()).hasSize(1);
	}

	/** So many nanoseconds, and up to so many more, the same ones for everybody. */
	private static Supplier<Answer> taking(String text, long nanos, int noise) {
		var turn = new AtomicInteger();
		return () -> new Answer(text, text.length(),
				nanos + ((noise == 0) ? 0 : (turn.getAndIncrement() * 7L) % noise));
	}

}
