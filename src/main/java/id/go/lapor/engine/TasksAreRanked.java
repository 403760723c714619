package id.go.lapor.engine;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Ranks every task when it comes to be: the next task of an urgent case is as urgent, and
 * one whose clock has nearly run out before it began does not wait for the night.
 */
class TasksAreRanked extends AbstractBpmnParseListener {

	private final TaskListener ranking;

	/**
	 * Ranks by whoever knows cases.
	 * @param rankings none in a house without cases
	 */
	TasksAreRanked(Supplier<Stream<TaskRanking>> rankings) {
		this.ranking = (task) -> rankings.get().findFirst().ifPresent((known) -> rank(task, known));
	}

	private static void rank(DelegateTask task, TaskRanking ranking) {
		var number = task.getExecution().getProcessBusinessKey();
		if (number != null) {
			var due = (task.getDueDate() != null) ? task.getDueDate().toInstant() : null;
			task.setPriority(ranking.of(number, task.getTenantId(), due).priority());
		}
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
			behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this.ranking);
		}
	}

}
