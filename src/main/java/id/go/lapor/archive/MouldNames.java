package id.go.lapor.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import id.go.lapor.complaint.CaseNumber;

/**
 * What a walked case is called by, and what each copy is called instead: its numbers, the
 * engine's ids, the bodies, the days in its codes.
 */
final class MouldNames {

	private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

	private static final Pattern ID = Pattern.compile(UUID);

	private static final String DAY = "(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)";

	/** Columns whose ids are the case's own; others name models and deployments. */
	private static final List<String> OWN = List.of("id_", "act_inst_id_");

	private final Map<String, Function<Cast, String>> known = new LinkedHashMap<>();

	private final Pattern pattern;

	private int ids;

	MouldNames(List<String> numbers, List<String> bodies, CaseRows rows) {
		for (int place = 0; place < numbers.size(); place++) {
			int own = place;
			this.known.put(numbers.get(place), (cast) -> cast.number(own));
			this.known.put(spoken(numbers.get(place)), (cast) -> spoken(cast.number(own)));
		}
		for (int place = 0; place < bodies.size(); place++) {
			int own = place;
			this.known.put(bodies.get(place), (cast) -> cast.body(own));
		}
		for (var table : HouseTable.copied()) {
			if (table.name().startsWith("ACT_")) {
				rows.of(table).forEach((row) -> OWN.forEach((column) -> keep(row.get(column))));
			}
		}
		var words = new ArrayList<String>(numbers);
		numbers.forEach((number) -> words.add(spoken(number)));
		words.addAll(bodies);
		this.pattern = Pattern.compile(UUID + "|" + DAY + "|(?<![\\w-])(?:" + String.join("|", words) + ")(?![\\w-])");
	}

	/** As tasks name their case. */
	private static String spoken(String number) {
		return CaseNumber.of(number).spoken();
	}

	/** How many ids of the engine a copy needs. */
	int ids() {
		return this.ids;
	}

	/** What a copy says where the walked case says this. */
	Function<Cast, String> in(Object value) {
		var text = value.toString();
		var parts = new ArrayList<Function<Cast, String>>();
		int from = 0;
		var found = this.pattern.matcher(text);
		while (found.find()) {
			var exchanged = exchanged(found.group());
			if (exchanged != null) {
				parts.add(fixed(text.substring(from, found.start())));
				parts.add(exchanged);
				from = found.end();
			}
		}
		parts.add(fixed(text.substring(from)));
		return joined(parts.stream().filter((part) -> part != NOTHING).toList());
	}

	private static final Function<Cast, String> NOTHING = (cast) -> "";

	private static Function<Cast, String> fixed(String text) {
		return text.isEmpty() ? NOTHING : (cast) -> text;
	}

	private static Function<Cast, String> joined(List<Function<Cast, String>> parts) {
		if (parts.size() == 1) {
			return parts.get(0);
		}
		return (cast) -> {
			var text = new StringBuilder();
			parts.forEach((part) -> text.append(part.apply(cast)));
			return text.toString();
		};
	}

	/** Null where the name stays. */
	private Function<Cast, String> exchanged(String name) {
		if (name.matches(DAY)) {
			var day = LocalDate.parse(name);
			return (cast) -> day.plusDays(cast.days()).toString();
		}
		return this.known.get(name);
	}

	private void keep(Object id) {
		if (id != null) {
			var found = ID.matcher(id.toString());
			while (found.find()) {
				this.known.computeIfAbsent(found.group(), (unknown) -> {
					int own = this.ids++;
					return (cast) -> cast.id(own);
				});
			}
		}
	}

}
