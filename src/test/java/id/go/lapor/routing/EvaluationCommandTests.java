package id.go.lapor.routing;

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

/** The command as it is started from a shell, and what it says to bad input. */
class EvaluationCommandTests {

	private static final String TRAIN = "text,agency\nlistrik padam di kampung,pln\ntoken listrik gagal,pln\n"
			+ "kereta telat dua jam,kai\ntiket kereta hangus,kai\n";

	@TempDir
	Path folder;

	@Test
	void aProgramOfItsOwnPrintsTheTableAndTheFiguresOfTheChosen() throws Exception {
		var train = file("train.csv", TRAIN);
		var test = file("test.csv", "agency,text\npln,listrik padam lagi\nkai,kereta telat\n");
		var output = this.folder.resolve("output");
		var command = List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", LaporApplication.class.getName(),
				"evaluate-routing", "--train=" + train, "--test=" + test);
		var running = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();

		assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
		var lines = Files.readAllLines(output);
		assertThat(running.exitValue()).as(String.join("\n", lines)).isZero();
		assertThat(lines).contains("train " + train + ": 4 reports, 2 bodies", "test " + test + ": 2 reports, 2 bodies",
				"alternative pooled", "top1 1.0000");
		assertThat(lines).anyMatch((line) -> line.startsWith("baseline-tfidf-logreg"))
			.anyMatch((line) -> line.startsWith("pooled * "))
			.anyMatch((line) -> line.matches("ece [0-9.]+"));
		assertThat(Files.list(this.folder)).as("neither database nor logs")
			.containsExactlyInAnyOrder(train, test, output);
	}

	@Test
	void saysWhichBodiesTrainingNeverSaw() throws IOException {
		var said = run("--train=" + file("train.csv", TRAIN),
				"--test=" + file("test.csv", "text,agency\nbanjir,bnpb\nkereta telat,kai\n"));
		assertThat(said.code()).isZero();
		assertThat(said.text()).contains("test remark: 1 reports belong to 1 bodies without any report in training"
				+ " and count as wrong: bnpb", "\ntop1 0.5000");
	}

	@Test
	void saysWhatToWriteInsteadOfWhatItCannotRead() throws IOException {
		var train = file("train.csv", TRAIN);
		assertThat(run("--train=" + train)).isEqualTo(new Said(2, "Not done: Say --test=..., once. For example: "
				+ "evaluate-routing --train=train.csv --test=test.csv\n"));
		assertThat(run("--train=" + train, "--test=" + this.folder.resolve("none.csv")).text())
			.endsWith("none.csv is not there, or is no file.\n");
		assertThat(run("--train=" + train, "--test=" + file("empty.csv", "")).text()).contains("empty.csv is empty.");
		assertThat(run("--train=" + train, "--test=" + file("wrong.csv", "judul,agency\na,b\n")).text())
			.contains("has no column 'text'");
		assertThat(run("--train=" + train, "--test=" + train, "--accuracy=most").text())
			.isEqualTo("Not done: --accuracy=most is no share. Write one from 0 to 1.\n");
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content);
	}

	private static Said run(String... options) {
		var bytes = new ByteArrayOutputStream();
		var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		var arguments = new ArrayList<>(List.of("evaluate-routing"));
		arguments.addAll(List.of(options));
		assertThat(EvaluationCommand.isNamedIn(arguments.toArray(String[]::new))).isTrue();
		int code = EvaluationCommand.run(arguments.toArray(String[]::new), out, out);
		return new Said(code, bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
	}

	/** How a command ended, and all that it said. */
	private record Said(int code, String text) {
	}

}
