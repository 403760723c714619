package id.go.lapor.intake;

import java.util.Map;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts {@code complaint-lifecycle}, in the transaction that keeps the report. */
@Component
class IntakeProcess {

	private static final String LIFECYCLE = "complaint-lifecycle";

	private final RuntimeService runtime;

	IntakeProcess(RuntimeService runtime) {
		this.runtime = runtime;
	}

	void start(CaseNumber number) {
		this.runtime.createProcessInstanceByKey(LIFECYCLE)
			.processDefinitionWithoutTenantId()
			.businessKey(number.value())
			.setVariables(Map.of("entryPhase", "VERIFICATION", "reviewRequired", false))
			.execute();
	}

}
