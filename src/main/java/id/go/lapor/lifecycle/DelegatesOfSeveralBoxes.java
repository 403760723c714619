package id.go.lapor.lifecycle;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One class behind several boxes: an element id is unique within its diagram and its
 * delegate has its name, so a diagram that escalates or releases in more than one place
 * finds the same work under each name.
 */
@Configuration(proxyBeanMethods = false)
class DelegatesOfSeveralBoxes {

	@Bean({ "escalateReviewDelegate", "escalateClarificationDelegate", "escalateMergedWaitDelegate" })
	JavaDelegate escalateElsewhere(CaseEscalation escalation) {
		return new EscalateOverdueDelegate(escalation);
	}

	@Bean({ "releaseAfterWithdrawalDelegate", "releaseAfterBlockingDelegate" })
	JavaDelegate releaseElsewhere(Merging merging) {
		return new ReleaseMergedCasesDelegate(merging);
	}

}
