package id.go.lapor.engine;

import java.util.HashMap;

import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.LimitTable;
import org.springframework.stereotype.Component;

/**
 * Reads limits from the table that analysts edit ({@code processes/sla/deadlines.dmn}).
 * Its last row answers everything, so no answer means a broken table: then nobody gets a
 * clock by guess.
 */
@Component
class DecisionLimits implements LimitTable {

	private static final String DECISION = "deadlines";

	private final DecisionTables tables;

	DecisionLimits(DecisionTables tables) {
		this.tables = tables;
	}

	@Override
	public int workingDays(String regulationVersion, String kind, String complaintClass, ClockType clock) {
		var inputs = new HashMap<String, Object>();
		inputs.put("regulationVersion", regulationVersion);
		inputs.put("kind", kind);
		inputs.put("complaintClass", complaintClass);
		inputs.put("clock", clock.name());
		return this.tables.evaluate(DECISION, inputs)
			.stream()
			.findFirst()
			.map((row) -> ((Number) row.get("workingDays")).intValue())
			.orElseThrow(() -> new IllegalStateException("The table " + DECISION + " has no answer for " + inputs));
	}

}
