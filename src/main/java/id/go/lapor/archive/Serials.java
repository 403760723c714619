package id.go.lapor.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/** Hands out the keys that the database would have drawn, and tells it which are gone. */
final class Serials {

	static final List<HouseTable> TABLES = List.of(HouseTable.TIMELINE_ENTRY, HouseTable.SLA_CLOCK,
			HouseTable.SLA_PAUSE, HouseTable.SLA_EXTENSION, HouseTable.SLA_ESCALATION, HouseTable.NOTIFICATION,
			HouseTable.ROUTING_CHOICE);

	private final JdbcTemplate database;

	private final Map<HouseTable, Long> next = new EnumMap<>(HouseTable.class);

	Serials(JdbcTemplate database) {
		this.database = database;
		TABLES.forEach((table) -> this.next.put(table,
				database.queryForObject("select coalesce(max(id), 0) + 1 from " + table.tableName(), Long.class)));
	}

	/** The first key of each table for one more copy of this mould. */
	Map<HouseTable, Long> take(Mould mould) {
		var first = new EnumMap<>(this.next);
		TABLES.forEach((table) -> this.next.merge(table, (long) mould.rows(table), Long::sum));
		return first;
	}

	void giveBack() {
		this.next.forEach((table, key) -> this.database.queryForObject(
				"select setval(pg_get_serial_sequence('" + table.tableName() + "', 'id'), ?, false)", Long.class, key));
	}

}
