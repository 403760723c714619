package id.go.lapor.engine.gate;

import java.util.Collection;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** At most 25 activities and gateways in one scope; beyond that, call a phase. */
class DiagramsFitAGlance implements ModelRule {

	private static final int MOST = 25;

	@Override
	public String name() {
		return "size";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			file.processes().forEach((process) -> check(process, process.getFlowElements(), file, findings));
			file.all(SubProcess.class).forEach((scope) -> check(scope, scope.getFlowElements(), file, findings));
		}
	}

	private void check(BaseElement scope, Collection<FlowElement> elements, BpmnFile file, Findings findings) {
		long size = elements.stream()
			.filter((element) -> element instanceof Activity || element instanceof Gateway)
			.count();
		findings.expect(size <= MOST, this, file, scope, size);
	}

}
