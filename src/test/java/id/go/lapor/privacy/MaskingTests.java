package id.go.lapor.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MaskingTests {

	private static final Reporter REPORTER = new Reporter("Maman Rukmana", "0823-1633-1234", "mamanr88@contoh.example");

	private static final int FUZZED = 20_000;

	private static final int LONGEST = 5_000;

	private final Masking masking = new Masking();

	@ParameterizedTest
	@MethodSource("maskedTexts")
	void masksWhatPointsToAPerson(String line) {
		String[] sides = line.split(" => ", -1);

		assertThat(this.masking.forPublic(sides[0], REPORTER).text()).isEqualTo(sides[1]);
	}

	@ParameterizedTest
	@MethodSource("leftTexts")
	void leavesWhatNamesNobody(String text) {
		assertThat(this.masking.forPublic(text, REPORTER)).isEqualTo(new MaskedText(text, List.of()));
	}

	@Test
	void hasEnoughExamples() {
		assertThat(maskedTexts()).hasSizeGreaterThanOrEqualTo(60);
		assertThat(leftTexts()).hasSizeGreaterThanOrEqualTo(40);
	}

	@ParameterizedTest
	@MethodSource("maskedTexts")
	void findsNothingASecondTime(String line) {
		String masked = line.split(" => ", -1)[1];

		assertThat(this.masking.forPublic(masked, REPORTER)).isEqualTo(new MaskedText(masked, List.of()));
	}

	@Test
	void saysWhatItFoundAndWhereButNotTheValue() {
		MaskedText masked = this.masking.forPublic("NIK 3212054512900001, hp 0812\u200B 3456 7890", REPORTER);

		assertThat(masked.findings()).containsExactly(new Finding("nik", 4, 20), new Finding("phone", 25, 40));
		assertThat(masked.text()).isEqualTo("NIK [nomor kartu disamarkan], hp [nomor telepon disamarkan]");
	}

	@Test
	void hidesTheNamesOfReporterAndOthersFromEverybody() {
		String text = "Saya Maman Rukmana, hp 0823-1633-1234, a.n. Siti Aminah";

		assertThat(this.masking.forPublic(text, REPORTER).text()).doesNotContain("Maman", "Rukmana", "Aminah", "1633");
	}

	@Test
	void leavesEveryCaseNumberReadable() {
		Random random = new Random(1708);
		for (int i = 0; i < FUZZED; i++) {
			String text = "Laporan saya " + (1_000_000_000L + (long) (random.nextDouble() * 9_000_000_000L))
					+ " belum dijawab.";
			assertThat(this.masking.forPublic(text, REPORTER).text()).isEqualTo(text);
		}
	}

	@Test
	void masksWithoutKnowingTheReporter() {
		assertThat(this.masking.forPublic("nama saya Budi, hp 081234567890", null).text())
			.isEqualTo("nama saya [nama disamarkan], hp [nomor telepon disamarkan]");
		assertThat(this.masking.forPublic("", new Reporter(null, null, null)).text()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Soeharto|pak Suharto", "Djoko Tjahjono|Joko Cahyono", "Achmad Fadhil|ahmad fadil",
			"Eko|saya Eko", "Eko Jaya|eko jaya", "Drs. H. Karjo Wibawa, M.Si.|Karjo Wibawa", "Sri Ani|SRI ANI",
			"Muhammad Rizal|Moh. Rizal", "Siti|siti", "Indah Lestari|bu Indah", "Nurhayati|n u r h a y a t i",
			"Bunga Citra|kata Bunga begitu", "Budi|B U D I" })
	void knowsTheReportersNameInItsSpellings(String example) {
		String[] sides = example.split("\\|");

		assertThat(this.masking.forPublic(sides[1], new Reporter(sides[0], null, null)).findings()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Indah Lestari|taman yang indah dan lestari alamnya", "Bunga|bunga bank naik",
			"Eko Jaya|toko jaya di pasar", "Harapan|harapan kami besar", "Adi|jadi kata di sana",
			"Sari Dewi|intisari laporan", "Dian Sah|di an sahabat", "Surya|tenaga surya" })
	void leavesOrdinaryWordsThatAreAlsoItsParts(String example) {
		String[] sides = example.split("\\|");

		assertThat(this.masking.forPublic(sides[1], new Reporter(sides[0], null, null)).findings()).isEmpty();
	}

	@Test
	void masksRandomTextsOnceAndForAll() {
		Random random = new Random(20260302);
		for (int i = 0; i < FUZZED; i++) {
			String text = randomText(random);
			MaskedText masked = this.masking.forPublic(text, REPORTER);
			assertThat(this.masking.forPublic(masked.text(), REPORTER)).as("seed text %d", i)
				.isEqualTo(new MaskedText(masked.text(), List.of()));
			assertFits(text, masked);
		}
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void masksHostileTextsInTime(String unit) {
		String text = unit.repeat(LONGEST / unit.length() + 1).substring(0, LONGEST);

		MaskedText masked = assertTimeoutPreemptively(Duration.ofSeconds(5),
				() -> this.masking.forPublic(text, new Reporter("a a a aaaa aaaa", "0812121212", "aaaaaaa@a.id")));
		assertThat(this.masking.forPublic(masked.text(), null).text()).isNotNull();
	}

	/** Findings lie in order, apart, and what stands between them is untouched. */
	private static void assertFits(String text, MaskedText masked) {
		int from = 0;
		int at = 0;
		for (Finding finding : masked.findings()) {
			assertThat(finding.start()).isGreaterThanOrEqualTo(from);
			assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(text.length());
			String between = text.substring(from, finding.start());
			assertThat(masked.text().startsWith(between, at)).isTrue();
			at = masked.text().indexOf(" disamarkan]", at + between.length()) + " disamarkan]".length();
			from = finding.end();
		}
		assertThat(masked.text().substring(at)).isEqualTo(text.substring(from));
	}

	private static String randomText(Random random) {
		String[] pieces = { "0", "8", "08", "62", "+62", "1", "2345", "6789", "3212", "000", "1234567890", " ", " ",
				".", "-", "(", ")", ",", "\n", "/", "@", "gmail", ".com", " at ", "[at]", "titik", "nama saya ",
				"a.n. ", "Maman", "maman", "RUKMANA", "M", "m a m a n", "rukmana", "Budi", "budi", "tidak", "Rp ",
				"1.500.000", "12-05-2026", "\u200B", "\u0301", "\uFF11", "\u0661", "o", "l", "I", "nol ", "delapan ",
				"satu ", "[nama", " disamarkan]", "[nomor kartu disamarkan]", "saya ", "Jalan ", "WA", "NIK ", "bpjs ",
				"\uD83D", "\uDE00", "\u2460", "\uFDFA", "mamanr88", "EKO", "x", "_", "*" };
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(25);
		for (int i = 0; i < length; i++) {
			text.append((random.nextInt(12) == 0) ? String.valueOf((char) random.nextInt(0x10000))
					: pieces[random.nextInt(pieces.length)]);
		}
		return text.toString();
	}

	static Stream<String> hostileTexts() {
		return Stream.of("0 ", "0", "08", "1.", "8 ", "a", "a ", "@", "a@", "a@a.", " at ", "a at gmail ", " titik ",
				"nama saya ", "nama saya A ", "a.n. ", "o", "oO", "l", "0o", "02 ", "021 ", "+", "+6", "+62 ", "Rp",
				"rp 1.", "1.000.", "satu ", "m a m a n ", "\u200B", "\u0301", "\uFDFA", "(", "12-05-", "08.00-",
				"[nama disamarkan]", "[nama", "hp 8", "nik 1", "- ", "a.a@a-", "aaaa ", "0234 2 ", "EKO eko ");
	}

	static Stream<String> maskedTexts() {
		return lines("privacy/masked.txt");
	}

	static Stream<String> leftTexts() {
		return lines("privacy/left.txt");
	}

	private static Stream<String> lines(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(MaskingTests::unescaped);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Line breaks and characters that an editor does not show are written as escapes. */
	private static String unescaped(String line) {
		return Pattern.compile("\\\\u([0-9A-F]{4})")
			.matcher(line.replace("\\n", "\n"))
			.replaceAll((match) -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
	}

}
