package id.go.lapor.rights;

import java.util.Map;

import id.go.lapor.engine.AsSystem;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Starts {@code data-subject-request}, one instance for each request: a reporter may want
 * an erasure while an officer still looks at a correction.
 */
@Component
class RightsProcess {

	private static final String PROCESS = "data-subject-request";

	private final RuntimeService runtime;

	private final AsSystem system;

	RightsProcess(RuntimeService runtime, AsSystem system) {
		this.runtime = runtime;
		this.system = system;
	}

	void dataRequested(DataRequest request) {
		this.system.run(() -> this.runtime.createProcessInstanceByKey(PROCESS)
			.processDefinitionWithoutTenantId()
			.businessKey(request.caseNumber().value())
			.setVariables(Map.of(RightsModel.REQUEST, Long.toString(request.id())))
			.execute());
	}

}
