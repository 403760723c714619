package id.go.lapor.oversight;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.OpenCases;
import id.go.lapor.sla.AnswerState;
import id.go.lapor.sla.AnswerWatch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bodies as the steward compares them, each with all its units. Four questions over
 * the open cases give every number of every body.
 */
@Component
class BodyWatch {

	private final OpenCases cases;

	private final AnswerWatch watch;

	private final AgencyDirectory agencies;

	BodyWatch(OpenCases cases, AnswerWatch watch, AgencyDirectory agencies) {
		this.cases = cases;
		this.watch = watch;
		this.agencies = agencies;
	}

	/** Those that have something to count, the worst first. */
	@Transactional(readOnly = true)
	public List<Figures> figures() {
		var counts = new HashMap<String, Map<Measure, Integer>>();
		this.cases.held().forEach((agency, held) -> {
			add(counts, agency, Measure.OPEN, held.open());
			add(counts, agency, Measure.CONTESTED, held.contested());
		});
		this.cases.refused().forEach((agency, refused) -> add(counts, agency, Measure.REFUSED, refused));
		this.watch.waiting().forEach((wait) -> {
			add(counts, wait.body(), Measure.OVER, wait.over());
			add(counts, wait.body(), Measure.NEAR, wait.near());
		});
		this.watch.late().forEach((body, late) -> add(counts, body, Measure.LATE, late));
		return counts.entrySet()
			.stream()
			.map((body) -> new Figures(body.getKey(), name(body.getKey()), body.getValue()))
			.sorted(Figures.WORST)
			.toList();
	}

	/** The body, unless there is none of this code. */
	Optional<Agency> find(String code) {
		return this.agencies.find(code).filter(Agency::isBody);
	}

	/** The cases behind one number. */
	List<CaseNumber> cases(String body, Measure measure, int skip, int most) {
		var all = this.agencies.subtree(body);
		return switch (measure) {
			case OVER -> numbers(this.watch.of(body, AnswerState.OVER, skip, most));
			case NEAR -> numbers(this.watch.of(body, AnswerState.NEAR, skip, most));
			case LATE -> numbers(this.watch.of(body, AnswerState.LATE, skip, most));
			case REFUSED -> this.cases.refusedBy(all, skip, most);
			case CONTESTED -> this.cases.contestedAt(all, skip, most);
			case OPEN -> this.cases.heldBy(all, skip, most);
		};
	}

	private static List<CaseNumber> numbers(List<String> values) {
		return values.stream().map(CaseNumber::of).toList();
	}

	private void add(Map<String, Map<Measure, Integer>> counts, String agency, Measure measure, int count) {
		if (count > 0) {
			counts.computeIfAbsent(body(agency), (body) -> new EnumMap<>(Measure.class))
				.merge(measure, count, Integer::sum);
		}
	}

	private String body(String agency) {
		return this.agencies.find(agency).map((found) -> this.agencies.bodyOf(agency).code()).orElse(agency);
	}

	private String name(String body) {
		return this.agencies.find(body).map(Agency::name).orElse(body);
	}

}
