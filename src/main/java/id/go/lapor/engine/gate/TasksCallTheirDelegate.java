package id.go.lapor.engine.gate;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * {@code serviceTask_x} calls {@code ${xDelegate}}, and that delegate exists: from the
 * box to its Java line by name alone.
 */
class TasksCallTheirDelegate implements ModelRule {

	private final Vocabulary words;

	TasksCallTheirDelegate(Vocabulary words) {
		this.words = words;
	}

	@Override
	public String name() {
		return "delegate";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			file.all(ServiceTask.class)
				.forEach((task) -> check(task, task.getCamundaDelegateExpression(), file, findings));
			file.all(SendTask.class)
				.forEach((task) -> check(task, task.getCamundaDelegateExpression(), file, findings));
			for (var task : file.all(BusinessRuleTask.class)) {
				if (task.getCamundaDecisionRef() == null) {
					check(task, task.getCamundaDelegateExpression(), file, findings);
				}
			}
			for (var message : file.all(MessageEventDefinition.class)) {
				if (message.getParentElement() instanceof ThrowEvent event) {
					check(event, message.getCamundaDelegateExpression(), file, findings);
				}
			}
		}
	}

	private void check(FlowNode node, String expression, BpmnFile file, Findings findings) {
		var expected = Names.meaning(node.getId()) + "Delegate";
		boolean named = ("${" + expected + "}").equals(expression);
		findings.expect(named && this.words.delegates().contains(expected), this, file, node, "${" + expected + "}");
	}

}
