package id.go.lapor.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Covers, every few minutes, each head that grew since: after that, not even its own
 * older head can stand in for it. No entry is written here and no head stays locked, so
 * nobody waits for it.
 */
@Component
class Checkpoints {

	/** Heads in one checkpoint; more go into the next at once. */
	static final int MOST = 1_000;

	private final JdbcTemplate jdbc;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Seals seals;

	private final Anchor anchor;

	private final Clock clock;

	Checkpoints(JdbcTemplate jdbc, PlatformTransactionManager transactions, Seals seals, Anchor anchor, Clock clock) {
		this.jdbc = jdbc;
		this.database = JdbcClient.create(jdbc);
		this.transaction = new TransactionTemplate(transactions);
		this.seals = seals;
		this.anchor = anchor;
		this.clock = clock;
	}

	/** Covers everything that is not covered yet. */
	void sweep() {
		while (cover() == MOST) {
			// until a round was not full
		}
	}

	/** Whether the audit was opened: round 0 stands from then on. */
	boolean isOpen() {
		return !this.database.sql("select round_no from audit_checkpoint where round_no = 0")
			.query(Integer.class)
			.list()
			.isEmpty();
	}

	/** Sets round 0, once. */
	void open() {
		try {
			this.anchor.keep(this.transaction.execute((status) -> write(0, Seals.BEGINNING, List.of())));
		}
		catch (DuplicateKeyException ex) {
			// another node was faster: its round counts
		}
	}

	private int cover() {
		var heads = this.transaction.execute((status) -> {
			var last = last();
			var grown = (last.isPresent()) ? grown() : List.<Head>of();
			return new Round(grown, grown.isEmpty() ? null : write(last.get().round() + 1, last.get().hash(), grown));
		});
		if (heads.checkpoint() != null) {
			this.anchor.keep(heads.checkpoint());
			heads.heads().forEach(this::settle);
		}
		return heads.heads().size();
	}

	/** The newest checkpoint; nodes queue at round 0 to put one behind it. */
	private Optional<Checkpoint> last() {
		this.database.sql("select round_no from audit_checkpoint where round_no = 0 for update")
			.query(Integer.class)
			.list();
		return this.database
			.sql("select " + Rows.CHECKPOINT + " from audit_checkpoint order by round_no desc fetch first 1 rows only")
			.query(Rows::checkpoint)
			.optional();
	}

	private List<Head> grown() {
		return this.database
			.sql("select " + Rows.HEAD + " from audit_head where settled = false order by case_number fetch first "
					+ MOST + " rows only")
			.query(Rows::head)
			.list();
	}

	private Checkpoint write(int round, String previous, List<Head> heads) {
		var digest = new LeafDigest();
		var leaves = heads.stream()
			.map((head) -> new Leaf(round, head.caseNumber(), head.entries(), head.lastHash()))
			.toList();
		leaves.forEach(digest::add);
		this.jdbc.batchUpdate("insert into audit_leaf (" + Rows.LEAF + ") values (?, ?, ?, ?)",
				leaves.stream().map(Rows::of).toList());
		var point = this.seals.checkpoint(round, this.clock.instant().truncatedTo(ChronoUnit.MICROS), leaves.size(),
				digest.value(), previous);
		this.database.sql("insert into audit_checkpoint (" + Rows.CHECKPOINT + ") values (?, ?, ?, ?, ?, ?, ?)")
			.params(round, Rows.utc(point.at()), point.leaves(), point.leavesDigest(), point.keyId(), previous,
					point.hash())
			.update();
		return point;
	}

	/** One by one, and only if it did not grow meanwhile. */
	private void settle(Head head) {
		this.database
			.sql("update audit_head set settled = true where case_number = ? and entries = ? and last_hash = ?")
			.params(head.caseNumber(), head.entries(), head.lastHash())
			.update();
	}

	/** What one round covered, and its checkpoint or null where there was nothing. */
	private record Round(List<Head> heads, Checkpoint checkpoint) {
	}

}
