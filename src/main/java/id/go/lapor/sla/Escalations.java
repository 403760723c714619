package id.go.lapor.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of clocks that ran out: each level of each round once, on however many nodes,
 * however often a timer fires. What was told is never taken back, also when a holiday
 * moves the clock afterwards. A resting clock cannot run out, so it is silent; one that
 * ran out before its rest is told of all the same.
 */
@Component
@Transactional
public class Escalations {

	private final JdbcClient jdbc;

	private final FiledCases cases;

	private final ClockReadings readings;

	Escalations(JdbcClient jdbc, FiledCases cases, ClockReadings readings) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.readings = readings;
	}

	/**
	 * Raises every level whose instant has come and that was not raised before, earliest
	 * first; guarded clocks stay out of it. A second call, or a call beside this one,
	 * returns nothing.
	 */
	public List<Escalation> raiseDue(String caseNumber) {
		return raiseDue(caseNumber, (clock) -> !clock.guarded());
	}

	/** The same for this clock alone, guarded or not. */
	public List<Escalation> raiseDue(String caseNumber, ClockType clock) {
		return raiseDue(caseNumber, clock::equals);
	}

	private List<Escalation> raiseDue(String caseNumber, Predicate<ClockType> which) {
		this.cases.lock(caseNumber);
		var raised = raisedBefore(caseNumber);
		var due = new ArrayList<Escalation>();
		this.readings.open(caseNumber)
			.stream()
			.filter((reading) -> which.test(reading.row().clock()))
			.forEach((reading) -> due.addAll(raise(reading, raised)));
		due.sort(Comparator.comparing(Escalation::dueAt).thenComparing(Escalation::level));
		return List.copyOf(due);
	}

	private List<Escalation> raise(ClockReading reading, Set<String> raised) {
		var due = new ArrayList<Escalation>();
		var row = reading.row();
		for (int level = 1; level <= row.clock().ladder().size(); level++) {
			var instant = reading.level(level);
			if (!instant.isAfter(reading.now()) && raised.add(key(row.id(), level))) {
				var escalation = new Escalation(row.clock(), row.subject(), level, row.clock().ladder().get(level - 1),
						instant);
				insert(row.id(), escalation, reading);
				due.add(escalation);
			}
		}
		return due;
	}

	private void insert(long clockId, Escalation escalation, ClockReading reading) {
		this.jdbc.sql("""
				insert into sla_escalation (clock_id, escalation_level, audience, due_at, raised_at)
				values (?, ?, ?, ?, ?)""")
			.params(clockId, escalation.level(), escalation.audience().name(), SqlTime.write(escalation.dueAt()),
					SqlTime.write(reading.now()))
			.update();
	}

	private Set<String> raisedBefore(String caseNumber) {
		return this.jdbc.sql("""
				select e.clock_id, e.escalation_level from sla_escalation e join sla_clock c on c.id = e.clock_id
				where c.case_number = ? and c.stopped_at is null""")
			.param(caseNumber)
			.query((row, number) -> key(row.getLong("clock_id"), row.getInt("escalation_level")))
			.stream()
			.collect(Collectors.toSet());
	}

	private static String key(long clockId, int level) {
		return clockId + "/" + level;
	}

}
