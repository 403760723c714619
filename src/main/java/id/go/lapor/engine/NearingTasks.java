package id.go.lapor.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

import id.go.lapor.sla.Nearness;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Moves open tasks up as their dates come near. It reads those that are near, or were,
 * and writes only those whose step changed: each in a transaction of its own, so that an
 * officer who completes one meanwhile, or another node, is never in the way.
 */
@Component
public class NearingTasks {

	/** Longer than the last steps take with all the holidays there are. */
	private static final Duration NEAR = Duration.ofDays(14);

	private static final int CHUNK = 1_000;

	/** Escalated tasks stay; calm ones with a far date are calm already. */
	private static final String NEARING = """
			select id_, priority_, due_date_, tenant_id_ from act_ru_task
			where id_ > ? and due_date_ is not null and (due_date_ < ? and %1$s < %2$d or %1$s > %3$d and %1$s < %2$d)
			order by id_ fetch first %4$d rows only""".formatted("mod(priority_, " + TaskRank.URGENT + ")",
			TaskRank.ESCALATED, TaskRank.CALM, CHUNK);

	private final JdbcTemplate jdbc;

	private final OpenTasks tasks;

	private final Clock clock;

	NearingTasks(JdbcTemplate jdbc, OpenTasks tasks, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.clock = clock;
	}

	/**
	 * Ranks anew.
	 * @param nearness of a due instant, by the calendar of an agency, or of the nation
	 * where the agency is null
	 * @return how many tasks moved
	 */
	public int rank(BiFunction<Instant, String, Nearness> nearness) {
		var near = Timestamp.from(this.clock.instant().plus(NEAR));
		int moved = 0;
		var last = "";
		List<Dated> chunk;
		do {
			chunk = this.jdbc.query(NEARING, (row, number) -> Dated.of(row), last, near);
			for (var task : chunk) {
				var rank = task.rank().near(nearness.apply(task.due(), task.agency()));
				moved += (!rank.equals(task.rank()) && move(task.id(), rank)) ? 1 : 0;
				last = task.id();
			}
		}
		while (chunk.size() == CHUNK);
		return moved;
	}

	/** A task that somebody completed or changed meanwhile is left to them. */
	private boolean move(String task, TaskRank rank) {
		try {
			this.tasks.rank(task, rank);
			return true;
		}
		catch (OptimisticLockingException | ConcurrencyFailureException | NullValueException ex) {
			return false;
		}
	}

	private record Dated(String id, TaskRank rank, Instant due, String agency) {

		static Dated of(ResultSet row) throws SQLException {
			return new Dated(row.getString(1), new TaskRank(row.getInt(2)), row.getTimestamp(3).toInstant(),
					row.getString(4));
		}

	}

}
