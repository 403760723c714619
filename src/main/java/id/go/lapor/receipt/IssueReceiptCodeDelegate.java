package id.go.lapor.receipt;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends a code, if there is somebody to send it to. */
@Component
class IssueReceiptCodeDelegate implements JavaDelegate {

	private final CodeIssue issue;

	IssueReceiptCodeDelegate(CodeIssue issue) {
		this.issue = issue;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.issue.issue(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
