package id.go.lapor.notification;

import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The jobs that send the messages of a case, run by hand. */
@Component
class DeliveryJobs {

	private final RuntimeService runtime;

	private final ManagementService management;

	DeliveryJobs(RuntimeService runtime, ManagementService management) {
		this.runtime = runtime;
		this.management = management;
	}

	List<Job> of(CaseNumber number) {
		return instances(number).stream()
			.flatMap((instance) -> this.management.createJobQuery().processInstanceId(instance.getId()).list().stream())
			.toList();
	}

	List<ProcessInstance> instances(CaseNumber number) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("notification-delivery")
			.processInstanceBusinessKey(number.value())
			.list();
	}

	void run(CaseNumber number) {
		of(number).forEach((job) -> this.management.executeJob(job.getId()));
	}

	/** Runs a job that fails, as the executor would, whatever its next date. */
	void fail(Job job) {
		try {
			this.management.executeJob(job.getId());
		}
		catch (RuntimeException expected) {
			return;
		}
		throw new AssertionError("The job did not fail");
	}

	void retry(Job job) {
		this.management.setJobRetries(job.getId(), 1);
		this.management.executeJob(job.getId());
	}

	long incidents(CaseNumber number) {
		return instances(number).stream()
			.mapToLong((instance) -> this.runtime.createIncidentQuery().processInstanceId(instance.getId()).count())
			.sum();
	}

}
