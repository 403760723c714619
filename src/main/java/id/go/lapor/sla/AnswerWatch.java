package id.go.lapor.sla;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the bodies keep the two dates that they owe a reporter, the first answer and the
 * substantive one, for those who watch them. One index holds what is open and over and
 * what ended lately: the cost grows with the open rounds and with the last days, never
 * with the archive. A round that rests now, and had not run out before, is not counted.
 */
@Component
@Transactional(readOnly = true)
public class AnswerWatch {

	/** The coming days, and the days before, that are looked at. */
	public static final Duration WEEK = Duration.ofDays(7);

	/** A body from which nothing ended for so long is silent. */
	public static final Duration SILENCE = Duration.ofDays(14);

	private static final String ANSWERS = " k.clock in ('FIRST_ANSWER', 'SUBSTANTIVE') ";

	private static final String AWAKE = " and not exists (select 1 from sla_pause p where p.clock_id = k.id"
			+ " and p.resumed_at is null and p.paused_at <= k.due_at) ";

	private final JdbcClient jdbc;

	private final Clock clock;

	AnswerWatch(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The bodies that let something wait, in no order. */
	public List<BodyWait> waiting() {
		return ask("""
				select k.calendar_owner, count(distinct case when k.due_at <= :now then k.case_number end),
					count(distinct case when k.due_at > :now then k.case_number end),
					count(distinct case when k.due_at <= :now and k.clock = 'FIRST_ANSWER' then k.case_number end),
					min(case when k.due_at <= :now and k.clock = 'FIRST_ANSWER' then k.due_at end) as since
				from sla_clock k where""" + ANSWERS + "and k.stopped_at is null and k.due_at <= :until" + AWAKE
				+ "group by k.calendar_owner")
			.query((row, place) -> new BodyWait(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4),
					SqlTime.read(row, "since")))
			.list();
	}

	/** How many cases of each body were late in the days before. */
	public Map<String, Integer> late() {
		var late = new HashMap<String, Integer>();
		ask("select k.calendar_owner, count(distinct k.case_number) from sla_clock k where" + ANSWERS + "and "
				+ AnswerState.LATE.where() + " group by k.calendar_owner")
			.query((row) -> {
				late.put(row.getString(1), row.getInt(2));
			});
		return late;
	}

	/** The bodies that gave an answer or a refusal lately, in time or not. */
	public Set<String> heardOf() {
		return this.jdbc
			.sql("select distinct k.calendar_owner from sla_clock k where" + ANSWERS + "and k.stopped_at >= :since")
			.param("since", SqlTime.write(this.clock.instant().minus(SILENCE)))
			.query(String.class)
			.set();
	}

	/** The cases of one body in this state, the longest first. */
	public List<String> of(String body, AnswerState state, int skip, int most) {
		return list(ANSWERS + "and k.calendar_owner = :body and " + state.where(), state, skip, most)
			.param("body", body)
			.query(String.class)
			.list();
	}

	/** The cases of the whole country whose substantive date has passed. */
	public List<String> unanswered(int skip, int most) {
		return list(" k.clock = 'SUBSTANTIVE' and " + AnswerState.OVER.where(), AnswerState.OVER, skip, most)
			.query(String.class)
			.list();
	}

	private JdbcClient.StatementSpec list(String where, AnswerState state, int skip, int most) {
		return ask(
				"select case_number from (select k.case_number, " + state.order() + " as since from sla_clock k where"
						+ where + ((state != AnswerState.LATE) ? AWAKE : "") + " group by k.case_number) cases "
						+ "order by since, case_number offset " + skip + " rows fetch next " + most + " rows only");
	}

	/** How each of these cases waits, for a bounded number. */
	public Map<String, CaseWait> of(Collection<String> numbers) {
		var waits = new HashMap<String, CaseWait>();
		if (!numbers.isEmpty()) {
			ask("select k.case_number, k.due_at, k.stopped_at from sla_clock k where k.case_number in (:numbers) and"
					+ ANSWERS + "and (k.stopped_at is null or k.stopped_at >= :since)" + AWAKE)
				.param("numbers", numbers)
				.query((row) -> {
					var due = SqlTime.read(row, "due_at");
					var wait = wait(due, SqlTime.read(row, "stopped_at"));
					waits.merge(row.getString(1), wait, AnswerWatch::both);
				});
		}
		return waits;
	}

	/** When the Ombudsman was told of the open round of each of these cases. */
	public Map<String, Instant> escalated(Collection<String> numbers) {
		var told = new HashMap<String, Instant>();
		if (!numbers.isEmpty()) {
			this.jdbc.sql("""
					select k.case_number, e.raised_at from sla_clock k join sla_escalation e on e.clock_id = k.id
					where k.case_number in (:numbers) and k.stopped_at is null and e.audience = 'OMBUDSMAN'
					and k.clock = 'SUBSTANTIVE'""").param("numbers", numbers).query((row) -> {
				told.put(row.getString(1), SqlTime.read(row, "raised_at"));
			});
		}
		return told;
	}

	private CaseWait wait(Instant due, Instant stopped) {
		var now = this.clock.instant();
		if (stopped != null) {
			return new CaseWait(stopped.isAfter(due) ? Set.of(AnswerState.LATE) : Set.of(), null);
		}
		if (!due.isAfter(now)) {
			return new CaseWait(Set.of(AnswerState.OVER), due);
		}
		return new CaseWait(due.isAfter(now.plus(WEEK)) ? Set.of() : Set.of(AnswerState.NEAR), due);
	}

	private static CaseWait both(CaseWait one, CaseWait other) {
		var states = EnumSet.noneOf(AnswerState.class);
		states.addAll(one.states());
		states.addAll(other.states());
		boolean first = other.due() == null || (one.due() != null && one.due().isBefore(other.due()));
		return new CaseWait(states, first ? one.due() : other.due());
	}

	private JdbcClient.StatementSpec ask(String question) {
		var now = SqlTime.now(this.clock);
		return this.jdbc.sql(question)
			.param("now", SqlTime.write(now))
			.param("until", SqlTime.write(now.plus(WEEK)))
			.param("since", SqlTime.write(now.minus(WEEK)));
	}

}
