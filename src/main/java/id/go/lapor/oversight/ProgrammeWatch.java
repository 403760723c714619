package id.go.lapor.oversight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.OpenCases;
import id.go.lapor.language.TypedNumber;
import id.go.lapor.sla.AnswerState;
import id.go.lapor.sla.AnswerWatch;
import id.go.lapor.sla.CaseWait;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of the priority programmes, as the President's staff watches them: the open
 * ones of each, counted to a thousand.
 */
@Component
class ProgrammeWatch {

	private static final Map<AnswerState, Measure> MEASURES = Map.of(AnswerState.OVER, Measure.OVER, AnswerState.NEAR,
			Measure.NEAR, AnswerState.LATE, Measure.LATE);

	private final Programmes programmes;

	private final OpenCases cases;

	private final AnswerWatch watch;

	ProgrammeWatch(Programmes programmes, OpenCases cases, AnswerWatch watch) {
		this.programmes = programmes;
		this.cases = cases;
		this.watch = watch;
	}

	/** What is counted of these programmes. */
	@Transactional(readOnly = true)
	public List<Figures> figures(List<Programme> page) {
		return page.stream().map((one) -> new Figures(Long.toString(one.id()), one.name(), counts(one))).toList();
	}

	Optional<Programme> find(String id) {
		var number = (long) TypedNumber.of(id, -1);
		return Optional.ofNullable(this.programmes.of(List.of(number)).get(number));
	}

	/** The cases behind one number of a programme, of the thousand oldest. */
	@Transactional(readOnly = true)
	public List<CaseNumber> cases(Programme programme, Measure measure) {
		return measures(programme).entrySet()
			.stream()
			.filter((one) -> one.getValue().contains(measure))
			.map(Map.Entry::getKey)
			.toList();
	}

	private Map<Measure, Integer> counts(Programme programme) {
		var counts = new EnumMap<Measure, Integer>(Measure.class);
		measures(programme).values()
			.forEach((measures) -> measures.forEach((measure) -> counts.merge(measure, 1, Integer::sum)));
		return counts;
	}

	/** What is counted of each case, in the order of their receipt. */
	private Map<CaseNumber, Set<Measure>> measures(Programme programme) {
		var marked = this.cases.inProgramme(programme.id(), Sheet.MOST + 1);
		var waits = this.watch.of(marked.stream().map((one) -> one.number().value()).toList());
		var measures = new LinkedHashMap<CaseNumber, Set<Measure>>();
		marked.forEach((one) -> measures.put(one.number(),
				measures(one, waits.getOrDefault(one.number().value(), CaseWait.NONE))));
		return measures;
	}

	private static Set<Measure> measures(OpenCases.Marked marked, CaseWait wait) {
		var measures = EnumSet.of(Measure.OPEN);
		wait.states().forEach((state) -> measures.add(MEASURES.get(state)));
		if (marked.refused()) {
			measures.add(Measure.REFUSED);
		}
		if (marked.contested()) {
			measures.add(Measure.CONTESTED);
		}
		return measures;
	}

}
