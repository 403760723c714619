package id.go.lapor.routing.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import id.go.lapor.routing.learning.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportFileTests {

	@TempDir
	Path folder;

	@Test
	void readsColumnsInAnyOrderWithMarkQuotesAndLineBreaks() throws IOException {
		var file = read(
				"\ufeffregion,Agency , filedAt,TEXT\r\n32.12,pln,2026-01-02,\"padam, kata \"\"mereka\"\"\r\nlagi\"\r\n"
						+ "\r\n,kai,02/01/2026 10:30,telat\r\n");

		assertThat(file.remarks()).isEmpty();
		assertThat(file.examples()).extracting((example) -> example.question().text())
			.containsExactly("padam, kata \"mereka\"\r\nlagi", "telat");
		assertThat(file.examples()).extracting(Example::agency).containsExactly("pln", "kai");
		assertThat(file.examples()).extracting((example) -> example.question().region()).containsExactly("32.12", "");
		assertThat(file.examples()).extracting(Example::filedAt).isSorted();
		assertThat(file.bodies()).isEqualTo(2);
	}

	@Test
	void saysWhatItDidNotUse() throws IOException {
		var file = read("text,agency,status,filedAt\na,pln,x,kemarin\n,pln,x,2026-01-01\nb,,x,2026-01-01\nc\n");

		assertThat(file.examples()).hasSize(1);
		assertThat(file.remarks()).containsExactly("column 'status' is unknown and was not used",
				"3 rows without a text or an agency were left out",
				"1 rows have a filedAt that is no date such as 2026-11-25; they count as the earliest");
	}

	@Test
	void readsWhatASpreadsheetSetToIndonesianWrites() throws IOException {
		assertThat(read("text;agency\npadam, lagi;pln\n").examples()).hasSize(1);
	}

	@Test
	void refusesInOneSentenceWhatItCannotUse() throws IOException {
		refuses("", "is empty");
		refuses("\n\n", "is empty");
		refuses("text,body\na,b\n", "has no column 'agency'");
		refuses("text,agency,text\na,b,c\n", "has the column 'text' twice");
		refuses("text,agency\n", "has no row with both a text and an agency");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> ReportFile.read(this.folder))
			.withMessageContaining("is no file");
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> ReportFile.read(this.folder.resolve("none.csv")))
			.withMessageContaining("is not there");
		var latin = this.folder.resolve("latin.csv");
		Files.write(latin, "text,agency\ncaf\u00e9,pln\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> ReportFile.read(latin))
			.withMessageContaining("is not UTF-8");
	}

	@Test
	void readsAnOpenQuoteToTheEnd() throws IOException {
		assertThat(read("text,agency\na,pln\n\"b,kai\n").examples()).hasSize(1);
	}

	private void refuses(String content, String words) {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(content)).withMessageContaining(words);
	}

	private ReportFile read(String content) throws IOException {
		return ReportFile.read(Files.writeString(this.folder.resolve("reports.csv"), content));
	}

}
