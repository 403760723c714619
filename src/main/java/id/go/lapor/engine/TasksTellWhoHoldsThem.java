package id.go.lapor.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Tells the house of every task that comes into somebody's hand or leaves it, whoever did
 * it and through whichever door: the engine keeps who holds a task, and not since when.
 */
class TasksTellWhoHoldsThem extends AbstractBpmnParseListener {

	private final ApplicationEventPublisher house;

	TasksTellWhoHoldsThem(ApplicationEventPublisher house) {
		this.house = house;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
			var task = behavior.getTaskDefinition();
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::assigned);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::left);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::left);
		}
	}

	private void assigned(DelegateTask task) {
		if (task.getAssignee() == null || task.getExecution() == null) {
			left(task);
			return;
		}
		this.house.publishEvent(
				new TaskTaken(task.getId(), task.getTaskDefinitionKey(), task.getExecution().getProcessBusinessKey(),
						task.getProcessInstanceId(), AgencyTenants.agency(task.getTenantId()), task.getAssignee()));
	}

	/** A task that nobody held leaves no hand. */
	private void left(DelegateTask task) {
		this.house.publishEvent(new TaskLeft(task.getId()));
	}

}
