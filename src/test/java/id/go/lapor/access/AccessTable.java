package id.go.lapor.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page that says who may open which address, as a test reads it: a table of rules,
 * and tables of addresses that name a rule. The first line that fits an address decides.
 */
final class AccessTable {

	static final String PAGE = "docs/access.md";

	private final Map<String, AccessRule> rules = new LinkedHashMap<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<String> filters = new ArrayList<>();

	private AccessTable() {
	}

	static AccessTable read() {
		return of(page());
	}

	/** The page as it is written. */
	static String page() {
		try {
			return Files.readString(Path.of(PAGE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static AccessTable of(String page) {
		var table = new AccessTable();
		List<String> columns = List.of();
		for (var text : page.split("\n")) {
			if (!text.startsWith("|")) {
				continue;
			}
			var cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
			cells = cells.subList(1, cells.size() - 1);
			if (cells.get(0).equals("Rule")) {
				columns = cells;
			}
			else if (cells.get(0).matches("\\*\\*.+\\*\\*")) {
				table.rule(columns, cells);
			}
			else if (cells.get(0).startsWith("`") && cells.get(0).contains(" /")) {
				table.lines.add(Line.of(cells));
			}
			else if (cells.get(0).startsWith("`")) {
				table.filters.add(cells.get(0).replace("`", ""));
			}
		}
		return table;
	}

	private void rule(List<String> columns, List<String> cells) {
		var name = cells.get(0).replace("*", "");
		var known = this.rules.get(name);
		Map<CaseKind, Map<String, Cell>> byKind = (known != null) ? known.cells() : new EnumMap<>(CaseKind.class);
		var row = new HashMap<String, Cell>();
		for (int column = 3; column < columns.size(); column++) {
			row.put(columns.get(column), Cell.parse(cells.get(column)));
		}
		for (var kind : CaseKind.values()) {
			if (cells.get(2).equals("any") || cells.get(2).contains(kind.word())) {
				byKind.put(kind, row);
			}
		}
		this.rules.put(name, new AccessRule(name, Stage.of(cells.get(1)), byKind));
	}

	/** Filters that stand before the addresses. */
	List<String> filters() {
		return this.filters;
	}

	Collection<AccessRule> rules() {
		return this.rules.values();
	}

	List<Line> lines() {
		return this.lines;
	}

	/** The line that decides, if there is one. */
	Optional<Line> line(Route route) {
		return this.lines.stream().filter((line) -> line.fits(route)).findFirst();
	}

	Optional<AccessRule> rule(Route route) {
		return line(route).map((line) -> this.rules.get(line.rule()));
	}

	AccessRule rule(String name) {
		return this.rules.get(name);
	}

	/**
	 * A line of addresses.
	 *
	 * @param method the method, or {@code *}
	 * @param address the address; ends with {@code /**} for all below
	 * @param rule the rule it names
	 */
	record Line(String method, String address, String rule) {

		/** Closes what nothing serves; whatever is served needs a line of its own. */
		private static final String EVERYTHING = "/**";

		static Line of(List<String> cells) {
			var parts = cells.get(0).replace("`", "").split(" ", 2);
			return new Line(parts[0], parts[1].strip(), cells.get(1));
		}

		boolean fits(Route route) {
			if (this.address.equals(EVERYTHING) && !route.pattern().equals(EVERYTHING)) {
				return false;
			}
			boolean method = this.method.equals("*") || Arrays.asList(this.method.split(",")).contains(route.method());
			return method && pattern().matcher(route.pattern()).matches();
		}

		private Pattern pattern() {
			var all = this.address.endsWith("/**");
			var base = all ? this.address.substring(0, this.address.length() - 3) : this.address;
			var regex = Pattern.quote(base).replace("*", "\\E[^/]*\\Q");
			return Pattern.compile(all ? regex + "(/.*)?" : regex);
		}

		@Override
		public String toString() {
			return "`" + this.method + " " + this.address + "` | " + this.rule;
		}

	}

}
