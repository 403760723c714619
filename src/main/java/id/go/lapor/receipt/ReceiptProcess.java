package id.go.lapor.receipt;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.AsSystem;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts {@code receipt-code}, whether there is such a case or not. */
@Component
class ReceiptProcess {

	private static final String PROCESS = "receipt-code";

	private final RuntimeService runtime;

	private final AsSystem system;

	ReceiptProcess(RuntimeService runtime, AsSystem system) {
		this.runtime = runtime;
		this.system = system;
	}

	void codeAsked(CaseNumber number) {
		this.system.run(() -> this.runtime.startProcessInstanceByKey(PROCESS, number.value()));
	}

}
