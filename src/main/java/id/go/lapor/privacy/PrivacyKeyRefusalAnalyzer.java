package id.go.lapor.privacy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refused key into one clear line at start-up instead of a stack trace. */
class PrivacyKeyRefusalAnalyzer extends AbstractFailureAnalyzer<PrivacyKeyRefusal> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PrivacyKeyRefusal cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
