package id.go.lapor.sla;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The named instants of a case, kept so that a timer that asks again gets the same one.
 * The newest wins.
 */
@Component
@Transactional
public class FixedInstants {

	private final JdbcClient jdbc;

	private final Clock clock;

	FixedInstants(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Names the instant of a term.
	 * @param subject tells several of a kind apart; else empty
	 */
	public void set(String caseNumber, FixedTerm term, String subject, Instant at) {
		this.jdbc.sql("delete from sla_instant where case_number = ? and term = ? and subject = ?")
			.params(caseNumber, term.name(), subject)
			.update();
		this.jdbc.sql("insert into sla_instant (case_number, term, subject, falls_at) values (?, ?, ?, ?)")
			.params(caseNumber, term.name(), subject, SqlTime.write(SqlTime.finest(at)))
			.update();
	}

	/** The instant; a term nobody named is named by the question, as the usual one. */
	Instant of(String caseNumber, FixedTerm term, String subject) {
		return find(caseNumber, term, subject).orElseGet(() -> {
			set(caseNumber, term, subject, this.clock.instant().plus(term.usual()));
			return find(caseNumber, term, subject).orElseThrow();
		});
	}

	private Optional<Instant> find(String caseNumber, FixedTerm term, String subject) {
		return this.jdbc.sql("select falls_at from sla_instant where case_number = ? and term = ? and subject = ?")
			.params(caseNumber, term.name(), subject)
			.query((row, number) -> SqlTime.read(row, "falls_at"))
			.optional();
	}

}
