package id.go.lapor.privacy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The command by which an operator learns whether an old key may go. */
class KeyCommandTests {

	private static final MasterKey OLD = VaultFixture.key(1);

	private static final MasterKey NEW = VaultFixture.key(2);

	@TempDir
	private Path folder;

	@Test
	void saysWhatStillNeedsEachKeyAndEndsWithOneUntilNothingDoes() throws SQLException {
		var source = new JdbcDataSource();
		source.setURL(url());
		// the file stays open, as it does beside a house that runs
		try (var held = source.getConnection()) {
			assertThat(held.isValid(1)).isTrue();
			var database = new VaultDatabase(source);
			KeyHouse.start(database, OLD).keep(VaultFixture.CASE);
			var both = KeyHouse.start(database, NEW, OLD);

			var before = run("privacy-keys");
			assertThat(before.code()).as(before.text()).isEqualTo(1);
			assertThat(before.text().lines()).containsExactly(
					"key " + OLD.id() + " is still needed: 1 reports, 0 drafts, 0 answers, 3 kinds of marks",
					"key " + NEW.id() + " seals now: 0 reports, 0 drafts, 0 answers, 3 kinds of marks");

			both.renewal.run();
			var after = run("privacy-keys");
			assertThat(after.code()).as(after.text()).isZero();
			assertThat(after.text().lines()).containsExactly(
					"key " + OLD.id() + ": nothing needs it, it may leave LAPOR_PRIVACY_KEY",
					"key " + NEW.id() + " seals now: 1 reports, 0 drafts, 0 answers, 6 kinds of marks");
		}
	}

	@Test
	void saysThatItCouldNotTell() {
		var outcome = run("privacy-keys");

		assertThat(outcome.code()).isEqualTo(2);
		assertThat(outcome.text()).startsWith("Not done: ");
	}

	@Test
	void isKnownByItsNameAlone() {
		assertThat(KeyCommand.isNamedIn("privacy-keys", "--x=1")).isTrue();
		assertThat(KeyCommand.isNamedIn("--privacy-keys", "verify-audit")).isFalse();
	}

	private Outcome run(String... arguments) {
		var said = new ByteArrayOutputStream();
		var out = new PrintStream(said, true, StandardCharsets.UTF_8);
		int code = KeyCommand
			.run(new String[] { arguments[0], "--spring.datasource.url=" + url(), "--spring.datasource.username=",
					"--spring.datasource.password=", "--spring.main.register-shutdown-hook=false" }, out, out);
		return new Outcome(code, said.toString(StandardCharsets.UTF_8));
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("lapor").toAbsolutePath();
	}

	/** How it ended, and all that it said. */
	private record Outcome(int code, String text) {
	}

}
