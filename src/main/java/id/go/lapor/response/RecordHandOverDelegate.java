package id.go.lapor.response;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the report to a unit; its clocks run on. */
@Component
class RecordHandOverDelegate implements JavaDelegate {

	private final Disposition disposition;

	RecordHandOverDelegate(Disposition disposition) {
		this.disposition = disposition;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var unit = (String) execution.getVariable(ResponseModel.TARGET_AGENCY);
		this.disposition.handOn(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				unit, HandOver.after(execution.getVariable(ResponseModel.FORWARDING_DECISION)));
		execution.setVariable(ResponseModel.AGENCY, unit);
		execution.setVariable(ResponseModel.OUTCOME, ResponseOutcome.HANDED_ON.name());
	}

}
