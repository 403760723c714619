package id.go.lapor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * docs/operations.md lists every variable that the settings read, and none that nothing
 * reads.
 */
class OperationsDocTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(LAPOR_[A-Z0-9_]+)");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `(LAPOR_[A-Z0-9_]+)` \\|");

	@Test
	void listsEveryVariableOfTheSettings() throws IOException {
		assertThat(listed()).containsAll(placeholders());
	}

	@Test
	void listsNoVariableThatNothingReads() throws IOException {
		assertThat(variablesOfTheSettings()).containsAll(listed());
	}

	@Test
	void listsEachVariableOnce() throws IOException {
		assertThat(rows()).doesNotHaveDuplicates().isNotEmpty();
	}

	@Test
	void namesEveryVariableThatTheProductionGuardAsksFor() {
		var asked = ProductionRules.all()
			.stream()
			.flatMap(rule -> Pattern.compile("LAPOR_[A-Z0-9_]+").matcher(rule.remedy()).results())
			.map(match -> match.group())
			.filter(name -> !"LAPOR_ENGINEREST_OPEN".equals(name))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(variablesOfTheSettings()).containsAll(asked);
	}

	/**
	 * Named by a placeholder, or the name under which Spring reads one of our own
	 * settings.
	 */
	static Set<String> variablesOfTheSettings() {
		var variables = new TreeSet<>(placeholders());
		settingsFiles().forEach(file -> keys("", load(file)).filter(key -> key.startsWith("lapor."))
			.map(key -> key.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
			.forEach(variables::add));
		return variables;
	}

	private static Set<String> placeholders() {
		return settingsFiles().stream()
			.flatMap(file -> PLACEHOLDER.matcher(read(file)).results())
			.map(match -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> listed() throws IOException {
		return new TreeSet<>(rows());
	}

	private static List<String> rows() throws IOException {
		return ROW.matcher(Files.readString(Path.of("docs/operations.md")))
			.results()
			.map(match -> match.group(1))
			.toList();
	}

	private static List<Path> settingsFiles() {
		try (var files = Files.list(Path.of("src/main/resources"))) {
			return files.filter(file -> file.getFileName().toString().matches("application.*\\.yml")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> load(Path file) {
		return new Yaml(new SafeConstructor(new LoaderOptions())).load(read(file));
	}

	@SuppressWarnings("unchecked")
	private static Stream<String> keys(String prefix, Map<String, Object> map) {
		return map.entrySet()
			.stream()
			.flatMap(entry -> (entry.getValue() instanceof Map<?, ?> below)
					? keys(prefix + entry.getKey() + ".", (Map<String, Object>) below)
					: Stream.of(prefix + entry.getKey()));
	}

}
