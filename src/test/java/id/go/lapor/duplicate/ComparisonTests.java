package id.go.lapor.duplicate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Two reports side by side: what is one matter, what is not, and why. */
class ComparisonTests {

	private static final String LAMP = "Lampu jalan di Jalan Melati RT 03 RW 05 depan pasar padam sejak Senin,"
			+ " sudah dua orang jatuh dari motor";

	@Test
	void saysWhatSpeaksForOneMatter() {
		var comparison = compare(LAMP, "pju jl. melati rt3/rw5 dpn pasar padam dr senin, 2 org jatuh dr motor", "32.73",
				3);

		assertThat(comparison.isOneMatter()).isTrue();
		assertThat(comparison.reasons()).extracting(DuplicateReason::sign)
			.contains(DuplicateSign.SAME_PLACE, DuplicateSign.COMMON_WORDS, DuplicateSign.SAME_MATTER,
					DuplicateSign.SAME_REGION, DuplicateSign.DAYS_APART)
			.allMatch(DuplicateSign::speaksFor);
		assertThat(comparison.reasons())
			.contains(new DuplicateReason(DuplicateSign.SAME_PLACE, -1, PlaceKind.ROAD, "melati"))
			.contains(new DuplicateReason(DuplicateSign.DAYS_APART, 3, null, ""));
	}

	/** A text pasted twice into one SMS says no more than once. */
	@Test
	void readsATextThatRepeatsItselfAsTheTextOnce() {
		var once = compare(LAMP, LAMP, "32.73", 0);
		var twice = compare(LAMP + ". " + LAMP, LAMP, "32.73", 0);

		assertThat(twice.reasons()).isEqualTo(once.reasons());
		assertThat(twice.score()).isCloseTo(once.score(), within(0.01));
	}

	@ParameterizedTest
	@MethodSource("otherPlaces")
	void takesEqualWordsAtAnotherPlaceForAnotherMatter(String text, DuplicateReason against) {
		var comparison = compare(LAMP, text, "32.73", 0);

		assertThat(comparison.isOneMatter()).as(comparison.toString()).isFalse();
		assertThat(comparison.reasons()).contains(against);
	}

	static Stream<Object[]> otherPlaces() {
		return Stream.of(
				new Object[] { LAMP.replace("Melati", "Kenanga"),
						new DuplicateReason(DuplicateSign.OTHER_PLACE, -1, PlaceKind.ROAD, "melati") },
				new Object[] { LAMP.replace("RT 03", "RT 08"),
						new DuplicateReason(DuplicateSign.OTHER_PLACE, -1, PlaceKind.RT, "3") });
	}

	@Test
	void takesAnotherTroubleInTheSameRoadForAnotherMatter() {
		var comparison = compare(LAMP, "Sampah di Jalan Melati RT 03 RW 05 depan pasar tidak diangkut seminggu",
				"32.73", 1);

		assertThat(comparison.isOneMatter()).isFalse();
		assertThat(comparison.reasons()).extracting(DuplicateReason::sign)
			.contains(DuplicateSign.SAME_PLACE, DuplicateSign.OTHER_MATTER);
	}

	@Test
	void overlooksGreetingsNamesOfSendersAndWhatCannotBeSeen() {
		var copy = "Assalamualaikum wr wb. SEBARKAN! "
				+ LAMP.replace("Lampu", "La\u200Bmpu").replace("sudah", "sud\u0430h")
				+ " 🙏🙏 Mohon ditindaklanjuti, terima kasih";

		assertThat(compare(LAMP, copy, "32.73", 0).score()).isGreaterThan(0.95);
	}

	@Test
	void readsARepeatedTextOnce() {
		assertThat(compare(LAMP, LAMP + ". " + LAMP, "32.73", 0).score()).isGreaterThan(0.95);
	}

	@Test
	void isTheSameInBothDirectionsAndEachTime() {
		var left = read(LAMP, "32.73", 0);
		var right = read("lampu padam di melati", "32.73", 9);
		var weights = WordWeights.of(List.of(left, right));

		assertThat(Comparison.of(left, right, weights).score()).isEqualTo(Comparison.of(right, left, weights).score())
			.isEqualTo(
					Comparison.of(read(LAMP, "32.73", 0), read("lampu padam di melati", "32.73", 9), weights).score());
	}

	@Test
	void doesNotTakeTwoSingleWordsForOneMatter() {
		assertThat(compare("tes", "tes", "", 0).isOneMatter()).isFalse();
		assertThat(compare("rusak", "RUSAK!!!", "32.73", 400).isOneMatter()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void comparesAnyTextInBoundedTimeWithoutAnException(String text) {
		assertTimeout(Duration.ofSeconds(5), () -> {
			for (var other : List.of(text, LAMP, "")) {
				assertThat(compare(text, other, "32.73", 0).score()).isBetween(0.0, 1.0);
			}
		});
	}

	static Stream<String> hostileTexts() {
		var random = new Random(11);
		var anything = random.ints(0, Character.MAX_CODE_POINT + 1)
			.limit(20_000)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return Stream.of("", " ", "x", "\u200B\u200D\uFEFF", "😀".repeat(10_000), "a".repeat(20_000),
				"jalan ".repeat(4_000),
				IntStream.range(0, 3_000).mapToObj((n) -> "Jalan Nama" + n).collect(Collectors.joining(" ")),
				"rt/rw ".repeat(3_000), "1.000".repeat(5_000), "9".repeat(20_000) + " juta", "1,2 juta ".repeat(2_000),
				"e\u0301\u0302".repeat(7_000), "Зачем здесь кириллица и αλφα", "道路有坑 请修理", "\uD800\uDC00\uD800",
				"مصباح الشارع معطل", anything, LAMP.repeat(200));
	}

	@Test
	void countsAThousandEqualReportsOnce() {
		var reports = new ArrayList<ReadReport>();
		IntStream.range(0, 1_000).forEach((n) -> reports.add(read(LAMP, "32.73", 0)));
		reports.add(read("Sampah menumpuk di pasar", "32.73", 0));

		var weights = WordWeights.of(reports);

		assertThat(weights.of("tertabrak")).isGreaterThan(weights.of(Root.bones(Root.of("padam"))));
		assertThat(weights.of(Root.bones(Root.of("padam")))).isGreaterThan(3);
	}

	private static Comparison compare(String left, String right, String region, int daysLater) {
		var first = read(left, region, 0);
		var second = read(right, region, daysLater);
		return Comparison.of(first, second, WordWeights.of(List.of(first, second)));
	}

	private static ReadReport read(String text, String region, int day) {
		return ReadReport.of(new FiledReport("x", text, region, LocalDate.of(2026, 3, 1).plusDays(day)));
	}

}
