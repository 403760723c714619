package id.go.lapor.response;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the answer to the reporter. */
@Component
class RecordAnswerDelegate implements JavaDelegate {

	private final Answers answers;

	RecordAnswerDelegate(Answers answers) {
		this.answers = answers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.answers.give(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId(),
				(String) execution.getVariable(ResponseModel.ANSWER_OUTCOME));
		execution.setVariable(ResponseModel.OUTCOME, ResponseOutcome.ANSWERED.name());
	}

}
