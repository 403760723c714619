package id.go.lapor.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.sla.Countdowns;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards of several tasks at once, for whoever asks. A task that this person may not
 * see has none, and neither has one whose case is not theirs to know: the answer is that
 * to a task that never was. However many cards there are, the database is asked the same
 * number of questions.
 */
@Component
class CardReading {

	private final CardTasks tasks;

	private final ComplaintRegister register;

	private final FactsOfCases facts;

	private final CurrentOfficer officer;

	private final Countdowns countdowns;

	private final CardLines lines;

	private final TagLines tags;

	private final ProgrammeLines programmes;

	CardReading(CardTasks tasks, ComplaintRegister register, FactsOfCases facts, CurrentOfficer officer,
			Countdowns countdowns, CardLines lines, TagLines tags, ProgrammeLines programmes) {
		this.tasks = tasks;
		this.register = register;
		this.facts = facts;
		this.officer = officer;
		this.countdowns = countdowns;
		this.lines = lines;
		this.tags = tags;
		this.programmes = programmes;
	}

	@Transactional(readOnly = true)
	public List<CardView> of(Collection<String> ids) {
		var open = this.tasks.of(ids);
		if (open.isEmpty()) {
			return List.of();
		}
		Map<CaseNumber, Complaint> cases = this.register.findAll(Set.copyOf(open.values()))
			.stream()
			.collect(Collectors.toMap(Complaint::caseNumber, Function.identity()));
		var known = this.facts.of(cases.values());
		var viewer = Viewer.of(this.officer);
		var tags = this.tags.of(cases.keySet(), viewer);
		var programmes = this.programmes.names(cases.values());
		var countdown = this.countdowns.fromNow();
		return open.entrySet()
			.stream()
			.filter((each) -> cases.containsKey(each.getValue()))
			.filter((each) -> mayKnow(viewer, known.get(each.getValue()), each.getKey()))
			.map((each) -> this.lines.of(each.getKey(), cases.get(each.getValue()), programmes.get(each.getValue()),
					tags.getOrDefault(each.getValue(), List.of()), countdown))
			.toList();
	}

	private static boolean mayKnow(Viewer viewer, CaseFacts facts, Task task) {
		var seen = (task.getTenantId() != null) ? facts.fromTaskOf(task.getTenantId()) : facts;
		var disclosure = ReportDisclosure.of(viewer, seen);
		return disclosure.knowsTheCase() && disclosure.isCurrent();
	}

}
