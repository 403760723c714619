package id.go.lapor.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was given which office when, and by whom: the engine keeps only who holds it now,
 * and an account that was made, used and removed would never have been.
 */
@Component
public class OfficeLedger {

	private final JdbcClient database;

	private final Clock clock;

	OfficeLedger(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@EventListener
	void write(OfficeChanged change) {
		this.database
			.sql("insert into office_change (changed_at, account, office, given, changed_by) values (?, ?, ?, ?, ?)")
			.params(Timestamp.from(this.clock.instant()), change.user(), change.office(), change.given(), change.by())
			.update();
	}

	/**
	 * Since when somebody holds an office; empty where it was given before the ledger.
	 */
	public Optional<Instant> givenAt(String account, String office) {
		return this.database
			.sql("select max(changed_at) as given_at from office_change where account = ? and office = ? and given")
			.params(account, office)
			.query((row, number) -> Optional.ofNullable(row.getTimestamp("given_at")).map(Timestamp::toInstant))
			.single();
	}

}
