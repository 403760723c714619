package id.go.lapor.secondfactor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import id.go.lapor.secondfactor.SecondFactorChanged.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a second factor and by whom, in the database and, where
 * its administrators do not rule, in the log; and tells the house.
 */
@Component
class FactorEvents {

	private static final Logger log = LoggerFactory.getLogger(FactorEvents.class);

	private static final int SHOWN = 10;

	private final JdbcClient jdbc;

	private final Clock realClock = Clock.systemUTC();

	private final ApplicationEventPublisher house;

	FactorEvents(JdbcClient jdbc, ApplicationEventPublisher house) {
		this.jdbc = jdbc;
		this.house = house;
	}

	void note(String user, Change change, String actor, String reason) {
		this.jdbc
			.sql("insert into second_factor_event (user_id, event, actor, reason, happened_at) values (?, ?, ?, ?, ?)")
			.params(user, change.name(), actor, reason, Timestamp.from(this.realClock.instant()))
			.update();
		log.info("Second factor of {}: {} by {}", user, change, actor);
		this.house.publishEvent(new SecondFactorChanged(user, change));
	}

	List<Line> newest(String user) {
		return this.jdbc.sql(
				"select event, actor, reason, happened_at from second_factor_event where user_id = ? order by id desc fetch first "
						+ SHOWN + " rows only")
			.param(user)
			.query((row, number) -> new Line(Change.valueOf(row.getString(1)), row.getString(2), row.getString(3),
					row.getTimestamp(4).toInstant()))
			.list();
	}

	void forget(String user) {
		this.jdbc.sql("delete from second_factor_event where user_id = ?").param(user).update();
	}

	/** One line for the officer's page. */
	record Line(Change change, String actor, String reason, Instant at) {
	}

}
