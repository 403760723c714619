package id.go.lapor.lifecycle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ranks the open tasks anew soon after midnight in Jakarta, and once more before the
 * offices open, should a node have been away. What falls due during the day is raised by
 * its escalation.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class TaskRanksWatch {

	private static final Logger log = LoggerFactory.getLogger(TaskRanksWatch.class);

	private final TaskRanks ranks;

	TaskRanksWatch(TaskRanks ranks) {
		this.ranks = ranks;
	}

	@Scheduled(cron = "0 15 0,6 * * *", zone = "Asia/Jakarta")
	void run() {
		log.info("{} open tasks moved, because their dates came nearer", this.ranks.renew());
	}

}
