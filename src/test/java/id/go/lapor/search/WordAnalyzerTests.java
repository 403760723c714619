package id.go.lapor.search;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** How reports become words, and that no text is too strange for it. */
class WordAnalyzerTests {

	private final WordReader words = new WordReader(WordAnalyzer.words());

	private final WordReader stems = new WordReader(WordAnalyzer.stems());

	private final WordReader asked = new WordReader(WordAnalyzer.words().asked());

	@ParameterizedTest
	@CsvSource({ "jln rusak, jalan rusak", "JALAN RUSAK!!!, jalan rusak", "jalan2 rusak, jalan rusak",
			"ja\u200Blan rus\u0430k, jalan rusak", "jalaaaaan rusak, jalan rusak", "Ｊalan rusak, jalan rusak",
			"blanko ktp, blangko ktp" })
	void readsWhatPeopleMeanToWrite(String written, String meant) {
		assertThat(this.asked.words(written)).isEqualTo(this.asked.words(meant));
	}

	@Test
	void findsStemsAndLeavesOutWhatEveryTextHas() {
		assertThat(this.stems.words("Perbaikan lampu yang dan di")).hasSizeBetween(2, 3)
			.contains(this.stems.words("lampu").get(0));
	}

	@Test
	void givesAThingItsOtherNameToo() {
		assertThat(this.words.words("lampu jalan padam")).contains("pju", "lampu", "jalan", "padam");
		assertThat(this.words.words("pju padam")).contains("pju", "lampu", "jalan", "padam");
		assertThat(this.asked.words("pju padam")).containsExactly("pju", "padam");
	}

	@Test
	void takesNoPartOfWhatWasMaskedForAWord() {
		assertThat(this.words.words("NIK saya [NIK disamarkan] hilang")).doesNotContain("disamarkan")
			.contains("hilang");
	}

	@ParameterizedTest
	@MethodSource("strangeTexts")
	void readsAnyTextInBoundedTime(String text) {
		assertTimeout(Duration.ofSeconds(5), () -> {
			assertThat(this.words.words(text)).hasSizeLessThanOrEqualTo(30_000);
			assertThat(this.stems.words(text)).hasSizeLessThanOrEqualTo(30_000);
		});
	}

	static Stream<String> strangeTexts() {
		return Stream.of("", " ", "\u200B\u200D\uFEFF", "😀".repeat(10_000), "a".repeat(20_000), "pju ".repeat(5_000),
				"[".repeat(20_000), "[x disamarkan".repeat(1_500), "\uD800\uDC00\uD800", "e\u0301\u0302".repeat(7_000),
				"Зачем здесь кириллица", "道路有坑 请修理".repeat(1_000), "مصباح الشارع معطل");
	}

}
