package id.go.lapor.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DetermineAgencyTableTests {

	private static final Set<String> LEVELS = Set.of("MINISTRY", "INSTITUTION", "PROVINCE", "REGENCY", "CITY", "LOCAL",
			"ARBITER");

	private final DmnModelInstance model = ShippedRoutingTable.model();

	private final ShippedRoutingTable table = new ShippedRoutingTable();

	private final TopicWords topicWords = new TopicWords(new PlainText());

	@Test
	void hasARowOfItsOwnForEveryCategoryInEveryPlace() {
		for (var category : categories()) {
			for (var regionLevel : List.of("PROVINCE", "REGENCY", "CITY")) {
				var rows = evaluate(this.table, category, regionLevel, "");

				assertThat(rows).as(category).hasSizeGreaterThan(1);
				assertEndsWithArbiter(rows);
			}
			assertEndsWithArbiter(evaluate(this.table, category, "NONE", ""));
		}
	}

	@Test
	void hasARowOfItsOwnForEveryTopic() {
		for (var topic : this.topicWords.all()) {
			assertThat(evaluate(this.table, null, "REGENCY", topic)).as(topic).hasSizeGreaterThan(1);
		}
	}

	@Test
	void fallsToTheArbiterWhenNothingIsKnown() {
		assertThat(evaluate(this.table, null, "NONE", "")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("level", "ARBITER"));
		assertThat(evaluate(this.table, "UFO", "CITY", "")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("level", "ARBITER"));
	}

	@Test
	void wouldAnswerNothingWithoutItsLastRow() {
		var rules = rules();
		rules.get(rules.size() - 1).getParentElement().removeChildElement(rules.get(rules.size() - 1));

		assertThat(evaluate(new ShippedRoutingTable(this.model), "UFO", "NONE", "")).isEmpty();
	}

	@Test
	void keepsTheArbiterLastAndWithoutConditions() {
		var rules = rules();
		var last = rules.get(rules.size() - 1);

		assertThat(last.getId()).isEqualTo("rule_arbiter");
		assertThat(last.getInputEntries()).allMatch((entry) -> entry.getText().getTextContent().isBlank());
	}

	@Test
	void matchesEveryRowInOrder() {
		assertThat(decisionTable().getHitPolicy()).isEqualTo(HitPolicy.RULE_ORDER);
		assertThat(ShippedRoutingTable.decision(this.model).getCamundaHistoryTimeToLiveString()).isNotBlank();
		assertThat(ShippedRoutingTable.decision(this.model).getVersionTag()).isNotBlank();
	}

	@Test
	void saysInEveryRowWhy() {
		assertThat(rules()).allSatisfy((rule) -> {
			assertThat(rule.getId()).matches("rule_[a-z][A-Za-z]*");
			assertThat(rule.getDescription().getTextContent()).hasSizeGreaterThan(10);
			assertThat(rule.getOutputEntries()).hasSize(3)
				.allMatch((entry) -> entry.getText().getTextContent().matches("\"[A-Za-z_.]+\""));
		});
	}

	@Test
	void usesOnlyKnownLevels() {
		assertThat(rules()).allMatch((rule) -> LEVELS.contains(output(rule, 0)));
	}

	@Test
	void usesOnlyTopicsThatTheWordsCanGive() {
		for (var rule : rules()) {
			var condition = new ArrayList<>(rule.getInputEntries()).get(1).getText().getTextContent();
			var named = Pattern.compile("\"([A-Z_]+)\"").matcher(condition);
			while (named.find()) {
				assertThat(this.topicWords.all()).contains(named.group(1));
			}
		}
	}

	@Test
	void canTellEveryTopicFromEveryOther() {
		for (var topic : this.topicWords.all()) {
			assertThat(this.topicWords.all().stream().filter((other) -> other.contains(topic))).containsExactly(topic);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void explainsEveryReasonInWords(String language) {
		var words = ResourceBundle.getBundle("messages/routing", Locale.forLanguageTag(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		var reasons = rules().stream().map((rule) -> output(rule, 2)).collect(Collectors.toSet());
		reasons.addAll(Set.of("routing.reason.ruling", "routing.reason.wish", "routing.reason.coordinator",
				"routing.reason.watchesOverAccused", "routing.reason.arbiter"));

		assertThat(words.keySet().stream().filter((key) -> key.startsWith("routing.reason.")))
			.containsExactlyInAnyOrderElementsOf(reasons);
	}

	private void assertEndsWithArbiter(List<Map<String, Object>> rows) {
		assertThat(rows).isNotEmpty();
		assertThat(rows.get(rows.size() - 1)).containsEntry("level", "ARBITER");
		assertThat(rows).allSatisfy((row) -> assertThat(row.values()).hasSize(3).doesNotContainNull());
	}

	private static List<Map<String, Object>> evaluate(RoutingTable table, String category, String regionLevel,
			String topics) {
		var inputs = new HashMap<String, Object>();
		inputs.put("category", category);
		inputs.put("regionLevel", regionLevel);
		inputs.put("topics", topics);
		return table.evaluate(RoutingTable.DETERMINE_AGENCY, inputs);
	}

	private DecisionTable decisionTable() {
		return this.model.getModelElementsByType(DecisionTable.class).iterator().next();
	}

	private List<Rule> rules() {
		return new ArrayList<>(decisionTable().getRules());
	}

	private static String output(Rule rule, int column) {
		return new ArrayList<>(rule.getOutputEntries()).get(column).getText().getTextContent().replace("\"", "");
	}

	private static List<String> categories() {
		return WordList.read("categories.csv").stream().map((line) -> line.get("code")).toList();
	}

}
