package id.go.lapor.engine;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * Plans work as a timer of the engine, in the caller's transaction: what is rolled back
 * was never planned, and what is committed is not forgotten by a crash.
 */
@Component
public class WorkPlan {

	private final ProcessEngineConfigurationImpl engine;

	WorkPlan(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	/**
	 * Plans it.
	 * @param work the name of a {@link PlannedWork}
	 * @param subject a code, at most 200 characters
	 * @param due not before then; an instant gone by means at once
	 */
	public void plan(String work, String subject, Instant due) {
		this.engine.getCommandExecutorTxRequired().execute((context) -> {
			var timer = new TimerEntity();
			timer.setJobHandlerType(PlannedWorkJob.TYPE);
			timer.setJobHandlerConfiguration(new PlannedWorkJob.Work(work, subject));
			timer.setDuedate(Date.from(due));
			context.getJobManager().schedule(timer);
			return null;
		});
	}

}
