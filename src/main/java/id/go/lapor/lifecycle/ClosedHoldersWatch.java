package id.go.lapor.lifecycle;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every ten minutes, on each node that runs jobs, whether a body closed that holds
 * cases: a directory changes by a release, an administrator, or on another node.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class ClosedHoldersWatch {

	private final ClosedHolders holders;

	ClosedHoldersWatch(ClosedHolders holders) {
		this.holders = holders;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void run() {
		this.holders.release();
	}

}
