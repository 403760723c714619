package id.go.lapor.engine.gate;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * Sending is a job with retries, the engine is the outbox; and so is handing something on
 * to many others ({@code serviceTask_share...}), which must not fail with who caused it.
 */
class SendingIsAJob implements ModelRule {

	@Override
	public String name() {
		return "sending-job";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			file.all(SendTask.class).forEach((task) -> check(task, file, findings));
			file.all(ServiceTask.class)
				.stream()
				.filter((task) -> task.getId().matches("serviceTask_(send|deliver|notify|share)[A-Z].*"))
				.forEach((task) -> check(task, file, findings));
			for (var message : file.all(MessageEventDefinition.class)) {
				if (message.getParentElement() instanceof ThrowEvent event) {
					check(event, file, findings);
				}
			}
		}
	}

	private void check(FlowNode node, BpmnFile file, Findings findings) {
		findings.expect(node.isCamundaAsyncBefore(), this, file, node, node.getId());
	}

}
