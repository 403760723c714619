package id.go.lapor.sla;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was reminded of what: each step of each round of a clock once. A wait that starts
 * again with the same clock arms timers for days gone by, and two promises wait with two
 * timers for the newest date; those find their reminder written.
 */
@Component
public class ReminderBook {

	private final JdbcClient jdbc;

	ReminderBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes a reminder down. The caller holds the lock on the case.
	 * @param step 1 for the first reminder of the round
	 * @return whether it is a new one, which is to be told
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean enter(String caseNumber, ClockView round, int step) {
		boolean known = this.jdbc
			.sql("select count(*) from reminder where case_number = ? and clock = ? and round_no = ? and step_no = ?")
			.params(caseNumber, round.clock().name(), round.round(), step)
			.query(Integer.class)
			.single() > 0;
		if (!known) {
			this.jdbc.sql("insert into reminder (case_number, clock, round_no, step_no) values (?, ?, ?, ?)")
				.params(caseNumber, round.clock().name(), round.round(), step)
				.update();
		}
		return !known;
	}

}
