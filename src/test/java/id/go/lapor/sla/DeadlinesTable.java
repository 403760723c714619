package id.go.lapor.sla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;

import id.go.lapor.engine.FeelCache;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The analysts' real decision table, evaluated without a process engine. */
class DeadlinesTable implements LimitTable {

	private final DmnEngine engine = new DefaultDmnEngineConfiguration().feelEngineFactory(new FeelCache())
		.buildEngine();

	private final DmnDecision decision;

	DeadlinesTable() {
		try (var model = getClass().getResourceAsStream("/processes/sla/deadlines.dmn")) {
			this.decision = this.engine.parseDecision("deadlines", model);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public int workingDays(String regulationVersion, String kind, String complaintClass, ClockType clock) {
		return evaluate(regulationVersion, kind, complaintClass, clock.name()).<Integer>getEntry("workingDays");
	}

	DmnDecisionRuleResult evaluate(String regulationVersion, String kind, String complaintClass, String clock) {
		var inputs = new HashMap<String, Object>();
		inputs.put("regulationVersion", regulationVersion);
		inputs.put("kind", kind);
		inputs.put("complaintClass", complaintClass);
		inputs.put("clock", clock);
		return this.engine.evaluateDecisionTable(this.decision, inputs).getSingleResult();
	}

}
