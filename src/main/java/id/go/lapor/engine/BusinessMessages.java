package id.go.lapor.engine;

import java.util.Map;

import id.go.lapor.language.Refusal;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
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
		this.system
			.run(() -> this.runtime.messageEventReceived(message, waiting(message, businessKey).getId(), answers));
	}

	/**
	 * Delivers to the waiting execution, whose task goes on; what was told belongs to the
	 * path that begins beside it, so that a second message does not overwrite the first.
	 * @throws Refusal if nobody waits for this message, or more than one does
	 */
	public void deliverAside(String message, String businessKey, Map<String, Object> answers) {
		this.system.run(() -> this.runtime.createMessageCorrelation(message)
			.processInstanceId(waiting(message, businessKey).getProcessInstanceId())
			.setVariablesToTriggeredScope(answers)
			.correlate());
	}

	/** Whether an execution of this case waits for the message. */
	public boolean isAwaited(String message, String businessKey) {
		return this.system.call(() -> this.runtime.createExecutionQuery()
			.messageEventSubscriptionName(message)
			.processInstanceBusinessKey(businessKey)
			.count() > 0);
	}

	private Execution waiting(String message, String businessKey) {
		var waiting = this.runtime.createExecutionQuery()
			.messageEventSubscriptionName(message)
			.processInstanceBusinessKey(businessKey)
			.list();
		if (waiting.size() != 1) {
			throw new Refusal("engine.nobodyWaits");
		}
		return waiting.get(0);
	}

	/**
	 * Starts a process by its message, never a second one of the same case; messages that
	 * are still being delivered about it do not count. The caller holds the lock on the
	 * case.
	 * @return the process instance, under which officers' words are kept
	 * @throws Refusal if one is running
	 */
	public String start(String message, String businessKey, Map<String, Object> answers) {
		return this.system.call(() -> {
			boolean running = this.runtime.createProcessInstanceQuery()
				.processDefinitionKey(startedBy(message))
				.processInstanceBusinessKey(businessKey)
				.count() > 0;
			if (running) {
				throw new Refusal("engine.alreadyRunning");
			}
			return this.runtime.createMessageCorrelation(message)
				.withoutTenantId()
				.processInstanceBusinessKey(businessKey)
				.setVariables(answers)
				.correlateStartMessage()
				.getProcessInstanceId();
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
