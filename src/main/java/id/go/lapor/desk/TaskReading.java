package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.template.TemplateField;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import org.springframework.stereotype.Component;

/** Puts together what one officer sees beside one open task. */
@Component
class TaskReading {

	private final DeskTasks tasks;

	private final WitnessedReading cases;

	private final OfficerWords texts;

	private final ProposalDesk proposals;

	private final LearnedLines learned;

	private final AgencyDirectory agencies;

	private final NumberReading numbers;

	private final InWords words;

	private final Accusations accusations;

	private final DuplicateDesk duplicates;

	private final Preselecting preselecting;

	private final OfficerDirectory officers;

	private final RepeatedAnswers repeated;

	private final EvidenceDemand demand;

	TaskReading(DeskTasks tasks, WitnessedReading cases, OfficerWords texts, ProposalDesk proposals,
			LearnedLines learned, AgencyDirectory agencies, NumberReading numbers, InWords words,
			Accusations accusations, DuplicateDesk duplicates, Preselecting preselecting, OfficerDirectory officers,
			RepeatedAnswers repeated, EvidenceDemand demand) {
		this.tasks = tasks;
		this.cases = cases;
		this.texts = texts;
		this.proposals = proposals;
		this.learned = learned;
		this.agencies = agencies;
		this.numbers = numbers;
		this.words = words;
		this.accusations = accusations;
		this.duplicates = duplicates;
		this.preselecting = preselecting;
		this.officers = officers;
		this.repeated = repeated;
		this.demand = demand;
	}

	/**
	 * The view.
	 * @throws UnknownTask if there is no task or case that this person may know
	 */
	TaskView of(String taskId) {
		var task = this.tasks.require(taskId);
		var catalogue = task.words();
		var written = catalogue.map(TaskWords::written).orElse(List.of());
		var shown = catalogue.map(TaskWords::shown).orElse(List.of());
		var report = report(task);
		boolean proposing = catalogue.filter(TaskWords::showsProposals).isPresent();
		var proposals = proposing ? this.proposals.byRules(task.caseNumber()) : List.<TaskView.Proposal>of();
		var learned = (proposing && report.level().readsWords()) ? this.learned.of(task.caseNumber()) : null;
		return new TaskView(
				new TaskView.TaskLine(task.id(), task.definitionKey(), task.name(), task.mayWork(), task.mine(),
						holder(task), catalogue.filter(TaskWords::answersBeside).isPresent()),
				report, written.stream().map((field) -> text(task, field)).toList(),
				shown.stream().map((field) -> text(task, field)).toList(),
				new TaskView.Targets(catalogue.map(TaskWords::agencyField).orElse(null),
						catalogue.map(TaskWords::unitField).orElse(null),
						catalogue.map(TaskWords::categoryField).orElse(null)),
				proposals, learned,
				catalogue.map(TaskWords::unitField).isPresent() ? units(task, report.level()) : List.of(),
				this.numbers.beside(task), this.preselecting.of(task, proposals, learned),
				catalogue.filter(TaskWords::answersBeside).map((words) -> this.demand.of(task)).orElse(null),
				this.duplicates.of(task.caseNumber()), PanelLabels.in(this.words.locale()));
	}

	private CaseView report(OpenTask task) {
		try {
			return this.cases.of(task.caseNumber(), task.agency());
		}
		catch (UnknownCase ex) {
			throw new UnknownTask();
		}
	}

	/** Colleagues of one office see each other by name. */
	private String holder(OpenTask task) {
		return (task.holder() == null) ? null
				: this.officers.find(task.holder()).map(Officer::name).orElse(task.holder());
	}

	private TaskView.Words text(OpenTask task, String field) {
		var text = this.texts.read(task.phase(), field).orElse("");
		var key = "desk.words." + task.definitionKey() + "." + field;
		return new TaskView.Words(field, this.words.orCode(key, field), this.words.orCode(key + ".hint", ""), text,
				TemplateField.of(field).isPresent(), ForeseenText.of(field).isPresent(),
				this.repeated.warning(task, field, text));
	}

	/**
	 * Every other unit of the body that takes reports, and the body itself; none that the
	 * report accuses. Those first that such reports went to.
	 */
	private List<TaskView.Unit> units(OpenTask task, DisclosureLevel level) {
		var agency = task.agency();
		if (agency == null || this.agencies.find(agency).isEmpty()) {
			return List.of();
		}
		var accused = this.accusations.of(task.caseNumber());
		var open = this.agencies.subtree(this.agencies.bodyOf(agency).code())
			.stream()
			.filter((code) -> !code.equals(agency) && accused.mayHold(code))
			.flatMap((code) -> this.agencies.receiving(code).stream())
			.collect(Collectors.toMap(Agency::code, Agency::name, (one, same) -> one, LinkedHashMap::new));
		var likely = level.readsWords() ? this.learned.among(task.caseNumber(), open.keySet())
				: List.<LearnedLines.LearnedLine>of();
		var units = new ArrayList<TaskView.Unit>();
		likely.forEach((unit) -> units
			.add(new TaskView.Unit(unit.code(), open.remove(unit.code()), unit.confidence() + " · " + unit.why())));
		open.forEach((code, name) -> units.add(new TaskView.Unit(code, name, null)));
		return units;
	}

}
