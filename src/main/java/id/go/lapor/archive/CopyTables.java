package id.go.lapor.archive;

import java.util.EnumMap;
import java.util.Map;

/** Lines for every table, until they are written. */
final class CopyTables {

	private final Map<HouseTable, CopyLine> lines = new EnumMap<>(HouseTable.class);

	CopyLine line(HouseTable table) {
		return this.lines.computeIfAbsent(table, (unknown) -> new CopyLine());
	}

	/** One whole line. */
	void add(HouseTable table, Object... values) {
		var line = line(table);
		for (var value : values) {
			line.value(value);
		}
		line.end();
	}

	Map<HouseTable, CopyLine> all() {
		return this.lines;
	}

}
