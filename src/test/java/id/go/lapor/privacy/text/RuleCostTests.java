package id.go.lapor.privacy.text;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules cost, counted in characters looked at and not in seconds: twice the text
 * costs twice, whatever somebody writes to make them slow.
 */
class RuleCostTests {

	private static final int LONG = 20_000;

	/** Twice, and a little for the ends. */
	private static final double TWICE = 2.2;

	/** So many looks at each character of the worst of these texts, and no more. */
	private static final int LOOKS_PER_CHARACTER = 4_000;

	@ParameterizedTest
	@MethodSource("hostileUnits")
	void costsTwiceForTwiceTheText(String unit) {
		long half = looks(unit, LONG / 2);
		long whole = looks(unit, LONG);

		assertThat(whole / (double) half).isLessThan(TWICE);
		assertThat(whole / LONG).isLessThan(LOOKS_PER_CHARACTER);
	}

	private static long looks(String unit, int length) {
		Work work = new Work();
		TextRules.numbersAndNames("a a a aaaa Maman Rukmana", "0812121212", "aaaaaaa@a.id")
			.in(unit.repeat(length / unit.length() + 1).substring(0, length), work);
		return work.looks();
	}

	static Stream<String> hostileUnits() {
		return Stream.of("0 ", "0", "08", "1.", "a", "a ", "@", "a@", "a@a.", "a at gmail ", " titik ", "nama saya A ",
				"a.n. ", "oO", "021 ", "+6", "rp 1.", "1.000.", "satu ", "m a m a n ", "\u200B", "\u0301", "\uFDFA",
				"12-05-", "08.00-", "[nama disamarkan]", "[nama", "hp 8", "nik 1", "a.a@a-", "EKO eko ", "pak A ",
				"Pak Budi ", "saya siti ", "ig @a_1 ", "fb Budi ", "ig a_", "plat b 1 a ", "B 1234 XY ", "rek 1",
				"rek 123456789 ", "kk 3212051205900001 ", "hub Budi 0812345678 ", "kepala desa a pak ", "m4m4n ",
				"3212\n", "0812/345/", "anak saya ", "salam,\n", "rukmana, maman ", "\u0430", "jl maman ");
	}

}
