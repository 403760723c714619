package id.go.lapor.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Between the audit's tables and its records. */
final class Rows {

	static final String ENTRY = "case_number, seq_no, happened_at, actor, role, agency_code, deed, detail, digest, "
			+ "key_id, previous_hash, hash";

	static final String HEAD = "case_number, entries, last_hash, key_id, mac, settled";

	static final String CHECKPOINT = "round_no, taken_at, leaves, leaves_digest, key_id, previous_hash, hash";

	static final String LEAF = "round_no, case_number, entries, last_hash";

	private Rows() {
	}

	static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getString(1), row.getInt(2), instant(row, 3), row.getString(4), row.getString(5),
				row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
				row.getString(11), row.getString(12));
	}

	static Object[] of(Entry entry) {
		return new Object[] { entry.caseNumber(), entry.sequence(), utc(entry.at()), entry.actor(), entry.role(),
				entry.agencyCode(), entry.deed(), entry.detail(), entry.digest(), entry.keyId(), entry.previous(),
				entry.hash() };
	}

	static Head head(ResultSet row, int number) throws SQLException {
		return new Head(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5),
				row.getBoolean(6));
	}

	static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
		return new Checkpoint(row.getInt(1), instant(row, 2), row.getInt(3), row.getString(4), row.getString(5),
				row.getString(6), row.getString(7));
	}

	static Leaf leaf(ResultSet row, int number) throws SQLException {
		return new Leaf(row.getInt(1), row.getString(2), row.getInt(3), row.getString(4));
	}

	static Object[] of(Leaf leaf) {
		return new Object[] { leaf.round(), leaf.caseNumber(), leaf.entries(), leaf.lastHash() };
	}

	static Instant instant(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
