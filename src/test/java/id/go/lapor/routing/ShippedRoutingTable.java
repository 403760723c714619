package id.go.lapor.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.go.lapor.engine.FeelCache;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

import org.springframework.core.io.ClassPathResource;

/** The shipped table on the decision engine alone, without a process engine. */
class ShippedRoutingTable implements RoutingTable {

	private final DmnEngine engine = new DefaultDmnEngineConfiguration().feelEngineFactory(new FeelCache())
		.buildEngine();

	private final DmnDecision decision;

	ShippedRoutingTable() {
		this(model());
	}

	ShippedRoutingTable(DmnModelInstance model) {
		this.decision = this.engine.parseDecision(DETERMINE_AGENCY, model);
	}

	static DmnModelInstance model() {
		try (var stream = new ClassPathResource("processes/routing/determine-agency.dmn").getInputStream()) {
			return Dmn.readModelFromStream(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Decision decision(DmnModelInstance model) {
		return model.getModelElementById(DETERMINE_AGENCY);
	}

	@Override
	public List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> inputs) {
		var rows = new ArrayList<Map<String, Object>>();
		this.engine.evaluateDecisionTable(this.decision, inputs).forEach((row) -> rows.add(row.getEntryMap()));
		return rows;
	}

}
