package id.go.lapor.receipt;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets every hour, on each node that runs jobs, who asked and who tried. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class HourlyForgetting {

	private final ReceiptCodes codes;

	HourlyForgetting(ReceiptCodes codes) {
		this.codes = codes;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	@Transactional
	void run() {
		this.codes.forgetOld();
	}

}
