package id.go.lapor.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Moves the demo's time forward and lets everything happen that would have happened on
 * the way, in order: the job executor pauses, the clock stops at each due instant, jobs
 * run there - what they cause at once, too, and retries when their time comes - until
 * nothing is due before the target. The distance to the real clock is stored with the
 * data and never shrinks. One node only.
 */
@Component
@ConditionalOnProperty("lapor.demo.enabled")
public class DemoClock {

	/** More than this in one step is a loop, not a deadline. */
	private static final int MOST_JOBS = 200_000;

	private static final Logger log = LoggerFactory.getLogger(DemoClock.class);

	private final ManagementService management;

	private final RuntimeService runtime;

	private final ModelWords words;

	private final AsSystem system;

	private final ClockOffset offset;

	private final ObjectProvider<JobExecutor> executor;

	DemoClock(ManagementService management, RuntimeService runtime, ModelWords words, AsSystem system,
			ClockOffset offset, ObjectProvider<JobExecutor> executor) {
		this.management = management;
		this.runtime = runtime;
		this.words = words;
		this.system = system;
		this.offset = offset;
		this.executor = executor;
	}

	/** The demo's now. */
	public Instant now() {
		return ClockUtil.getCurrentTime().toInstant();
	}

	/**
	 * Moves on.
	 * @param step a {@link Duration} or a {@link Period}, more than nothing; days and
	 * months are counted on the capital's calendar
	 * @return what fired, in order
	 * @throws IllegalArgumentException when the step does not lead forward
	 */
	public synchronized List<FiredJob> advance(TemporalAmount step) {
		var from = now();
		var target = from.atZone(LaporClock.ZONE).plus(step).toInstant();
		if (!target.isAfter(from)) {
			throw new IllegalArgumentException("The clock goes forward only: " + step);
		}
		return this.system.call(() -> moveTo(from, target));
	}

	private List<FiredJob> moveTo(Instant from, Instant target) {
		var running = this.executor.stream().filter(JobExecutor::isActive).toList();
		running.forEach(JobExecutor::shutdown);
		try {
			ClockUtil.setCurrentTime(Date.from(from));
			return fireUntil(target);
		}
		finally {
			this.offset.standAt(target);
			running.forEach(JobExecutor::start);
		}
	}

	private List<FiredJob> fireUntil(Instant target) {
		var fired = new ArrayList<FiredJob>();
		for (var job = nextDue(target); job != null; job = nextDue(target)) {
			if (fired.size() >= MOST_JOBS) {
				throw new IllegalStateException("More than " + MOST_JOBS + " jobs fired before " + target);
			}
			if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(now())) {
				ClockUtil.setCurrentTime(job.getDuedate());
			}
			fired.add(fire(job));
		}
		return fired;
	}

	private Job nextDue(Instant target) {
		return this.management.createJobQuery()
			.active()
			.withRetriesLeft()
			.duedateLowerThan(new Date(target.toEpochMilli() + 1))
			.orderByJobDuedate()
			.asc()
			.orderByJobId()
			.asc()
			.listPage(0, 10)
			.stream()
			.filter((job) -> !isHousekeeping(job))
			.findFirst()
			.orElse(null);
	}

	/** The cleaning of history plans itself anew for ever and is nobody's deadline. */
	private static boolean isHousekeeping(Job job) {
		return HistoryCleanupJobHandler.TYPE.equals(((JobEntity) job).getJobHandlerType());
	}

	private FiredJob fire(Job job) {
		var activity = activity(job);
		var caseNumber = caseNumber(job);
		var process = this.words.ofProcess(job.getProcessDefinitionId(), job.getProcessDefinitionKey());
		var element = this.words.ofElement(job.getProcessDefinitionId(), activity);
		var outcome = run(job, activity, caseNumber);
		return new FiredJob(now(), job.getProcessDefinitionKey(), process, activity, element, caseNumber, outcome);
	}

	private String run(Job job, String activity, String caseNumber) {
		try {
			this.management.executeJob(job.getId());
			return FiredJob.DONE;
		}
		catch (RuntimeException ex) {
			log.warn("Job {} of {} failed while the demo's clock moved", activity, caseNumber, ex);
			return FiredJob.FAILED;
		}
	}

	/** None for work that the house planned beside every process. */
	private String activity(Job job) {
		if (job.getJobDefinitionId() == null) {
			return null;
		}
		var definition = this.management.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult();
		return (definition != null) ? definition.getActivityId() : null;
	}

	private String caseNumber(Job job) {
		var instance = this.runtime.createProcessInstanceQuery()
			.processInstanceId(String.valueOf(job.getProcessInstanceId()))
			.singleResult();
		return (instance != null) ? instance.getBusinessKey() : null;
	}

	/**
	 * One job that ran on the way.
	 *
	 * @param at the demo's instant
	 * @param process process id, null for the engine's own jobs
	 * @param processName the words for it in the diagram
	 * @param activity element id
	 * @param activityName the words for it in the diagram
	 * @param businessKey the case number
	 * @param outcome {@link #DONE} or {@link #FAILED}
	 */
	public record FiredJob(Instant at, String process, String processName, String activity, String activityName,
			String businessKey, String outcome) {

		public static final String DONE = "DONE";

		public static final String FAILED = "FAILED";

	}

}
