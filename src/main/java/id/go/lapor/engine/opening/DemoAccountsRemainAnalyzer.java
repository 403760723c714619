package id.go.lapor.engine.opening;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one line and no stack trace. */
class DemoAccountsRemainAnalyzer extends AbstractFailureAnalyzer<DemoAccountsRemain> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DemoAccountsRemain cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
