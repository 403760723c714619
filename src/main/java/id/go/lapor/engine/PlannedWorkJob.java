package id.go.lapor.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Does planned work when its time has come. The rooms are asked for by then only: they
 * need the engine that this handler belongs to.
 */
class PlannedWorkJob implements JobHandler<PlannedWorkJob.Work> {

	static final String TYPE = "lapor-planned-work";

	private final ObjectProvider<PlannedWork> rooms;

	PlannedWorkJob(ObjectProvider<PlannedWork> rooms) {
		this.rooms = rooms;
	}

	@Override
	public String getType() {
		return TYPE;
	}

	@Override
	public void execute(Work work, ExecutionEntity execution, CommandContext context, String tenantId) {
		this.rooms.stream()
			.filter((room) -> room.name().equals(work.name()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody does the planned work " + work.name()))
			.run(work.subject());
	}

	@Override
	public Work newConfiguration(String text) {
		int end = text.indexOf('/');
		return new Work(text.substring(0, end), text.substring(end + 1));
	}

	@Override
	public void onDelete(Work work, JobEntity job) {
		// nothing is left behind
	}

	/** What is to be done, for what. */
	record Work(String name, String subject) implements JobHandlerConfiguration {

		@Override
		public String toCanonicalString() {
			return this.name + "/" + this.subject;
		}

	}

}
