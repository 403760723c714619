package id.go.lapor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Lints the models as {@code npm run lint} in tools/ does. Where Node or its packages are
 * missing the models stay unlinted and the build says so aloud; CI installs both and
 * allows no skip.
 */
class ModelLintTests {

	private static final Path LINT = Path.of("tools", "lint-models.mjs");

	@BeforeEach
	void needsNode() throws IOException, InterruptedException {
		if (!Files.isDirectory(Path.of("tools", "node_modules", "bpmnlint"))) {
			skip("tools/node_modules is missing: run `npm ci` in tools/");
		}
		if (!hasNode()) {
			skip("there is no `node` on the path: install Node 20");
		}
	}

	@Test
	void everyModelIsSound() throws IOException, InterruptedException {
		var lint = lint();

		assertThat(lint.status()).as(lint.words()).isZero();
		assertThat(lint.words()).containsPattern("[1-9]\\d* models read, no error, no warning");
	}

	@Test
	void aBrokenModelFailsWithTheRuleItBreaks() throws IOException, InterruptedException {
		var lint = lint("tools/test/models/broken");

		assertThat(lint.status()).isOne();
		assertThat(lint.words()).contains("no-implicit-split", "label-required", "history-time-to-live");
	}

	@Test
	void aWarningAloneFails() throws IOException, InterruptedException {
		assertThat(lint("tools/test/models/warned").status()).isOne();
	}

	private static Answer lint(String... folders) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("node", LINT.toString()));
		Stream.of(folders).forEach(command::add);
		return run(command);
	}

	private static boolean hasNode() throws InterruptedException {
		try {
			return run(List.of("node", "--version")).status() == 0;
		}
		catch (IOException notFound) {
			return false;
		}
	}

	private static Answer run(List<String> command) throws IOException, InterruptedException {
		var process = new ProcessBuilder(command).redirectErrorStream(true);
		process.environment().putAll(Map.of("NO_COLOR", "1"));
		var running = process.start();
		var words = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Answer(running.waitFor(), words);
	}

	private static void skip(String reason) {
		System.err.printf("%n*** SKIPPED: the models were not linted. %s ***%n%n", reason);
		abort("the models were not linted: " + reason);
	}

	private record Answer(int status, String words) {
	}

}
