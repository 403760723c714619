package id.go.lapor.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Asks a decision table, always its newest version, as the system: whose request it is
 * makes no difference to what the table says. Nor does when: the gate lets no cell know
 * the time, so what a version said once it says again, and is not asked again. Inputs are
 * codes, never anybody's words.
 */
@Component
public class DecisionTables {

	/** More than the codes of all tables make up in a month. */
	private static final int ANSWERS = 20_000;

	private final DecisionService decisions;

	private final RepositoryService models;

	private final AsSystem system;

	private final Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

	DecisionTables(DecisionService decisions, RepositoryService models, AsSystem system) {
		this.decisions = decisions;
		this.models = models;
		this.system = system;
	}

	/**
	 * Evaluates a table.
	 * @param decisionKey id of the decision, which is the name of its file
	 * @param inputs what the table reads
	 * @return the rows that matched, in the table's order, each output by its name; empty
	 * when none did
	 */
	public List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> inputs) {
		return this.system.call(() -> {
			var question = new Question(newest(decisionKey), new HashMap<>(inputs));
			var known = this.answers.get(question);
			return (known != null) ? known : asked(question);
		});
	}

	private String newest(String decisionKey) {
		return this.models.createDecisionDefinitionQuery()
			.decisionDefinitionKey(decisionKey)
			.withoutTenantId()
			.latestVersion()
			.singleResult()
			.getId();
	}

	private List<Map<String, Object>> asked(Question question) {
		var rows = this.decisions.evaluateDecisionTableById(question.version())
			.variables(question.inputs())
			.evaluate()
			.getResultList()
			.stream()
			.map(Collections::unmodifiableMap)
			.toList();
		if (this.answers.size() >= ANSWERS) {
			this.answers.clear();
		}
		this.answers.put(question, rows);
		return rows;
	}

	/** What one version of a table is asked. */
	private record Question(String version, Map<String, Object> inputs) {
	}

}
