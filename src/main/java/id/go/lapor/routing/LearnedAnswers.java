package id.go.lapor.routing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the learned half said to each case, in codes. */
@Component
class LearnedAnswers {

	private static final int PLACES = 4;

	private final JdbcClient jdbc;

	LearnedAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Replaces what was said to the case before. */
	void keep(CaseNumber number, Said said) {
		forget(number);
		this.jdbc.sql("insert into learned_answer (case_number, known, learned_of) values (?, ?, ?)")
			.params(number.value(), said.known(), said.cases())
			.update();
		for (int place = 1; place <= said.agencies().size(); place++) {
			var agency = said.agencies().get(place - 1);
			this.jdbc
				.sql("insert into learned_proposal (case_number, rank_no, agency_code, confidence) values (?, ?, ?, ?)")
				.params(number.value(), place, agency.code(), rounded(agency.confidence()))
				.update();
		}
	}

	/** Empty where nobody asked. */
	Optional<Said> of(CaseNumber number) {
		return this.jdbc.sql("select known, learned_of, forwarding_mode from learned_answer where case_number = ?")
			.param(number.value())
			.query((row, i) -> new Said(row.getBoolean(1), row.getInt(2), agencies(number),
					ForwardingMode.valueOf(row.getString(3))))
			.optional();
	}

	void settle(CaseNumber number, ForwardingMode mode) {
		this.jdbc.sql("update learned_answer set forwarding_mode = ? where case_number = ?")
			.params(mode.name(), number.value())
			.update();
	}

	void forget(CaseNumber number) {
		this.jdbc.sql("delete from learned_proposal where case_number = ?").param(number.value()).update();
		this.jdbc.sql("delete from learned_answer where case_number = ?").param(number.value()).update();
	}

	static BigDecimal rounded(double confidence) {
		return BigDecimal.valueOf(confidence).setScale(PLACES, RoundingMode.HALF_UP);
	}

	private List<Likely> agencies(CaseNumber number) {
		return this.jdbc
			.sql("select agency_code, confidence from learned_proposal where case_number = ? order by rank_no")
			.param(number.value())
			.query((row, i) -> new Likely(row.getString(1), row.getDouble(2)))
			.list();
	}

	/**
	 * One answer.
	 *
	 * @param known false for "I don't know"
	 * @param cases how many cases were known then; 0 while there are too few
	 * @param agencies best first; none where it is not known
	 * @param mode by whom the case went on
	 */
	record Said(boolean known, int cases, List<Likely> agencies, ForwardingMode mode) {

		static Said of(int cases, List<Likely> agencies) {
			return new Said(true, cases, agencies, ForwardingMode.PROPOSE);
		}

		static Said unknown(int cases) {
			return new Said(false, cases, List.of(), ForwardingMode.PROPOSE);
		}

	}

	/** An agency and how likely it is. */
	record Likely(String code, double confidence) {
	}

}
