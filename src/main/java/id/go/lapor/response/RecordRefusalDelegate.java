package id.go.lapor.response;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The body says who is competent instead; that buys no time. */
@Component
class RecordRefusalDelegate implements JavaDelegate {

	private final Disposition disposition;

	RecordRefusalDelegate(Disposition disposition) {
		this.disposition = disposition;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.disposition.refuse(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				(String) execution.getVariable(ResponseModel.COMPETENT_AGENCY),
				HandOver.after(execution.getVariable(ResponseModel.FORWARDING_DECISION)));
		execution.setVariable(ResponseModel.OUTCOME, ResponseOutcome.OUTSIDE_AUTHORITY.name());
	}

}
