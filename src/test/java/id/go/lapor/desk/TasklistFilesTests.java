package id.go.lapor.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The files put over Tasklist's own, and what they promise. */
class TasklistFilesTests {

	private static final String TASKLIST = "META-INF/resources/webjars/camunda/app/tasklist/";

	private final ObjectMapper json = new ObjectMapper();

	@Test
	void everyLabelOfTasklistIsSaidInIndonesian() throws IOException {
		var indonesian = labels("locales/id.json");
		var english = labels("locales/en.json");

		assertThat(names(indonesian.get("labels"))).isEqualTo(names(english.get("labels")));
		assertThat(names(indonesian.get("dateLocales"))).isEqualTo(names(english.get("dateLocales")));
		assertThat(placeholders(indonesian.get("labels"))).isEqualTo(placeholders(english.get("labels")));
	}

	@Test
	void configurationKeepsTheShortcutsAndLoadsThePanel() throws IOException {
		var config = text("scripts/config.js");

		assertThat(config).contains("claimTask", "focusFilter", "focusList", "focusForm", "startProcess")
			.contains("availableLocales: ['id', 'en']", "fallbackLocale: 'id'", "scripts/lapor-report");
	}

	/**
	 * The names of lists are rows in Indonesian; whoever reads English reads the house's
	 * words.
	 */
	@Test
	void everyNameOfAListIsKnownInEnglish() throws IOException {
		var script = text("scripts/lapor/lists.js").replace("\"", "'").replace("Reporters' data", "Reporters data");
		var indonesian = ResourceBundle.getBundle("messages/engine", Locale.ROOT);
		var english = ResourceBundle.getBundle("messages/engine", Locale.ENGLISH);

		var names = indonesian.keySet().stream().filter((key) -> key.matches("engine\\.list\\..*\\.name")).toList();

		assertThat(names).isNotEmpty()
			.allSatisfy((name) -> assertThat(script).contains("'" + indonesian.getString(name) + "': '"
					+ english.getString(name).replace("Reporters' data", "Reporters data") + "'"));
	}

	/** Text is set as text: the script has no other way to make markup. */
	@Test
	void panelNeverMakesMarkupOfText() throws IOException {
		assertThat(scripts())
			.doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "srcdoc")
			.doesNotContainPattern("https?://");
	}

	@Test
	void cardsAreLoadedAndMakeNoMarkupOfText() throws IOException {
		assertThat(text("scripts/config.js")).contains("'scripts/lapor/cards'");
		assertThat(text("scripts/lapor/cards.js")).contains("tasklist.card")
			.doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "srcdoc")
			.doesNotContainPattern("https?://");
	}

	/** A label that nobody wrote would be an empty button. */
	@Test
	void everyLabelOfThePanelHasWords() throws IOException {
		var used = Pattern.compile("labels\\.([a-zA-Z]+)").matcher(scripts());
		var labels = PanelLabels.in(java.util.Locale.ROOT);
		int seen = 0;
		while (used.find()) {
			seen++;
			assertThat(labels).containsKey(used.group(1));
		}
		assertThat(seen).isGreaterThan(40);
		assertThat(PanelLabels.in(java.util.Locale.ENGLISH).keySet()).isEqualTo(labels.keySet());
	}

	@Test
	void everyUserTaskOfTheDiagramsHasItsWords() throws IOException {
		var tasks = new ArrayList<String>();
		for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
			try (InputStream model = file.getInputStream()) {
				Bpmn.readModelFromStream(model)
					.getModelElementsByType(UserTask.class)
					.forEach((task) -> tasks.add(task.getId()));
			}
		}
		assertThat(tasks).isNotEmpty().allSatisfy((task) -> assertThat(TaskWords.of(task)).isPresent());
	}

	@ParameterizedTest
	@EnumSource(TaskWords.class)
	void everyTextHasATitleInBothLanguages(TaskWords words) {
		for (var locale : List.of(java.util.Locale.ROOT, java.util.Locale.ENGLISH)) {
			var bundle = java.util.ResourceBundle.getBundle("messages/desk", locale);
			words.written()
				.forEach((field) -> assertThat(bundle.getString("desk.words." + words.task() + "." + field))
					.isNotBlank());
			words.shown()
				.forEach((field) -> assertThat(bundle.getString("desk.words." + words.task() + "." + field))
					.isNotBlank());
		}
	}

	private static TreeSet<String> names(JsonNode node) {
		var names = new TreeSet<String>();
		node.fieldNames().forEachRemaining(names::add);
		return names;
	}

	private static List<String> placeholders(JsonNode labels) {
		var found = new ArrayList<String>();
		labels.fields().forEachRemaining((label) -> {
			var places = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}").matcher(label.getValue().asText());
			found.add(label.getKey()
					+ places.results().map((match) -> match.group(1)).sorted().collect(Collectors.toList()));
		});
		found.sort(null);
		return found;
	}

	private JsonNode labels(String file) throws IOException {
		return this.json.readTree(text(file).replace("\uFEFF", ""));
	}

	/** Everything that the house runs in Tasklist. */
	private static String scripts() throws IOException {
		var all = new StringBuilder();
		for (var file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:" + TASKLIST + "scripts/lapor*/**/*.js")) {
			all.append(file.getContentAsString(StandardCharsets.UTF_8));
		}
		return all.append(text("scripts/lapor-report.js")).toString();
	}

	private static String text(String file) throws IOException {
		try (var stream = TasklistFilesTests.class.getClassLoader().getResourceAsStream(TASKLIST + file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
