package id.go.lapor.engine.gate;

import java.util.Collection;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Nothing waits for ever: each user task and receive task has a timer on its border, and
 * a choice of events has a timer among them.
 */
class WaitsHaveAClock implements ModelRule {

	@Override
	public String name() {
		return "waiting-clock";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			var borders = file.all(BoundaryEvent.class);
			Stream.concat(file.all(UserTask.class).stream(), file.all(ReceiveTask.class).stream())
				.forEach((task) -> findings.expect(hasTimer(task, borders), this, file, task, task.getId()));
			file.all(EventBasedGateway.class)
				.forEach((gateway) -> findings.expect(
						gateway.getSucceedingNodes().list().stream().anyMatch(WaitsHaveAClock::isTimer), this, file,
						gateway, gateway.getId()));
			file.all(IntermediateCatchEvent.class)
				.stream()
				.filter((event) -> !isTimer(event))
				.forEach((event) -> findings.expect(
						event.getPreviousNodes().list().stream().allMatch(EventBasedGateway.class::isInstance), this,
						file, event, event.getId()));
		}
	}

	private static boolean hasTimer(Activity activity, Collection<BoundaryEvent> borders) {
		return borders.stream().anyMatch((event) -> activity.equals(event.getAttachedTo()) && isTimer(event));
	}

	static boolean isTimer(FlowNode node) {
		return node instanceof CatchEvent event
				&& event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
	}

}
