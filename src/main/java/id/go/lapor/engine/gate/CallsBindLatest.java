package id.go.lapor.engine.gate;

import java.util.Set;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/**
 * A phase is called by name, newest version, with the case number, in a job of its own: a
 * phase an analyst deploys serves every case that reaches it afterwards, and a failing
 * start becomes an incident instead of an officer's error page.
 */
class CallsBindLatest implements ModelRule {

	private static final Set<String> CASE_NUMBER = Set.of("#{execution.processBusinessKey}",
			"${execution.processBusinessKey}");

	@Override
	public String name() {
		return "call-activity";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			for (var call : file.all(CallActivity.class)) {
				var binding = call.getCamundaCalledElementBinding();
				boolean fine = call.getCalledElement() != null && call.getCalledElement().matches(Names.KEBAB)
						&& (binding == null || "latest".equals(binding)) && isJob(call) && passesCaseNumber(call);
				findings.expect(fine, this, file, call, call.getCalledElement());
			}
		}
	}

	private static boolean isJob(CallActivity call) {
		var loop = call.getLoopCharacteristics();
		return call.isCamundaAsyncBefore()
				|| (loop instanceof MultiInstanceLoopCharacteristics each && each.isCamundaAsyncBefore());
	}

	private static boolean passesCaseNumber(CallActivity call) {
		ExtensionElements extensions = call.getExtensionElements();
		return extensions != null && extensions.getElementsQuery()
			.filterByType(CamundaIn.class)
			.list()
			.stream()
			.anyMatch((in) -> CASE_NUMBER.contains(String.valueOf(in.getCamundaBusinessKey())));
	}

}
