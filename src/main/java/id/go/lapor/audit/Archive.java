package id.go.lapor.audit;

import java.util.List;

import id.go.lapor.complaint.KnownCases;
import id.go.lapor.complaint.WrittenLine;
import id.go.lapor.complaint.WrittenLines;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit's tables, read from their beginning to their end by key. */
final class Archive {

	private static final String FIRST = " fetch first " + Pages.SIZE + " rows only";

	private final JdbcClient database;

	/** Lines may be long. */
	private static final int LINES = 200;

	private final KnownCases cases;

	private final WrittenLines lines;

	Archive(JdbcClient database) {
		this.database = database;
		this.cases = new KnownCases(database);
		this.lines = new WrittenLines(database);
	}

	/** What the timelines say, by case and in order. */
	Pages<WrittenLine> lines() {
		return new Pages<>(LINES, (last) -> this.lines.after(last, LINES));
	}

	Pages<String> cases() {
		return new Pages<>((last) -> this.cases.after(last, Pages.SIZE));
	}

	Pages<Head> heads() {
		return new Pages<>((last) -> rows("select " + Rows.HEAD + " from audit_head", "case_number > ?", "case_number",
				Rows::head, (last != null) ? new Object[] { last.caseNumber() } : null));
	}

	/** By case and sequence. */
	Pages<Entry> entries() {
		return new Pages<>((last) -> rows("select " + Rows.ENTRY + " from audit_entry",
				"case_number >= ? and (case_number, seq_no) > (?, ?)", "case_number, seq_no", Rows::entry,
				(last != null) ? new Object[] { last.caseNumber(), last.caseNumber(), last.sequence() } : null));
	}

	/** By case, length and checkpoint. */
	Pages<Leaf> leavesByCase() {
		return new Pages<>((last) -> rows("select " + Rows.LEAF + " from audit_leaf",
				"case_number >= ? and (case_number, entries, round_no) > (?, ?, ?)", "case_number, entries, round_no",
				Rows::leaf, (last != null)
						? new Object[] { last.caseNumber(), last.caseNumber(), last.entries(), last.round() } : null));
	}

	/** By checkpoint and case. */
	Pages<Leaf> leavesByRound() {
		return new Pages<>((last) -> rows("select " + Rows.LEAF + " from audit_leaf",
				"round_no >= ? and (round_no, case_number) > (?, ?)", "round_no, case_number", Rows::leaf,
				(last != null) ? new Object[] { last.round(), last.round(), last.caseNumber() } : null));
	}

	Pages<Checkpoint> checkpoints() {
		return new Pages<>((last) -> rows("select " + Rows.CHECKPOINT + " from audit_checkpoint", "round_no > ?",
				"round_no", Rows::checkpoint, (last != null) ? new Object[] { last.round() } : null));
	}

	/** Another case in which the same entry stands, by its hash; or null. */
	String twin(Entry entry) {
		return this.database
			.sql("select case_number from audit_entry where actor = ? and happened_at = ? and hash = ? "
					+ "and case_number <> ? order by case_number fetch first 1 rows only")
			.params(entry.actor(), Rows.utc(entry.at()), entry.hash(), entry.caseNumber())
			.query(String.class)
			.optional()
			.orElse(null);
	}

	private <T> List<T> rows(String select, String behind, String order, RowMapper<T> row, Object[] key) {
		var sql = select + ((key != null) ? " where " + behind : "") + " order by " + order + FIRST;
		return this.database.sql(sql).params((key != null) ? key : new Object[0]).query(row).list();
	}

}
