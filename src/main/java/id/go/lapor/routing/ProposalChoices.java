package id.go.lapor.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.engine.LaporClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was proposed and what was decided, one row a decision, for whoever asks how good
 * the proposals are. A row outlives its case as a count of its day.
 */
@Component
class ProposalChoices {

	private final JdbcClient jdbc;

	private final LearnedAnswers answers;

	private final AgencyDirectory agencies;

	private final Clock clock;

	ProposalChoices(JdbcClient jdbc, LearnedAnswers answers, AgencyDirectory agencies, Clock clock) {
		this.jdbc = jdbc;
		this.answers = answers;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** What stands proposed for a case now. */
	Offer offered(CaseNumber number) {
		var rules = this.jdbc
			.sql("select agency_code, reason_key from proposed_agency where case_number = ? order by rank_no")
			.param(number.value())
			.query((row, i) -> new String[] { row.getString(1), row.getString(2) })
			.list();
		var said = this.answers.of(number).orElse(null);
		return new Offer(rules.isEmpty() ? null : rules.get(0)[1], bodies(rules.stream().map((rule) -> rule[0])), said,
				(said != null) ? bodies(said.agencies().stream().map(LearnedAnswers.Likely::code)) : List.of());
	}

	void record(Complaint complaint, Offer offer, Choice choice) {
		this.jdbc.sql("""
				insert into routing_choice (case_number, decided_on, decision, body_code, agency_code, category_code,
				rule_key, rule_place, learned_known, learned_place, learned_confidence, refused, sampled)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?)""")
			.params(choice.named() ? complaint.caseNumber().value() : null,
					LocalDate.ofInstant(this.clock.instant(), LaporClock.ZONE), choice.kind().name(), choice.body(),
					choice.agency(), complaint.categoryCode(), offer.ruleKey(), offer.placeByRules(choice.body()),
					offer.isKnown(), offer.placeByLearning(choice.body()),
					(offer.confidence() != null) ? LearnedAnswers.rounded(offer.confidence()) : null, offer.isSampled())
			.update();
	}

	/**
	 * The body said that it is not competent: the last decision that named it bounced.
	 */
	void refused(CaseNumber number, String body) {
		this.jdbc.sql("""
				update routing_choice set refused = true where id =
				(select max(id) from routing_choice where case_number = ?) and body_code = ?""")
			.params(number.value(), body)
			.update();
	}

	/** The rows name the case no more. */
	void unlink(CaseNumber number) {
		this.jdbc.sql("update routing_choice set case_number = null where case_number = ?")
			.param(number.value())
			.update();
	}

	private List<String> bodies(Stream<String> codes) {
		return codes.filter((code) -> this.agencies.find(code).isPresent())
			.map(this.agencies::bodyOf)
			.map(Agency::code)
			.distinct()
			.toList();
	}

	/**
	 * What was decided.
	 *
	 * @param kind how
	 * @param body the body
	 * @param agency the body or the unit of it that was named
	 * @param named whether the row may name the case
	 */
	record Choice(DecisionKind kind, String body, String agency, boolean named) {
	}

}
