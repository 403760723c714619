package id.go.lapor.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The order of all changes, which the index of every node follows at its own pace. To
 * note a change costs its transaction one row and waits for nobody.
 */
@Component
class ChangeBook {

	/** So long a node may stand still before its index has to be built anew. */
	private static final Duration KEPT = Duration.ofDays(7);

	private static final int AT_ONCE = 1_000;

	private final JdbcClient jdbc;

	private final JdbcTemplate rows;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ChangeBook(JdbcClient jdbc, JdbcTemplate rows, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Notes, in the transaction of the change, that a case is to be looked at again.
	 * @param forEverybody whether it may change what the public finds
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(CaseNumber number, boolean forEverybody) {
		insert(DocumentName.of(number.value()), number.value(), forEverybody);
	}

	/** Notes that a case goes; from now on nothing here knows its number. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void noteRemoval(CaseNumber number) {
		this.jdbc.sql("update search_change set case_number = null where case_number = ?")
			.param(number.value())
			.update();
		insert(DocumentName.of(number.value()), null, true);
	}

	private void insert(String document, String caseNumber, boolean forEverybody) {
		this.jdbc
			.sql("insert into search_change (document, case_number, changed_at, for_everybody) values (?, ?, ?, ?)")
			.params(document, caseNumber, utc(this.clock.instant()), forEverybody)
			.update();
	}

	/** Gives places to what has none; whoever comes second waits, and finds less. */
	void order() {
		for (int placed = AT_ONCE; placed == AT_ONCE;) {
			placed = waits() ? this.transaction.execute((status) -> place()) : 0;
		}
	}

	private boolean waits() {
		return !this.jdbc.sql("select id from search_change where place is null fetch first 1 rows only")
			.query(Long.class)
			.list()
			.isEmpty();
	}

	private int place() {
		long last = this.jdbc.sql("select last_place from search_order where id = 1 for update")
			.query(Long.class)
			.single();
		var ids = this.jdbc
			.sql("select id from search_change where place is null order by id fetch first " + AT_ONCE + " rows only")
			.query(Long.class)
			.list();
		for (long id : ids) {
			this.rows.update("update search_change set place = ? where id = ?", ++last, id);
		}
		this.rows.update("update search_order set last_place = ? where id = 1", last);
		return ids.size();
	}

	/** What comes after a place, in order. */
	List<Change> after(long place, int most) {
		return this.jdbc
			.sql("select place, document, case_number, changed_at from search_change where place > ? order by place "
					+ "fetch first ? rows only")
			.params(place, most)
			.query(ChangeBook::change)
			.list();
	}

	/**
	 * Documents that an index which is as far as this place says wrong things about.
	 * @param toEverybody only what may be wrong for the public: a report that vanishes
	 * for a second would tell it that somebody just did something
	 */
	List<String> waiting(long place, int most, boolean toEverybody) {
		return this.jdbc
			.sql("select document from search_change where (place is null or place > ?) and (for_everybody or not ?)"
					+ " fetch first ? rows only")
			.params(place, toEverybody, most)
			.query(String.class)
			.list();
	}

	/** Since when the oldest change waits for an index that is as far as this place. */
	Optional<Instant> oldestWaiting(long place) {
		return this.jdbc.sql("select min(changed_at) from search_change where place is null or place > ?")
			.param(place)
			.query((row, index) -> row.getObject(1, OffsetDateTime.class))
			.list()
			.stream()
			.filter((at) -> at != null)
			.map(OffsetDateTime::toInstant)
			.findFirst();
	}

	/** How far the order has come, and what was asked of the indexes. */
	Head head() {
		return this.jdbc.sql("select last_place, forgotten, edition from search_order where id = 1")
			.query((row, index) -> new Head(row.getLong(1), row.getLong(2), row.getLong(3)))
			.single();
	}

	/** Clears away what every node that lives has followed long ago. */
	void forgetOld() {
		this.transaction.executeWithoutResult((status) -> {
			this.rows.queryForList("select id from search_order where id = 1 for update");
			var last = this.jdbc.sql("select max(place) from search_change where place is not null and changed_at < ?")
				.param(utc(this.clock.instant().minus(KEPT)))
				.query((row, index) -> row.getLong(1))
				.single();
			if (last > 0) {
				this.rows.update("delete from search_change where place <= ?", last);
				this.rows.update("update search_order set forgotten = ? where id = 1 and forgotten < ?", last, last);
			}
		});
	}

	private static Change change(ResultSet row, int index) throws SQLException {
		return new Change(row.getLong(1), row.getString(2), row.getString(3),
				row.getObject(4, OffsetDateTime.class).toInstant());
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * Where the order stands.
	 *
	 * @param last the last place that was given
	 * @param forgotten up to which place nothing can be read any more
	 * @param edition an index that was built for an earlier one is built anew
	 */
	record Head(long last, long forgotten, long edition) {
	}

}
