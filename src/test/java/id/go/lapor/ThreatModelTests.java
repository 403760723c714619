package id.go.lapor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that says which test shows what names tests that exist. */
class ThreatModelTests {

	private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Tests)`");

	@Test
	void namesTestsThatExist() throws IOException {
		var named = TEST.matcher(Files.readString(Path.of("docs/threat-model.md")))
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		try (var files = Files.walk(Path.of("src/test/java"))) {
			var known = files.map((file) -> file.getFileName().toString().replace(".java", ""))
				.collect(Collectors.toSet());
			assertThat(named).hasSizeGreaterThan(20).isSubsetOf(known);
		}
	}

}
