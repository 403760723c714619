package id.go.lapor.verification;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Masks personal data before anybody but the verifier reads the report. */
@Component
class MaskReportDelegate implements JavaDelegate {

	private final ReportMasking reportMasking;

	MaskReportDelegate(ReportMasking reportMasking) {
		this.reportMasking = reportMasking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reportMasking.mask(CaseNumber.of(execution.getProcessBusinessKey()));
	}

}
