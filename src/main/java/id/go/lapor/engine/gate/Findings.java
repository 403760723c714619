package id.go.lapor.engine.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * What the rules saw and what they refused.
 */
public class Findings {

	private final Map<String, Integer> seen = new HashMap<>();

	private final List<Violation> violations = new ArrayList<>();

	/** Counts one thing that the rule applies to. */
	void saw(ModelRule rule) {
		this.seen.merge(rule.name(), 1, Integer::sum);
	}

	/** Counts one thing and refuses it unless it is as it should be. */
	void expect(boolean fine, ModelRule rule, BpmnFile file, BaseElement element, Object detail) {
		expect(fine, rule, file.resource(), element.getId(), detail);
	}

	void expect(boolean fine, ModelRule rule, String resource, String element, Object detail) {
		saw(rule);
		if (!fine) {
			refuse(rule, resource, element, detail);
		}
	}

	void refuse(ModelRule rule, String resource, String element, Object detail) {
		this.violations.add(new Violation(resource, element, rule.name(), String.valueOf(detail)));
	}

	public List<Violation> violations() {
		return List.copyOf(this.violations);
	}

	/** How many things a rule applied to. */
	public int seen(String rule) {
		return this.seen.getOrDefault(rule, 0);
	}

}
