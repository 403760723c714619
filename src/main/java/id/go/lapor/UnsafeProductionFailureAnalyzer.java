package id.go.lapor;

import java.util.stream.Collectors;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows the operator the lines and no stack trace: the fault is in a setting, not in the
 * code.
 */
class UnsafeProductionFailureAnalyzer extends AbstractFailureAnalyzer<UnsafeProductionException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnsafeProductionException cause) {
		var lines = cause.lines().stream().map(line -> "- " + line).collect(Collectors.joining("%n".formatted()));
		return new FailureAnalysis(
				"Production refuses to start on %d unsafe setting(s):%n%n%s".formatted(cause.lines().size(), lines),
				"Change what each line names; docs/operations.md explains every setting.", cause);
	}

}
