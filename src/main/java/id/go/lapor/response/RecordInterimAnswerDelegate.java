package id.go.lapor.response;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the interim answer with its promised date. */
@Component
class RecordInterimAnswerDelegate implements JavaDelegate {

	private final Answers answers;

	RecordInterimAnswerDelegate(Answers answers) {
		this.answers = answers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.answers.giveInterim(CaseNumber.of(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
	}

}
