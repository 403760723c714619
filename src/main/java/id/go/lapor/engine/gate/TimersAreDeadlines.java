package id.go.lapor.engine.gate;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A timer is an instant from the bean {@code deadlines}, never a duration: holidays live
 * in one calendar, and asking again gives the same promise.
 */
class TimersAreDeadlines implements ModelRule {

	private final Vocabulary words;

	TimersAreDeadlines(Vocabulary words) {
		this.words = words;
	}

	@Override
	public String name() {
		return "timer-deadline";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			for (var timer : file.all(TimerEventDefinition.class)) {
				var date = timer.getTimeDate();
				boolean fine = timer.getTimeDuration() == null && timer.getTimeCycle() == null && date != null
						&& Grammar.isDeadline(date.getTextContent(), this.words);
				findings.expect(fine, this, file.resource(), ((FlowNode) timer.getParentElement()).getId(),
						(date != null) ? date.getTextContent() : "-");
			}
			for (var task : file.all(UserTask.class)) {
				var due = task.getCamundaDueDate();
				if (due != null) {
					findings.expect(Grammar.isDeadline(due, this.words), this, file, task, due);
				}
			}
		}
	}

}
