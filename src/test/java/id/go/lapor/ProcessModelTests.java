package id.go.lapor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.go.lapor.engine.gate.DeploymentGate;
import id.go.lapor.engine.gate.Findings;
import id.go.lapor.engine.gate.Violation;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the gate over our own models, room by room, with the words that the
 * running house knows; and no rule is green because it looked at nothing.
 */
@LaporTest
class ProcessModelTests {

	@Autowired
	DeploymentGate gate;

	@Test
	void everyModelKeepsEveryRule() {
		assertThat(inspect().violations().stream().map(Violation::inWords)).isEmpty();
	}

	@Test
	void everyRuleLookedAtSomething() {
		var findings = inspect();
		assertThat(this.gate.rules().names())
			.allSatisfy((rule) -> assertThat(findings.seen(rule)).as(rule).isPositive());
	}

	private Findings inspect() {
		var findings = new Findings();
		rooms().values().forEach((files) -> this.gate.rules().inspect(files, findings));
		return findings;
	}

	private static Map<String, Map<String, byte[]>> rooms() {
		var rooms = new TreeMap<String, Map<String, byte[]>>();
		try (var files = Stream.concat(Files.walk(Path.of("processes")), Files.walk(Path.of("forms")))) {
			files.filter((file) -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
				.forEach((file) -> rooms.computeIfAbsent(file.getName(1).toString(), (room) -> new TreeMap<>())
					.put(file.toString(), read(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return rooms;
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
