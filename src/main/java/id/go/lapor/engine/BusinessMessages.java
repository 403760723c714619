package id.go.lapor.engine;

import java.util.Map;

import id.go.lapor.language.Refusal;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Carries a business event to the one execution that waits for it: by message name and
 * business key, to running executions only, and without the sender's engine rights, since
 * reporters are never engine users. Nobody waiting is an answer in words, not a fault.
 */
@Component
public class BusinessMessages {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final AsSystem system;

	BusinessMessages(RuntimeService runtime, RepositoryService repository, AsSystem system) {
		this.runtime = runtime;
		this.repository = repository;
		this.system = system;
	}

	/**
	 * Delivers to the waiting execution.
	 * @throws Refusal if nobody waits for this message, or more than one does
	 */
	public void deliver(String message, String businessKey, Map<String, Object> answers) {
		this.system.run(() -> {
			var waiting = this.runtime.createExecutionQuery()
				.messageEventSubscriptionName(message)
				.processInstanceBusinessKey(businessKey)
				.list();
			if (waiting.size() != 1) {
				throw new Refusal("engine.nobodyWaits");
			}
			this.runtime.messageEventReceived(message, waiting.get(0).getId(), answers);
		});
	}

	/**
	 * Starts a process by its message, never a second one of the same case; messages that
	 * are still being delivered about it do not count. The caller holds the lock on the
	 * case.
	 * @throws Refusal if one is running
	 */
	public void start(String message, String businessKey, Map<String, Object> answers) {
		this.system.run(() -> {
			boolean running = this.runtime.createProcessInstanceQuery()
				.processDefinitionKey(startedBy(message))
				.processInstanceBusinessKey(businessKey)
				.count() > 0;
			if (running) {
				throw new Refusal("engine.alreadyRunning");
			}
			this.runtime.createMessageCorrelation(message)
				.processInstanceBusinessKey(businessKey)
				.setVariables(answers)
				.correlateStartMessage();
		});
	}

	private String startedBy(String message) {
		return this.repository.createProcessDefinitionQuery()
			.messageEventSubscriptionName(message)
			.withoutTenantId()
			.singleResult()
			.getKey();
	}

}
