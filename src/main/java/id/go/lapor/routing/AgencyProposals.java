package id.go.lapor.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;

import org.springframework.stereotype.Component;

/**
 * Proposes who may have to answer a report, best first: whoever watches over an accused
 * agency, the arbiter's standing ruling, what the analysts' table says of topics and
 * category, the reporter's wish, and the bodies whose coordinator can find the right
 * unit. Never an agency that refused, nor anything below it. A report that accuses a body
 * or its head does not go to that body or its units, but to its parent or an inspectorate
 * (see {@link AccusedAgencies}). The list is never empty: where nobody is found it names
 * the arbiter.
 */
@Component
public class AgencyProposals {

	private static final String REASON = "routing.reason.";

	private static final String NO_REGION = "NONE";

	private final TopicWords topicWords;

	private final RoutingTable table;

	private final AgencyDirectory agencies;

	private final RulingBook rulings;

	private final AccusedAgencies accusedAgencies;

	AgencyProposals(TopicWords topicWords, RoutingTable table, AgencyDirectory agencies, RulingBook rulings,
			AccusedAgencies accusedAgencies) {
		this.topicWords = topicWords;
		this.table = table;
		this.agencies = agencies;
		this.rulings = rulings;
		this.accusedAgencies = accusedAgencies;
	}

	/** At least one proposal; the arbiter's is the only one if it is there. */
	public List<ProposedAgency> propose(ReportFacts facts) {
		return propose(facts, this.accusedAgencies.in(facts.text(), facts.regionCode()));
	}

	/** The same where it is known already whom the report accuses. */
	List<ProposedAgency> propose(ReportFacts facts, Set<String> accused) {
		var closed = withAllBelow(facts.excluded());
		closed.addAll(withAllBelow(accused));
		Predicate<String> open = (code) -> !closed.contains(code) && this.agencies.receiving(code).isPresent();

		var reasons = new LinkedHashMap<String, String>();
		accused.forEach((code) -> watcherOf(code, open)
			.ifPresent((watcher) -> reasons.putIfAbsent(watcher, REASON + "watchesOverAccused")));
		var competent = competent(facts);
		competent.forEach(reasons::putIfAbsent);
		competent.keySet()
			.forEach((code) -> reasons.putIfAbsent(this.agencies.bodyOf(code).code(), REASON + "coordinator"));
		reasons.keySet().removeIf(open.negate());
		return ranked(reasons);
	}

	/** The ruling, the table's answers and the wish, each once, with its reason. */
	private Map<String, String> competent(ReportFacts facts) {
		var topics = this.topicWords.topicsOf(facts.text());
		var found = new LinkedHashMap<String, String>();
		this.rulings.find(facts.categoryCode(), facts.regionCode(), topics)
			.flatMap(this.agencies::find)
			.ifPresent((agency) -> found.put(agency.code(), REASON + "ruling"));
		for (var answer : this.table.evaluate(RoutingTable.DETERMINE_AGENCY, inputs(facts, topics))) {
			this.agencies.resolve((String) answer.get("level"), (String) answer.get("function"), facts.regionCode())
				.ifPresent((agency) -> found.putIfAbsent(agency.code(), (String) answer.get("reason")));
		}
		this.agencies.find(facts.wishedAgencyCode())
			.ifPresent((agency) -> found.putIfAbsent(agency.code(), REASON + "wish"));
		return found;
	}

	private Map<String, Object> inputs(ReportFacts facts, Set<String> topics) {
		var government = this.agencies.resolve("LOCAL", null, facts.regionCode());
		Map<String, Object> inputs = new LinkedHashMap<>();
		inputs.put("category", facts.categoryCode());
		inputs.put("regionLevel", government.map((body) -> body.level().name()).orElse(NO_REGION));
		inputs.put("topics", String.join(",", topics));
		return inputs;
	}

	/** The first above the accused that may still be asked. */
	private Optional<String> watcherOf(String accused, Predicate<String> open) {
		var seen = new HashSet<String>();
		var watcher = this.agencies.guardianOf(accused).map(Agency::code);
		while (watcher.isPresent() && !open.test(watcher.get()) && seen.add(watcher.get())) {
			watcher = this.agencies.guardianOf(watcher.get()).map(Agency::code);
		}
		return watcher;
	}

	private Set<String> withAllBelow(Set<String> codes) {
		var all = new HashSet<>(codes);
		codes.forEach((code) -> all.addAll(this.agencies.subtree(code)));
		return all;
	}

	private List<ProposedAgency> ranked(Map<String, String> reasons) {
		var proposals = new ArrayList<ProposedAgency>();
		reasons.forEach((code, reason) -> proposals.add(
				new ProposedAgency(code, this.agencies.find(code).orElseThrow().name(), reason, proposals.size() + 1)));
		if (proposals.isEmpty()) {
			proposals.add(new ProposedAgency(ProposedAgency.ARBITER, "Penengah", REASON + "arbiter", 1));
		}
		return List.copyOf(proposals);
	}

}
