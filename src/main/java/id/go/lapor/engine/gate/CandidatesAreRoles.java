package id.go.lapor.engine.gate;

import java.util.Arrays;

import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A task is offered to known roles, or to whom one plain variable names; never to a
 * person by name, who may leave tomorrow.
 */
class CandidatesAreRoles implements ModelRule {

	private final Vocabulary words;

	CandidatesAreRoles(Vocabulary words) {
		this.words = words;
	}

	@Override
	public String name() {
		return "candidates";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			for (var task : file.all(UserTask.class)) {
				var groups = task.getCamundaCandidateGroups();
				boolean offered = groups != null || task.getCamundaAssignee() != null;
				boolean fine = offered && (groups == null || known(groups)) && variableOrNone(task.getCamundaAssignee())
						&& variableOrNone(task.getCamundaCandidateUsers());
				findings.expect(fine, this, file, task, groups);
			}
		}
	}

	private boolean known(String groups) {
		return Arrays.stream(groups.split(","))
			.map(String::strip)
			.allMatch((group) -> this.words.roles().contains(group) || Grammar.isPlainVariable(group, this.words));
	}

	private boolean variableOrNone(String value) {
		return value == null || Grammar.isPlainVariable(value, this.words);
	}

}
