package id.go.lapor.routing;

import java.util.List;
import java.util.Map;

import id.go.lapor.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** The table as it is deployed now: an analyst's newer version counts at once. */
@Component
class DeployedRoutingTable implements RoutingTable {

	private final DecisionTables tables;

	DeployedRoutingTable(DecisionTables tables) {
		this.tables = tables;
	}

	@Override
	public List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> inputs) {
		return this.tables.evaluate(decisionKey, inputs);
	}

}
