package id.go.lapor.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Asks a decision table, always its newest version, as the system: whose request it is
 * makes no difference to what the table says.
 */
@Component
public class DecisionTables {

	private final DecisionService decisions;

	private final AsSystem system;

	DecisionTables(DecisionService decisions, AsSystem system) {
		this.decisions = decisions;
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
		return this.system.call(() -> this.decisions.evaluateDecisionTableByKey(decisionKey)
			.decisionDefinitionWithoutTenantId()
			.variables(inputs)
			.evaluate()
			.getResultList());
	}

}
