package id.go.lapor.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts the case number behind the name of every task. Tasklist shows no business key, and
 * in a list of fifty tasks called "Verifikasi laporan" nobody finds the one they look
 * for.
 */
class TasksNameTheirCase extends AbstractBpmnParseListener {

	private static final TaskListener NAMING = (task) -> {
		var number = SpokenKey.of(task.getExecution().getProcessBusinessKey());
		if (number != null) {
			task.setName(task.getName() + " " + number);
		}
	};

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
			behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, NAMING);
		}
	}

}
