package id.go.lapor.response;

import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which answers say the same. */
class AnswerPatternTests {

	private static final CaseNumber ONE = new CaseNumber("1000000005");

	private static final List<String> NAMES = List.of("Dinas Sosial Kabupaten Indramayu", "Bantuan Sosial",
			"Kabupaten Indramayu");

	@ParameterizedTest
	@ValueSource(strings = { "Laporan 100 000 0005 sudah kami tindak lanjuti.",
			"laporan 1000000005, sudah kami TINDAK LANJUTI pada Senin, 2 Februari 2026",
			"Laporan 100-000-0005 sudah kami tindak lanjuti pada 12/02/2026!",
			"Laporan 100 000 0005 sudah kami tindak lanjuti pada 2026-02-12",
			"Laporan sudah kami\ntindak lanjuti pada 3 Maret." })
	void numberDateCapitalsAndCommasMakeNoDifference(String answer) {
		assertThat(AnswerPattern.of(answer, ONE, NAMES).replaceFirst(" pada$", ""))
			.isEqualTo("laporan sudah kami tindak lanjuti");
	}

	@Test
	void whatATemplateFillsInMakesNoDifference() {
		var here = AnswerPattern.of("Dinas Sosial Kabupaten Indramayu menjawab soal Bantuan Sosial.", ONE, NAMES);
		var there = AnswerPattern.of("Dinas Perhubungan menjawab soal Transportasi.", new CaseNumber("5724000000"),
				List.of("Dinas Perhubungan", "Transportasi", "Kota Bandung"));

		assertThat(here).isEqualTo(there).isEqualTo("menjawab soal");
	}

	@Test
	void anotherCasesNumberAndAnotherCountAreOtherWords() {
		assertThat(AnswerPattern.of("Lihat laporan 572 400 0000.", ONE, NAMES)).contains("572");
		assertThat(AnswerPattern.of("Tiga lampu diganti di 3 titik.", ONE, NAMES))
			.isNotEqualTo(AnswerPattern.of("Tiga lampu diganti di 4 titik.", ONE, NAMES));
	}

}
