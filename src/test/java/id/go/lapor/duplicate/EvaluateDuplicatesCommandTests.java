package id.go.lapor.duplicate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import id.go.lapor.LaporApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The command as somebody starts it who has two files and wants a figure. */
class EvaluateDuplicatesCommandTests {

	private static final String REPORTS = "id,text,region,filedAt\n"
			+ "a,\"Lampu jalan di Jalan Melati depan pasar padam sejak Senin,\nsudah dua orang jatuh\",32.73,2026-03-01\n"
			+ "b,lampu jalan di jl melati dpn pasar padam sejak senin sdh dua orang jatuh,32.73,2026-03-03T08:00:00Z\n"
			+ "c,\"Petugas loket meminta \"\"uang rokok\"\" sebelum melayani\",31.71,2026-03-02\n";

	@TempDir
	Path folder;

	@Test
	void printsFiguresCurveAndBaselineAsAProgramOfItsOwn() throws Exception {
		var reports = write("reports.csv", REPORTS);
		var pairs = write("pairs.csv", "left,right,duplicate\na,b,true\na,c,false\n");

		var outcome = program("evaluate-duplicates", "--reports=" + reports, "--pairs=" + pairs);

		assertThat(outcome.code()).as(outcome.text()).isZero();
		assertThat(outcome.text()).startsWith("2 pairs of 3 reports, 1 of them duplicates\n"
				+ "score:    precision 1.000, recall 1.000, F1 1.000 at threshold 0.50 (1 found, 0 falsely, 0 missed)\n")
			.contains("\nbest:     precision 1.000")
			.contains("\nbaseline: precision 1.000")
			.contains("\nthreshold  precision  recall     F1\n")
			.doesNotContain("Spring");
		assertThat(outcome.text().lines().filter((line) -> line.startsWith("     0."))).hasSize(19);
	}

	@Test
	void readsWhatSpreadsheetsWrite() throws Exception {
		var reports = write("reports.csv",
				"\uFEFF" + "filedAt,region, ID,extra, \"Text\",\r\n,,a,x, \"sampah\r\nmenumpuk\",\r\n"
						+ "kemarin,32,b,y,SAMPAH MENUMPUK,\r\n");
		var pairs = write("pairs.csv",
				"\uFEFF" + "duplicate;right;left\r\nYa;b;a\r\nTIDAK;a;a\r\n1;a;b\r\n0;b;b\r\n\r\n");

		assertThat(run("--reports=" + reports, "--pairs=" + pairs)).startsWith("4 pairs of 2 reports, 2 of them");
	}

	@Test
	void saysWhichFileAndRecordCannotBeUsed() throws Exception {
		var reports = write("reports.csv", REPORTS);
		var pairs = write("pairs.csv", "left,right,duplicate\na,b,true\n");

		assertThat(run("--reports=" + reports)).startsWith("Say --pairs=..., once. For example: evaluate-duplicates");
		assertThat(run("--reports=nowhere.csv", "--pairs=" + pairs)).startsWith("nowhere.csv cannot be read.");
		assertThat(run("--reports=" + write("empty.csv", ""), "--pairs=" + pairs)).endsWith("empty.csv is empty.\n");
		var latin = Files.write(this.folder.resolve("latin.csv"),
				"id,text\na,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(run("--reports=" + latin, "--pairs=" + pairs))
			.endsWith("latin.csv is not UTF-8. Save it as CSV UTF-8.\n");
		assertThat(run("--reports=" + write("none.csv", "id,text,region,filedAt\n"), "--pairs=" + pairs))
			.endsWith("none.csv holds no line after its heading.\n");
		assertThat(run("--reports=" + write("short.csv", "id,text,region\na,b,c\n"), "--pairs=" + pairs))
			.contains("has no column \"filedAt\". Its first line must name: id,text,region,filedAt");
		assertThat(run("--reports=" + write("few.csv", "id,text,region,filedAt\na,b\n"), "--pairs=" + pairs))
			.contains("record 1 after the heading: has too few fields: there is no \"region\".");
		assertThat(run("--reports=" + write("open.csv", "id,text,region,filedAt\na,\"b,c,d\n"), "--pairs=" + pairs))
			.contains("is no table of comma separated values");
		assertThat(run("--reports=" + write("twice.csv", REPORTS + "a,x,,\n"), "--pairs=" + pairs))
			.contains("record 4 after the heading: the id \"a\" stands here for the second time.");
		assertThat(run("--reports=" + reports, "--pairs=" + write("p1.csv", "left,right,duplicate\na,z,true\n")))
			.contains("record 1 after the heading: no report in ")
			.contains(" has the id \"z\".");
		assertThat(run("--reports=" + reports, "--pairs=" + write("p2.csv", "left,right,duplicate\na,b,maybe\n")))
			.contains("\"maybe\" says neither yes nor no. Write true or false, 1 or 0, ya or tidak.");
	}

	@Test
	void showsEachMistakeWithItsReasonsWhenAsked() throws Exception {
		var reports = write("reports.csv", REPORTS);
		var pairs = write("pairs.csv", "left,right,duplicate\na,b,false\n");

		assertThat(run("--reports=" + reports, "--pairs=" + pairs, "--mistakes")).contains("falsely found a and b: ")
			.contains("sign=SAME_PLACE, number=-1, kind=ROAD, place=melati")
			.contains("sign=DAYS_APART, number=2");
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text, StandardCharsets.UTF_8);
	}

	private String run(String... options) {
		var arguments = new ArrayList<>(List.of(options));
		arguments.add("evaluate-duplicates");
		var said = new ByteArrayOutputStream();
		var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
		int code = EvaluateDuplicatesCommand.run(arguments.toArray(String[]::new), stream, stream);
		var text = said.toString(StandardCharsets.UTF_8);
		assertThat(code).isEqualTo(text.contains("threshold  precision") ? 0 : 2);
		return text.replace(System.lineSeparator(), "\n");
	}

	private Outcome program(String... arguments) throws IOException, InterruptedException {
		var output = this.folder.resolve("output");
		var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", LaporApplication.class.getName()));
		command.addAll(List.of(arguments));
		var process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
	}

	/** How a program ended, and all that it said. */
	private record Outcome(int code, String text) {
	}

}
