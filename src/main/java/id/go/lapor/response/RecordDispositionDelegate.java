package id.go.lapor.response;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The body has the report: its clocks run. */
@Component
class RecordDispositionDelegate implements JavaDelegate {

	private final Disposition disposition;

	RecordDispositionDelegate(Disposition disposition) {
		this.disposition = disposition;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var shape = this.disposition.receive(CaseNumber.of(execution.getProcessBusinessKey()),
				execution.getProcessInstanceId());
		execution.setVariable(ResponseModel.FORWARDING_NEEDED, shape.forwardingNeeded());
		execution.setVariable(ResponseModel.APPROVAL_NEEDED, shape.approvalNeeded());
	}

}
