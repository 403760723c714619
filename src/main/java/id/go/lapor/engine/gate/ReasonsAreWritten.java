package id.go.lapor.engine.gate;

import java.util.ArrayList;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Whoever waits or hurries somebody says why: process, user task, receive task and timer
 * carry documentation with the rule's source.
 */
class ReasonsAreWritten implements ModelRule {

	@Override
	public String name() {
		return "documentation";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			var owed = new ArrayList<BaseElement>(file.processes());
			owed.addAll(file.all(UserTask.class));
			owed.addAll(file.all(ReceiveTask.class));
			file.all(BoundaryEvent.class).stream().filter(WaitsHaveAClock::isTimer).forEach(owed::add);
			owed.forEach((element) -> findings.expect(isExplained(element), this, file, element, element.getId()));
		}
	}

	private static boolean isExplained(BaseElement element) {
		return element.getDocumentations().stream().anyMatch((text) -> !text.getTextContent().isBlank());
	}

}
