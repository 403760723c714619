package id.go.lapor.engine.gate;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Ids are permanent, so they mean something: {@code type_meaning}, as in
 * {@code userTask_verifyComplaint}. Running cases and tests point at them.
 */
class ElementIdsSpeak implements ModelRule {

	private static final Map<Class<? extends FlowElement>, String> PREFIXES = new LinkedHashMap<>();

	static {
		PREFIXES.put(UserTask.class, "userTask");
		PREFIXES.put(ServiceTask.class, "serviceTask");
		PREFIXES.put(SendTask.class, "sendTask");
		PREFIXES.put(ReceiveTask.class, "receiveTask");
		PREFIXES.put(BusinessRuleTask.class, "businessRuleTask");
		PREFIXES.put(CallActivity.class, "callActivity");
		PREFIXES.put(SubProcess.class, "subProcess|eventSubProcess");
		PREFIXES.put(StartEvent.class, "event|startEvent");
		PREFIXES.put(EndEvent.class, "event|endEvent");
		PREFIXES.put(BoundaryEvent.class, "event|boundaryEvent");
		PREFIXES.put(Event.class, "event");
		PREFIXES.put(Gateway.class, "gateway");
		PREFIXES.put(SequenceFlow.class, "flow");
	}

	@Override
	public String name() {
		return "element-id";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			for (var element : file.all(FlowElement.class)) {
				if (element instanceof FlowNode || element instanceof SequenceFlow) {
					findings.expect(element.getId().matches("(" + prefix(element) + ")_" + Names.CAMEL), this, file,
							element, prefix(element));
				}
			}
		}
	}

	private static String prefix(FlowElement element) {
		return PREFIXES.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().isInstance(element))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("task");
	}

}
