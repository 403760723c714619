package id.go.lapor.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import id.go.lapor.LaporApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands as an auditor starts them: a program of their own, and its exit code. */
class AuditCommandTests {

	@TempDir
	Path folder;

	@Test
	void verifiesWithZeroAndSaysTheFiguresAndWithOneAndSaysWhatWasDone() throws Exception {
		String number;
		try (var audit = AuditFixture.at(url())) {
			number = fill(audit);
		}
		var clean = run("verify-audit");
		assertThat(clean.code()).as(clean.text()).isZero();
		assertThat(clean.text()).startsWith("0 findings in 3 entries and 2 lines of 1 cases and 2 checkpoints, ");

		try (var audit = AuditFixture.at(url())) {
			audit.database.sql("update audit_entry set actor = 'petugas.lain' where seq_no = 2").update();
		}
		var tampered = run("verify-audit");
		assertThat(tampered.code()).isEqualTo(1);
		assertThat(tampered.text()).startsWith("EDITED case " + number + ": entry 2 is not as it was sealed");

		var window = run("breach-report", "--account=petugas.kemensos", "--from=2026-11-23", "--to=2026-11-23");
		assertThat(window.code()).as(window.text()).isZero();
		assertThat(window.text().lines()).containsExactly("case_number,at,deed,detail,role,agency",
				number + ",2026-11-23T03:00:00Z,CHANGED,FORWARDED,OFFICER,kemensos");
	}

	@Test
	void saysWhatToWriteInsteadOfWhatItCannotRead() throws Exception {
		assertThat(run("breach-report", "--account=x", "--from=kemarin", "--to=2026-11-25")).isEqualTo(new Outcome(2,
				"--from=kemarin is no day and no minute. Write 2026-11-25 or 2026-11-25T16:00 (WIB).\n"));
		assertThat(run("breach-report", "--from=2026-11-25", "--to=2026-11-24").text())
			.contains("--from must lie before --to");
		assertThat(run("breach-report", "--account=x", "--from=2026-11-24").text()).startsWith("Say --to=..., once.");
	}

	private static String fill(AuditFixture audit) {
		audit.opening().start();
		var number = audit.file();
		audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
		audit.change(number, AuditFixture.OFFICER, "FORWARDED");
		audit.checkpoints().sweep();
		return number.value();
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("lapor").toAbsolutePath();
	}

	private Outcome run(String... arguments) throws IOException, InterruptedException {
		byte[] key = new byte[32];
		Arrays.fill(key, (byte) 1);
		var output = this.folder.resolve("output");
		var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", LaporApplication.class.getName()));
		command.addAll(List.of(arguments));
		command.addAll(List.of("--spring.datasource.url=" + url(), "--spring.datasource.username=sa",
				"--spring.datasource.password=", "--lapor.privacy.key=" + Base64.getEncoder().encodeToString(key),
				"--lapor.data-directory=" + this.folder.resolve("data")));
		var process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		process.environment().keySet().removeIf((name) -> name.startsWith("LAPOR_") || name.startsWith("SPRING_"));
		var running = process.start();
		assertThat(running.waitFor(120, TimeUnit.SECONDS)).isTrue();
		return new Outcome(running.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
	}

	/** How a program ended, and all that it said. */
	private record Outcome(int code, String text) {
	}

}
