package id.go.lapor.engine;

import id.go.lapor.language.Refusal;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Leads a case from one place of its process to another that no arrow joins, for the rare
 * decision that no model foresees at that place. What runs below the place it leaves ends
 * without an outcome.
 */
@Component
public class CaseDetour {

	private final RuntimeService runtime;

	private final AsSystem system;

	CaseDetour(RuntimeService runtime, AsSystem system) {
		this.runtime = runtime;
		this.system = system;
	}

	/**
	 * Ends the one element and goes on at the other.
	 * @throws Refusal if the case is not at the place that it should leave
	 */
	public void lead(String process, String businessKey, String from, String to) {
		this.system.run(() -> {
			var instance = this.runtime.createProcessInstanceQuery()
				.processDefinitionKey(process)
				.processInstanceBusinessKey(businessKey)
				.singleResult();
			if (instance == null || !isAt(instance.getId(), from)) {
				throw new Refusal("engine.nobodyWaits");
			}
			// first the new place, so that what both stand in is never left empty
			this.runtime.createProcessInstanceModification(instance.getId())
				.startBeforeActivity(to)
				.cancelAllForActivity(from)
				.execute();
		});
	}

	private boolean isAt(String instance, String element) {
		var tree = this.runtime.getActivityInstance(instance);
		return tree.getActivityInstances(element).length + tree.getTransitionInstances(element).length > 0;
	}

}
