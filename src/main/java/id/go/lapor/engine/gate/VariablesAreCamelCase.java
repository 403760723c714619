package id.go.lapor.engine.gate;

import java.util.ArrayList;

import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/**
 * A variable is one small answer with one name, and only named ones cross into a called
 * process: "all" would carry on whatever somebody left behind.
 */
class VariablesAreCamelCase implements ModelRule {

	@Override
	public String name() {
		return "variable-name";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			var names = new ArrayList<String>();
			for (var in : file.all(CamundaIn.class)) {
				if (in.getCamundaBusinessKey() == null) {
					names.add((in.getCamundaVariables() != null) ? "variables=all" : in.getCamundaTarget());
				}
			}
			file.all(CamundaOut.class)
				.forEach((out) -> names
					.add((out.getCamundaVariables() != null) ? "variables=all" : out.getCamundaTarget()));
			file.all(CamundaInputParameter.class).forEach((parameter) -> names.add(parameter.getCamundaName()));
			file.all(CamundaOutputParameter.class).forEach((parameter) -> names.add(parameter.getCamundaName()));
			file.all(MultiInstanceLoopCharacteristics.class)
				.stream()
				.filter((loop) -> loop.getCamundaElementVariable() != null)
				.forEach((loop) -> names.add(loop.getCamundaElementVariable()));
			names.forEach((name) -> findings.expect(name != null && name.matches(Names.CAMEL), this, file.resource(),
					String.valueOf(name), name));
		}
	}

}
