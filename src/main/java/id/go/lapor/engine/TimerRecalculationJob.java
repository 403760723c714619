package id.go.lapor.engine;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Asks the calendar once more for every running timer and task of some cases. A job like
 * any other: it is retried, and it sees only what was committed before it.
 */
class TimerRecalculationJob implements JobHandler<TimerRecalculationJob.Cases> {

	static final String TYPE = "lapor-timer-recalculation";

	@Override
	public String getType() {
		return TYPE;
	}

	@Override
	public void execute(Cases cases, ExecutionEntity execution, CommandContext context, String tenantId) {
		var engine = context.getProcessEngineConfiguration();
		cases.numbers().forEach((number) -> recalculate(number, engine));
	}

	private void recalculate(String caseNumber, ProcessEngineConfigurationImpl engine) {
		ProcessEngineServices services = engine.getProcessEngine();
		for (var instance : services.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.active()
			.list()) {
			services.getManagementService()
				.createJobQuery()
				.processInstanceId(instance.getId())
				.timers()
				.list()
				.forEach((timer) -> services.getManagementService().recalculateJobDuedate(timer.getId(), false));
			services.getTaskService()
				.createTaskQuery()
				.processInstanceId(instance.getId())
				.list()
				.forEach((task) -> moveDates((TaskEntity) task));
		}
	}

	/** A task's dates and its timers know nothing of each other: all are asked anew. */
	private static void moveDates(TaskEntity task) {
		var expression = task.getTaskDefinition().getDueDateExpression();
		if (expression != null && expression.getValue(task.getExecution()) instanceof Date due) {
			task.setDueDate(due);
		}
		var followUp = task.getTaskDefinition().getFollowUpDateExpression();
		if (followUp != null) {
			task.setFollowUpDate((Date) followUp.getValue(task.getExecution()));
		}
	}

	@Override
	public Cases newConfiguration(String text) {
		return new Cases(List.of(text.split(",")));
	}

	@Override
	public void onDelete(Cases cases, JobEntity job) {
		// nothing is left behind
	}

	/** Some case numbers, small enough for one transaction. */
	record Cases(List<String> numbers) implements JobHandlerConfiguration {

		@Override
		public String toCanonicalString() {
			return String.join(",", this.numbers);
		}

	}

}
