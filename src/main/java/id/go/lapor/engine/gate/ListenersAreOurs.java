package id.go.lapor.engine.gate;

import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A listener is one of our beans, {@code ${xListener}}, and it exists. */
class ListenersAreOurs implements ModelRule {

	private final Vocabulary words;

	ListenersAreOurs(Vocabulary words) {
		this.words = words;
	}

	@Override
	public String name() {
		return "listener";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			file.all(CamundaExecutionListener.class)
				.forEach((listener) -> check(listener, listener.getCamundaDelegateExpression(), file, findings));
			file.all(CamundaTaskListener.class)
				.forEach((listener) -> check(listener, listener.getCamundaDelegateExpression(), file, findings));
		}
	}

	private void check(ModelElementInstance listener, String expression, BpmnFile file, Findings findings) {
		boolean fine = expression != null && expression.matches("\\$\\{" + Names.CAMEL + "Listener}")
				&& this.words.listeners().contains(expression.substring(2, expression.length() - 1));
		findings.expect(fine, this, file.resource(), owner(listener), expression);
	}

	private static String owner(ModelElementInstance listener) {
		var owner = listener.getParentElement().getParentElement();
		return (owner != null) ? owner.getAttributeValue("id") : "-";
	}

}
