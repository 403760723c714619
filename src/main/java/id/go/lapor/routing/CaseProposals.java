package id.go.lapor.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bodies proposed for a case, kept beside it for whoever decides. The words of the
 * report are read here and go nowhere: the decision table sees topics only.
 */
@Component
public class CaseProposals {

	private final AgencyProposals proposals;

	private final RulingBook rulings;

	private final TopicWords topics;

	private final AgencyDirectory agencies;

	private final ComplaintRegister register;

	private final ReportedWords words;

	private final JdbcClient jdbc;

	private final CaseAccusations accusations;

	private final LearnedProposals learned;

	private final AutomaticForwarding automatic;

	CaseProposals(AgencyProposals proposals, RulingBook rulings, TopicWords topics, AgencyDirectory agencies,
			ComplaintRegister register, ReportedWords words, JdbcClient jdbc, CaseAccusations accusations,
			LearnedProposals learned, AutomaticForwarding automatic) {
		this.proposals = proposals;
		this.rulings = rulings;
		this.topics = topics;
		this.agencies = agencies;
		this.register = register;
		this.words = words;
		this.jdbc = jdbc;
		this.accusations = accusations;
		this.learned = learned;
		this.automatic = automatic;
	}

	/** The proposals as they stand, best first. */
	@Transactional(readOnly = true)
	public List<ProposedAgency> of(CaseNumber number) {
		return this.jdbc.sql(
				"select agency_code, agency_name, reason_key, rank_no from proposed_agency where case_number = ? order by rank_no")
			.param(number.value())
			.query((row, i) -> new ProposedAgency(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
			.list();
	}

	/**
	 * Proposes anew, without the bodies that refused or are accused: by rules first, by
	 * what was learned second.
	 */
	@Transactional
	public void renew(CaseNumber number) {
		var facts = facts(number);
		var accused = this.accusations.renew(number);
		var found = this.proposals.propose(facts, accused);
		this.jdbc.sql("delete from proposed_agency where case_number = ?").param(number.value()).update();
		found.forEach((proposal) -> this.jdbc.sql(
				"insert into proposed_agency (case_number, rank_no, agency_code, agency_name, reason_key) values (?, ?, ?, ?, ?)")
			.params(number.value(), proposal.rank(), proposal.agencyCode(), proposal.agencyName(), proposal.reasonKey())
			.update());
		var shut = new HashSet<>(facts.excluded());
		shut.addAll(accused);
		this.learned.renew(number, shut);
	}

	/**
	 * The same for a report on its way, and by whom it goes on. Under the row lock, as a
	 * verifier's decision is: an accusation or a file that comes in this moment is seen,
	 * or waits.
	 */
	@Transactional
	Onward renewAndSettle(CaseNumber number) {
		this.register.findLocked(number);
		renew(number);
		var mode = this.automatic.of(number);
		return new Onward(mode, this.learned.settle(number, mode));
	}

	/** Bodies and units that said they are not competent. */
	Set<String> refusedBy(CaseNumber number) {
		return this.register.timeline(number, Visibility.OFFICERS)
			.stream()
			.filter((line) -> line.event() == CaseEvent.REFUSED)
			.flatMap((line) -> this.agencies.subtree(this.agencies.bodyOf(line.agencyCode()).code()).stream())
			.collect(Collectors.toSet());
	}

	/** A ruling is a rule from now on. */
	void learn(CaseNumber number, String agency) {
		var facts = facts(number);
		this.rulings.record(facts.categoryCode(), facts.regionCode(), this.topics.topicsOf(facts.text()), agency);
	}

	private ReportFacts facts(CaseNumber number) {
		var complaint = this.register.require(number);
		return new ReportFacts(complaint.categoryCode(), complaint.regionCode(), this.words.of(complaint),
				complaint.wishedAgencyCode(), refusedBy(number));
	}

}
