package id.go.lapor.response;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the officer that the promised date has come. */
@Component
class RemindPromiseDelegate implements JavaDelegate {

	private final Answers answers;

	RemindPromiseDelegate(Answers answers) {
		this.answers = answers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.answers.remindPromise(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
