package id.go.lapor.retention;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Every night, on each node that runs jobs; the nodes share the work case by case. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class NightlyRetention {

	private final Retention retention;

	NightlyRetention(Retention retention) {
		this.retention = retention;
	}

	@Scheduled(cron = "${lapor.retention.at:0 30 1 * * *}", zone = "Asia/Jakarta")
	void run() {
		this.retention.run();
	}

}
