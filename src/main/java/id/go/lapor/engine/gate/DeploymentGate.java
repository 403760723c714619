package id.go.lapor.engine.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.go.lapor.engine.ProcessBeans;
import id.go.lapor.engine.Role;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * Stands before the engine's own parsers and lets a deployment in as a whole or not at
 * all. The refusal is a parse error, which Camunda Modeler and the REST interface show
 * with its text. A model that is only read again from the database is not asked twice.
 * Models belong to no tenant: a second model of the same name for one body would leave
 * the engine with two newest ones, and no report could begin.
 */
@Component
public class DeploymentGate implements Deployer {

	private final ModelRules rules;

	DeploymentGate(ProcessBeans beans) {
		this.rules = new ModelRules(() -> new Vocabulary(beans.delegates(), beans.listeners(),
				Vocabulary.deadlinesOf(beans.deadlinesType()), Role.ids()));
	}

	/** The rules with the words that this running house knows. */
	public ModelRules rules() {
		return this.rules;
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		if (!deployment.isNew()) {
			return;
		}
		Map<String, byte[]> files = deployment.getResources()
			.values()
			.stream()
			.filter((resource) -> !resource.isGenerated())
			.collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes));
		var violations = new ArrayList<>(this.rules.inspect(files).violations());
		if (deployment.getTenantId() != null) {
			violations
				.add(new Violation(deployment.getName(), deployment.getTenantId(), "tenant", deployment.getTenantId()));
		}
		if (!violations.isEmpty()) {
			throw refusal(violations);
		}
	}

	private static ParseException refusal(List<Violation> violations) {
		var text = violations.stream().map((violation) -> "- " + violation.inWords()).collect(Collectors.joining("\n"));
		List<Problem> problems = violations.stream().<Problem>map(RuleProblem::new).toList();
		return new ParseException(
				"Model ditolak, tidak ada yang dipasang (model refused, nothing was deployed):\n" + text,
				violations.get(0).resource(), problems, List.of());
	}

	/** A violation as the engine's own kind of problem, so that Modeler lists it. */
	private record RuleProblem(Violation violation) implements Problem {

		@Override
		public String getMessage() {
			return this.violation.inWords();
		}

		@Override
		public int getLine() {
			return 0;
		}

		@Override
		public int getColumn() {
			return 0;
		}

		@Override
		public String getMainElementId() {
			return this.violation.element();
		}

		@Override
		public List<String> getElementIds() {
			return List.of(this.violation.element());
		}

	}

}
