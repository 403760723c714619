package id.go.lapor.desk;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets every hour, on each node that runs jobs, what was said and done in bulk. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class BulkForgetting {

	private final BulkBook book;

	BulkForgetting(BulkBook book) {
		this.book = book;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void run() {
		this.book.forgetOld();
	}

}
