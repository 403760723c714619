package id.go.lapor.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes keys and indexes off the tables that are filled, and puts them back as they were:
 * one look at all rows costs less than one for each. PostgreSQL does it within the
 * transaction, so whatever fails leaves everything as it was.
 */
final class BareTables {

	private static final List<String> TABLES = Arrays.stream(HouseTable.values()).map(HouseTable::tableName).toList();

	private static final String CONSTRAINTS = """
			select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
			where connamespace = current_schema()::regnamespace and contype = any(?::"char"[])
				and (conrelid::regclass::text = any(?) or confrelid::regclass::text = any(?))
			order by conrelid, conname""";

	private static final String INDEXES = """
			select pg_get_indexdef(indexrelid), indexrelid::regclass::text from pg_index
			where indrelid::regclass::text = any(?)
				and not exists (select 1 from pg_constraint where conindid = indexrelid) order by indexrelid""";

	private final JdbcTemplate database;

	private final List<String> restoring = new ArrayList<>();

	BareTables(JdbcTemplate database) {
		this.database = database;
	}

	void strip() {
		var references = constraints("f");
		var keys = constraints("p", "u");
		var indexes = indexes();
		references.forEach(Constraint::drop);
		keys.forEach(Constraint::drop);
		indexes.forEach((index) -> this.database.execute("drop index " + index.name()));
		keys.forEach((key) -> this.restoring.add(key.add()));
		indexes.forEach((index) -> this.restoring.add(index.definition()));
		references.forEach((reference) -> this.restoring.add(reference.add()));
	}

	void restore() {
		this.database.execute("set local maintenance_work_mem = '512MB'");
		this.restoring.forEach(this.database::execute);
		TABLES.forEach((table) -> this.database.execute("analyze " + table));
	}

	private List<Constraint> constraints(String... kinds) {
		var tables = TABLES.toArray(String[]::new);
		return this.database.query(CONSTRAINTS,
				(row, number) -> new Constraint(this.database, row.getString(1), row.getString(2), row.getString(3)),
				kinds, tables, tables);
	}

	private List<Index> indexes() {
		return this.database.query(INDEXES, (row, number) -> new Index(row.getString(2), row.getString(1)),
				(Object) TABLES.toArray(String[]::new));
	}

	private record Constraint(JdbcTemplate database, String table, String name, String definition) {

		void drop() {
			this.database.execute("alter table " + this.table + " drop constraint " + this.name);
		}

		String add() {
			return "alter table " + this.table + " add constraint " + this.name + " " + this.definition;
		}

	}

	private record Index(String name, String definition) {
	}

}
