package id.go.lapor.privacy;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Renews every minute, on each node that runs jobs; the house above turns the hand. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class ScheduledRenewal {

	private final KeyRenewal renewal;

	ScheduledRenewal(KeyRenewal renewal) {
		this.renewal = renewal;
	}

	@Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
	void run() {
		this.renewal.run();
	}

}
