package id.go.lapor.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** All rows of one case, merged ones included, as they lie in the database. */
final class CaseRows {

	private static final String INSTANCES = "select id_ from act_hi_procinst where business_key_ = any(:numbers) "
			+ "union select proc_inst_id_ from act_ru_execution where business_key_ = any(:numbers)";

	private final Map<HouseTable, List<Map<String, Object>>> rows = new EnumMap<>(HouseTable.class);

	private CaseRows() {
	}

	static CaseRows of(NamedParameterJdbcTemplate database, List<String> numbers) {
		var own = numbers.toArray(String[]::new);
		var instances = database.queryForList(INSTANCES, Map.of("numbers", own), String.class).toArray(String[]::new);
		var found = new CaseRows();
		for (var table : HouseTable.values()) {
			found.rows.put(table, database.query(table.select(), Map.of("numbers", own, "instances", instances),
					(row, number) -> read(row)));
		}
		return found;
	}

	/** Without history whose time to live is over, as the nightly cleaning leaves it. */
	void clean(LocalDateTime now) {
		this.rows.forEach((table, rows) -> {
			if (table.isHistory()) {
				rows.removeIf((row) -> row.get("removal_time_") instanceof LocalDateTime over && over.isBefore(now));
			}
		});
	}

	/** Without the history of what is over. */
	void forgetHistory() {
		this.rows.forEach((table, rows) -> {
			if (table.isHistory()) {
				rows.clear();
			}
		});
	}

	List<Map<String, Object>> of(HouseTable table) {
		return this.rows.get(table);
	}

	private static Map<String, Object> read(ResultSet row) throws SQLException {
		var values = new LinkedHashMap<String, Object>();
		var columns = row.getMetaData();
		for (int column = 1; column <= columns.getColumnCount(); column++) {
			values.put(columns.getColumnName(column),
					value(row, column, columns.getColumnType(column), columns.getColumnTypeName(column)));
		}
		return values;
	}

	private static Object value(ResultSet row, int column, int type, String name) throws SQLException {
		return switch (type) {
			case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> "timestamptz".equals(name)
					? row.getObject(column, OffsetDateTime.class) : row.getObject(column, LocalDateTime.class);
			case Types.DATE -> row.getObject(column, LocalDate.class);
			default -> row.getObject(column);
		};
	}

}
