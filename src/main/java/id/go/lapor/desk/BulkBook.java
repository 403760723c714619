package id.go.lapor.desk;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.SealedAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was prepared, confirmed and done in bulk. Whatever stands here is true after a
 * crash: a task is marked as done in the very transaction that did it. What the officer
 * typed lies sealed for a day at most; no word of a reporter is here at all.
 */
@Component
class BulkBook implements CaseRemoval {

	static final Duration WORDS_KEPT = Duration.ofDays(1);

	private static final Duration RUNS_KEPT = Duration.ofDays(30);

	private static final String SECRET = "words said in bulk";

	private static final int LONGEST_TOLD = 1_000;

	private final JdbcClient database;

	private final SealedAnswer seal;

	private final Clock clock;

	BulkBook(JdbcClient database, SealedAnswer seal, Clock clock) {
		this.database = database;
		this.seal = seal;
		this.clock = clock;
	}

	/** Keeps what was prepared, and gives the id that confirms it. */
	@Transactional
	public String keep(String officer, BulkOrder order, List<BulkItem> items) {
		var id = UUID.randomUUID().toString();
		var sealed = order.words().isEmpty() ? null
				: this.seal.seal(SECRET, id, order.words().getBytes(StandardCharsets.UTF_8));
		this.database.sql(
				"insert into bulk_run (id, officer, deed, target, sealed_words, prepared_at) values (?, ?, ?, ?, ?, ?)")
			.params(id, officer, order.deed().name(), order.target(), sealed, Timestamp.from(this.clock.instant()))
			.update();
		items.forEach((item) -> this.database
			.sql("insert into bulk_item (run_id, place, task_id, case_number, target, state, told)"
					+ " values (?, ?, ?, ?, ?, ?, ?)")
			.params(id, item.place(), item.task(), item.caseNumber(), item.target(), item.state().name(),
					shortened(item.told()))
			.update());
		return id;
	}

	/** The run, if it is this officer's. */
	@Transactional(readOnly = true)
	public Optional<BulkRun> find(String id, String officer) {
		return this.database.sql(
				"select id, officer, deed, target, prepared_at, confirmed_at from bulk_run where id = ? and officer = ?")
			.params(id, officer)
			.query(BulkBook::run)
			.optional();
	}

	@Transactional(readOnly = true)
	public List<BulkItem> items(String id) {
		return this.database.sql(
				"select place, task_id, case_number, target, state, told from bulk_item where run_id = ? order by place")
			.param(id)
			.query(BulkBook::item)
			.list();
	}

	/**
	 * What the officer said with it.
	 * @throws Refusal if it is kept no more
	 */
	@Transactional(readOnly = true)
	public String words(BulkRun run) {
		if (run.preparedAt().plus(WORDS_KEPT).isBefore(this.clock.instant())) {
			throw new Refusal("desk.bulk.tooOld");
		}
		return this.database.sql("select sealed_words from bulk_run where id = ?")
			.param(run.id())
			.query((row, number) -> Optional.ofNullable(row.getBytes("sealed_words")))
			.single()
			.map((sealed) -> new String(this.seal.open(SECRET, run.id(), sealed), StandardCharsets.UTF_8))
			.orElse("");
	}

	/** Once; a second confirmation changes nothing. */
	@Transactional
	public void confirm(String id) {
		this.database.sql("update bulk_run set confirmed_at = ? where id = ? and confirmed_at is null")
			.params(Timestamp.from(this.clock.instant()), id)
			.update();
	}

	/** Nobody else does it meanwhile; whether it is still to be done. */
	boolean lock(String id, int place) {
		return this.database.sql("select state from bulk_item where run_id = ? and place = ? for update")
			.params(id, place)
			.query(String.class)
			.optional()
			.filter(BulkItem.State.READY.name()::equals)
			.isPresent();
	}

	/** Writes down what became of it, if nobody did. */
	void settle(String id, int place, BulkItem.State state, String told) {
		this.database.sql("update bulk_item set state = ?, told = ? where run_id = ? and place = ? and state = 'READY'")
			.params(state.name(), shortened(told), id, place)
			.update();
	}

	@Transactional
	public void forgetWords(String id) {
		this.database.sql("update bulk_run set sealed_words = null where id = ?").param(id).update();
	}

	@Override
	public void remove(CaseNumber number) {
		this.database.sql("delete from bulk_item where case_number = ?").param(number.value()).update();
	}

	/** Words after a day, accounts after thirty. */
	@Transactional
	public void forgetOld() {
		var now = this.clock.instant();
		this.database.sql("update bulk_run set sealed_words = null where sealed_words is not null and prepared_at < ?")
			.param(Timestamp.from(now.minus(WORDS_KEPT)))
			.update();
		var old = Timestamp.from(now.minus(RUNS_KEPT));
		this.database.sql("delete from bulk_item where run_id in (select id from bulk_run where prepared_at < ?)")
			.param(old)
			.update();
		this.database.sql("delete from bulk_run where prepared_at < ?").param(old).update();
	}

	private static String shortened(String told) {
		return (told != null && told.length() > LONGEST_TOLD) ? told.substring(0, LONGEST_TOLD) : told;
	}

	private static BulkRun run(ResultSet row, int number) throws SQLException {
		var confirmed = row.getTimestamp("confirmed_at");
		return new BulkRun(row.getString("id"), row.getString("officer"), BulkDeed.valueOf(row.getString("deed")),
				row.getString("target"), row.getTimestamp("prepared_at").toInstant(), instant(confirmed));
	}

	private static Instant instant(Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

	private static BulkItem item(ResultSet row, int number) throws SQLException {
		return new BulkItem(row.getInt("place"), row.getString("task_id"), row.getString("case_number"),
				row.getString("target"), BulkItem.State.valueOf(row.getString("state")), row.getString("told"));
	}

}
