package id.go.lapor.engine.gate;

import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A user task has the form of its own name, and the form is in the same deployment: a
 * case keeps the form its model was deployed with.
 */
class FormsTravelAlong implements ModelRule {

	@Override
	public String name() {
		return "form";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			for (var task : file.all(UserTask.class)) {
				var expected = Names.kebab(Names.meaning(task.getId()));
				boolean fine = expected.equals(task.getCamundaFormRef())
						&& "deployment".equals(task.getCamundaFormRefBinding()) && bundle.forms().containsKey(expected);
				findings.expect(fine, this, file, task, expected);
			}
		}
	}

}
