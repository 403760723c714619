package id.go.lapor.intake;

import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.AsSystem;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Starts {@code complaint-lifecycle}, in the transaction that keeps the report. The house
 * starts it, whoever wrote the report: an officer at the counter starts no processes.
 */
@Component
class IntakeProcess {

	private static final String LIFECYCLE = "complaint-lifecycle";

	private final RuntimeService runtime;

	private final AsSystem system;

	IntakeProcess(RuntimeService runtime, AsSystem system) {
		this.runtime = runtime;
		this.system = system;
	}

	void start(CaseNumber number) {
		this.system.call(() -> this.runtime.createProcessInstanceByKey(LIFECYCLE)
			.processDefinitionWithoutTenantId()
			.businessKey(number.value())
			.setVariables(Map.of("entryPhase", "VERIFICATION", "reviewRequired", false))
			.execute());
	}

}
