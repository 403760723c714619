package id.go.lapor.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Every row that the house holds of a case, column by column, without what two cases of
 * the same course may say differently: ids, numbers, words, names of bodies and places.
 * Due dates and instants stay, to the hour where they were promised. Two portraits are
 * equal or one of the cases is not what it seems.
 */
final class CasePortrait {

	private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

	/** What each case says for itself. */
	private static final Set<String> OWN = Set.of("id", "clock_id", "notification_id", "masked_title", "masked_text",
			"category_code", "region_code", "anonymous", "secret", "channel", "original_digest",
			"receipt_hash", "words", "agency_code", "agency_name", "calendar_owner", "regulation", "sealed_words",
			"tenant_id_", "match_key", "received", "ciphertext", "wrapped_key", "digest", "hash", "previous_hash", "mac",
			"last_hash", "part", "state", "key_id");

	/** What each case says for itself, or does not. */
	private static final Set<String> OPTIONAL = Set.of("masked_address", "carrier", "provider_id");

	private final Map<String, Integer> lines = new TreeMap<>();

	private CasePortrait() {
	}

	/**
	 * Paints a case.
	 * @param tables which rows
	 * @param instants whether the day and hour of what was promised belong to it
	 */
	static CasePortrait of(NamedParameterJdbcTemplate database, String number, List<HouseTable> tables,
			boolean instants) {
		var portrait = new CasePortrait();
		var rows = CaseRows.of(database, List.of(number));
		rows.clean(LocalDateTime.ofInstant(Instant.now(), ZoneId.systemDefault()));
		for (var table : tables) {
			for (var row : rows.of(table)) {
				portrait.lines.merge(table.tableName() + row.entrySet()
					.stream()
					.map((column) -> column.getKey() + "=" + seen(table, column, instants))
					.toList(), 1, Integer::sum);
			}
		}
		return portrait;
	}

	private static String seen(HouseTable table, Map.Entry<String, Object> column, boolean instants) {
		var value = column.getValue();
		if (OPTIONAL.contains(column.getKey())) {
			return "*";
		}
		if (value == null) {
			return "-";
		}
		if (OWN.contains(column.getKey())
				|| ("detail".equals(column.getKey()) && table == HouseTable.TIMELINE_ENTRY)) {
			return "*";
		}
		boolean promised = MouldHoles.isDue(column.getKey());
		if (value instanceof LocalDateTime || value instanceof OffsetDateTime || value instanceof LocalDate) {
			return (promised && instants) ? value.toString() : "then";
		}
		return value.toString().replaceAll(UUID, "id").replaceAll("\\b\\d{10}\\b", "number");
	}

	/** Whether the two cannot be told apart. */
	boolean isLike(CasePortrait other) {
		return this.lines.equals(other.lines);
	}

	/** What is here too often or too seldom; empty if the portraits are the same. */
	String difference(CasePortrait measure) {
		var all = new TreeSet<>(this.lines.keySet());
		all.addAll(measure.lines.keySet());
		return all.stream()
			.filter((line) -> !this.lines.getOrDefault(line, 0).equals(measure.lines.getOrDefault(line, 0)))
			.map((line) -> "%s x%d instead of x%d".formatted(line, this.lines.getOrDefault(line, 0),
					measure.lines.getOrDefault(line, 0)))
			.collect(Collectors.joining("\n"));
	}

}
