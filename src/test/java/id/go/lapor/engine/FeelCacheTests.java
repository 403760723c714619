package id.go.lapor.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A table says what it always said, however often it was asked before. */
class FeelCacheTests {

	@Test
	void deadlinesAreTheSameForEveryKindClassAndClock() {
		var deadlines = Table.of("sla/deadlines.dmn");
		for (var kind : List.of("COMPLAINT", "INFORMATION_REQUEST", "ASPIRATION", "?")) {
			for (var grade : List.of("INSPECTION", "NO_INSPECTION", "?")) {
				for (var clock : List.of("VERIFICATION", "SUBSTANTIVE", "MERGED_WAIT", "?")) {
					same(deadlines, Map.of("regulationVersion", "PERMENPANRB-62-2018", "kind", kind, "complaintClass",
							grade, "clock", clock));
				}
			}
		}
	}

	@Test
	void bodiesAreTheSameForEveryCategory() {
		var bodies = Table.of("routing/determine-agency.dmn");
		for (var category : List.of("ROAD", "?")) {
			for (var level : List.of("PROVINCE", "NONE")) {
				same(bodies, Map.of("category", category, "topics", "RAILWAY MAIL", "regionLevel", level));
			}
		}
	}

	@Test
	void aCellThatCannotBeReadFailsEachTime() {
		var feel = new FeelCache().createInstance();
		var inputs = Variables.putValue("kind", "COMPLAINT").asVariableContext();
		for (int time = 0; time < 2; time++) {
			assertThatThrownBy(() -> feel.evaluateSimpleUnaryTests("\"COMPLAINT", "kind", inputs))
				.isInstanceOf(FeelException.class);
			assertThat(feel.evaluateSimpleUnaryTests("\"COMPLAINT\"", "kind", inputs)).isTrue();
			assertThat(feel.<Object>evaluateSimpleExpression("kind", inputs)).isEqualTo("COMPLAINT");
		}
	}

	private static void same(Table table, Map<String, Object> inputs) {
		var said = table.plainly(inputs);
		assertThat(table.remembering(inputs)).isEqualTo(said);
		assertThat(table.remembering(inputs)).as("and once more").isEqualTo(said);
	}

	/** A table in two engines: Camunda's own and ours. */
	private record Table(DmnEngine plain, DmnEngine cached, DmnDecision decision) {

		static Table of(String file) {
			var plain = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
			var cached = new DefaultDmnEngineConfiguration().feelEngineFactory(new FeelCache()).buildEngine();
			var model = Dmn.readModelFromFile(Path.of("processes", file).toFile());
			var id = model.getModelElementsByType(Decision.class).iterator().next().getId();
			return new Table(plain, cached, plain.parseDecision(id, model));
		}

		List<Map<String, Object>> plainly(Map<String, Object> inputs) {
			return this.plain.evaluateDecisionTable(this.decision, inputs).getResultList();
		}

		List<Map<String, Object>> remembering(Map<String, Object> inputs) {
			return this.cached.evaluateDecisionTable(this.decision, inputs).getResultList();
		}

	}

}
