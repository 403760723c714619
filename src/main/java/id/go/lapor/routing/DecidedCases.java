package id.go.lapor.routing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which agency each case was decided to belong to; one row a case, the last decision
 * counts. No words: they are read where they stand, so that whatever takes them away
 * takes them away from here.
 */
@Component
class DecidedCases {

	private static final long MARKS = 1L << 40;

	private final JdbcClient jdbc;

	private final LearningTerms terms;

	DecidedCases(JdbcClient jdbc, LearningTerms terms) {
		this.jdbc = jdbc;
		this.terms = terms;
	}

	/**
	 * Keeps a decision in place of the case's earlier one. What nobody will learn from
	 * any more, because the agency has enough newer ones, is forgotten with it: the table
	 * does not grow with the years.
	 */
	void keep(Complaint complaint, String body, String agency, DecisionKind decision, Instant at) {
		forget(complaint.caseNumber());
		this.jdbc.sql("""
				insert into routing_example (case_number, body_code, agency_code, category_code, region_code,
				wished_agency, decision, decided_at, mark) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(complaint.caseNumber().value(), body, agency, complaint.categoryCode(), complaint.regionCode(),
					complaint.wishedAgencyCode(), decision.name(), Timestamp.from(at), mark())
			.update();
		trim(agency);
	}

	private void trim(String agency) {
		this.jdbc.sql("""
				delete from routing_example where agency_code = :agency and decided_at < (
				select decided_at from routing_example where agency_code = :agency
				order by decided_at desc offset :newer rows fetch first 1 rows only)""")
			.param("agency", agency)
			.param("newer", this.terms.ofEach() - 1)
			.update();
	}

	/** A unit of the body took the case on: the same decision, said more exactly. */
	void refine(CaseNumber number, String body, String unit) {
		this.jdbc.sql("update routing_example set agency_code = ?, mark = ? where case_number = ? and body_code = ?")
			.params(unit, mark(), number.value(), body)
			.update();
		trim(unit);
	}

	/** The case's words, or who may use them, changed. */
	void touch(CaseNumber number) {
		this.jdbc.sql("update routing_example set mark = ? where case_number = ?")
			.params(mark(), number.value())
			.update();
	}

	void forget(CaseNumber number) {
		this.jdbc.sql("delete from routing_example where case_number = ?").param(number.value()).update();
	}

	/**
	 * Equal as long as nothing changed. Not a number that counts up: a later number may
	 * be committed earlier, and a sum misses neither.
	 */
	String fingerprint() {
		return this.jdbc.sql("select count(*), coalesce(sum(mark), 0) from routing_example")
			.query((row, i) -> row.getLong(1) + "/" + row.getBigDecimal(2).toPlainString())
			.single();
	}

	/**
	 * The newest, in an order that every node reads.
	 * @param ofEach how many of each agency at most
	 * @param most how many of all
	 */
	List<DecidedCase> newest(int ofEach, int most) {
		return this.jdbc.sql("""
				select case_number, agency_code, category_code, region_code, wished_agency from (
				select e.*, row_number() over (partition by agency_code order by decided_at desc, case_number desc)
				as place from routing_example e) newest
				where place <= ? order by decided_at desc, case_number desc fetch first ? rows only""")
			.params(ofEach, most)
			.query((row, i) -> new DecidedCase(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
					row.getString(5)))
			.list();
	}

	private static long mark() {
		return ThreadLocalRandom.current().nextLong(MARKS);
	}

}
