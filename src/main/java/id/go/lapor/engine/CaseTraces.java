package id.go.lapor.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What the engine still knows of a case that is over: the history of its processes. */
@Component
public class CaseTraces {

	private final RuntimeService runtime;

	private final HistoryService history;

	private final AsSystem system;

	CaseTraces(RuntimeService runtime, HistoryService history, AsSystem system) {
		this.runtime = runtime;
		this.history = history;
		this.system = system;
	}

	/** Whether any process about the case runs. */
	public boolean isRunning(String businessKey) {
		return this.system
			.call(() -> this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).count() > 0);
	}

	/** Removes the history of every process about the case, called ones included. */
	public void remove(String businessKey) {
		this.system.run(() -> {
			var ended = this.history.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(businessKey)
				.finished()
				.list()
				.stream()
				.map(HistoricProcessInstance::getId)
				.toList();
			if (!ended.isEmpty()) {
				this.history.deleteHistoricProcessInstancesIfExists(ended);
			}
		});
	}

}
