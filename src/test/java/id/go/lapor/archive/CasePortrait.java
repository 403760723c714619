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

import id.go.lapor.complaint.CaseNumber;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Every row that the house holds of a case, column by column, without what two cases of
 * the same course may say differently: ids, numbers, words, names of bodies and places.
 * Due dates and instants stay, to the hour where they were promised. Two portraits are
 * equal or one of the cases is not what it seems.
 */
final class CasePortrait {

	private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

	/**
	 * What each case says for itself, and whether the audit's account of the whole house
	 * has come to it yet.
	 */
	private static final Set<String> OWN = Set.of("id", "clock_id", "notification_id", "masked_title", "masked_text",
			"category_code", "region_code", "anonymous", "secret", "channel", "original_digest", "receipt_hash",
			"words", "mark", "agency_name", "regulation", "sealed_words", "match_key", "received", "ciphertext",
			"wrapped_key", "digest", "hash", "previous_hash", "mac", "last_hash", "part", "state", "key_id", "actor",
			"settled");

	/** What each case says for itself, or does not. */
	private static final Set<String> OPTIONAL = Set.of("masked_address", "carrier", "provider_id");

	private final Map<String, Integer> lines = new TreeMap<>();

	private CasePortrait() {
	}

	/**
	 * Paints a case.
	 * @param tables which rows
	 * @param bodies codes of which each is as good as another
	 * @param rests whether nothing happens to it: then the day and hour of what is due
	 * belong to it, and how long things took
	 */
	static CasePortrait of(NamedParameterJdbcTemplate database, String number, List<HouseTable> tables,
			Set<String> bodies, boolean rests) {
		var portrait = new CasePortrait();
		var rows = CaseRows.of(database, List.of(number));
		rows.clean(LocalDateTime.ofInstant(Instant.now(), ZoneId.systemDefault()));
		for (var table : tables) {
			for (var row : rows.of(table)) {
				portrait.lines.merge(table.tableName() + row.entrySet()
					.stream()
					.map((column) -> column.getKey() + "=" + seen(number, table, column, bodies, rests))
					.toList(), 1, Integer::sum);
			}
		}
		return portrait;
	}

	private static String seen(String number, HouseTable table, Map.Entry<String, Object> column, Set<String> bodies,
			boolean rests) {
		var value = column.getValue();
		if (OPTIONAL.contains(column.getKey()) || ("duration_".equals(column.getKey()) && !rests)) {
			return "*";
		}
		if (value == null) {
			return "-";
		}
		if (OWN.contains(column.getKey()) || ("detail".equals(column.getKey()) && table == HouseTable.TIMELINE_ENTRY)) {
			return "*";
		}
		if (value instanceof LocalDateTime || value instanceof OffsetDateTime || value instanceof LocalDate) {
			return (MouldHoles.isDue(column.getKey()) && rests) ? value.toString() : "then";
		}
		return bodies.contains(value.toString()) ? "a body" : named(value.toString(), number);
	}

	/** A case may name itself, and another only where the other names another. */
	private static String named(String text, String number) {
		return text.replaceAll(UUID, "id")
			.replace(number, "itself")
			.replace(CaseNumber.of(number).spoken(), "itself, spoken")
			.replaceAll("\\b\\d{10}\\b", "another")
			.replaceAll("\\b\\d{3} \\d{3} \\d{4}\\b", "another, spoken");
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
