package id.go.lapor.engine;

import java.util.Collection;
import java.util.List;

import id.go.lapor.sla.RunningTimers;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;

/**
 * Plans the recalculation of running timers and task dates when a calendar or a clock
 * changed: engine jobs of a few cases each, in the caller's transaction, so a change that
 * is rolled back recalculates nothing and a million open cases are no long transaction.
 * An escalation that already happened stays as it was.
 */
@Component
class EngineTimers implements RunningTimers {

	/** Cases per job: their timers fit into one short transaction. */
	private static final int CHUNK = 25;

	private final ProcessEngineConfigurationImpl engine;

	EngineTimers(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	/**
	 * Plans it for these cases; others keep their dates.
	 * @param businessKeys case numbers
	 */
	@Override
	public void recalculate(Collection<String> businessKeys) {
		var numbers = businessKeys.stream().distinct().sorted().toList();
		for (int start = 0; start < numbers.size(); start += CHUNK) {
			plan(numbers.subList(start, Math.min(start + CHUNK, numbers.size())));
		}
	}

	private void plan(List<String> numbers) {
		this.engine.getCommandExecutorTxRequired().execute((context) -> {
			var job = new MessageEntity();
			job.setJobHandlerType(TimerRecalculationJob.TYPE);
			job.setJobHandlerConfiguration(new TimerRecalculationJob.Cases(numbers));
			context.getJobManager().send(job);
			return null;
		});
	}

}
