package id.go.lapor.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where the copies of a walked case say something of their own. */
final class MouldHoles {

	/** Hours that somebody was promised; everything else is when something happened. */
	private static final Set<String> DUE = Set.of("due_at", "reach_at", "falls_at", "duedate_", "due_date_",
			"follow_up_date_");

	/** Columns that hold the key of a row of another table. */
	private static final Map<String, HouseTable> REFERENCES = Map.of("clock_id", HouseTable.SLA_CLOCK,
			"notification_id", HouseTable.NOTIFICATION);

	private static final Map<String, Function<Filling, Object>> OF_THE_CASE = Map.ofEntries(
			Map.entry("masked_title", Filling::title), Map.entry("masked_text", Filling::text),
			Map.entry("masked_address", Filling::address), Map.entry("category_code", Filling::category),
			Map.entry("region_code", Filling::region), Map.entry("anonymous", Filling::anonymous),
			Map.entry("secret", Filling::secret), Map.entry("channel", Filling::channel),
			Map.entry("original_digest", Filling::digest), Map.entry("receipt_hash", Filling::receiptHash));

	/** The mark tells each example from every other. */
	private static final Map<String, Function<Filling, Object>> OF_AN_EXAMPLE = Map.of("category_code",
			Filling::category, "region_code", Filling::region, "mark", Filling::mark);

	private final List<String> numbers;

	private final List<MouldTale> tales;

	private final CaseRows walked;

	MouldHoles(List<String> numbers, List<MouldTale> tales, CaseRows walked) {
		this.numbers = numbers;
		this.tales = tales;
		this.walked = walked;
	}

	static boolean isDue(String column) {
		return DUE.contains(column);
	}

	/** What fills this column; empty where the mould itself knows. */
	Optional<Piece> in(HouseTable table, int place, Map<String, Object> row, String column) {
		var value = row.get(column);
		if ("id".equals(column)) {
			return Optional.of(Piece.serial(table, place));
		}
		if (value == null) {
			return Optional.empty();
		}
		if (REFERENCES.containsKey(column)) {
			return Optional.of(reference(REFERENCES.get(column), value));
		}
		return switch (table) {
			case COMPLAINT -> Optional.ofNullable(OF_THE_CASE.get(column)).map((fill) -> of(row, fill));
			case TIMELINE_ENTRY -> told(row, place, column);
			case SLA_CASE -> "regulation".equals(column) ? Optional.of(of(row, Filling::regulation)) : Optional.empty();
			case PROPOSED_AGENCY, LEARNED_PROPOSAL -> proposed(row, column);
			case ROUTING_EXAMPLE -> Optional.ofNullable(OF_AN_EXAMPLE.get(column)).map((fill) -> of(row, fill));
			case ROUTING_CHOICE ->
				"category_code".equals(column) ? Optional.of(of(row, Filling::category)) : Optional.empty();
			case OFFICER_WORDS -> "sealed_words".equals(column) ? Optional.of(draft(row)) : Optional.empty();
			case NOTIFICATION -> sent(row, column);
			default -> Optional.empty();
		};
	}

	/** Of who is anonymous no address is kept; who left none was not reached. */
	private Optional<Piece> sent(Map<String, Object> row, String column) {
		var walked = row.get(column);
		if (!"REPORTER".equals(row.get("recipient")) || row.get("masked_address") == null) {
			return Optional.empty();
		}
		int own = own(row);
		return switch (column) {
			case "state" ->
				Optional.of((out, cast) -> out.value(cast.filling(own).isReached() ? walked : "UNREACHABLE"));
			case "carrier", "provider_id" ->
				Optional.of((out, cast) -> out.value(cast.filling(own).isReached() ? walked : null));
			case "masked_address" ->
				Optional.of((out, cast) -> out.value(cast.filling(own).anonymous() ? null : walked));
			default -> Optional.empty();
		};
	}

	private Optional<Piece> told(Map<String, Object> row, int place, String column) {
		int own = own(row);
		int line = line(row, place);
		return switch (column) {
			case "words" -> Optional.of((out, cast) -> out.value(cast.filling(own).words(line)));
			case "detail" ->
				Optional.of((out, cast) -> out.value(this.tales.get(own).lines().get(line).detail(cast, own)));
			default -> Optional.empty();
		};
	}

	/** Which line of its own case a row is. */
	private int line(Map<String, Object> row, int place) {
		return (int) this.walked.of(HouseTable.TIMELINE_ENTRY)
			.stream()
			.limit(place)
			.filter((before) -> before.get("case_number").equals(row.get("case_number")))
			.count();
	}

	/** Where the arbiter is proposed nobody else is. */
	private Optional<Piece> proposed(Map<String, Object> row, String column) {
		if ("ARBITER".equals(row.get("agency_code"))) {
			return Optional.empty();
		}
		int own = own(row);
		int rank = (Integer) row.get("rank_no") - 1;
		return switch (column) {
			case "agency_code" -> Optional.of((out, cast) -> out.value(cast.filling(own).proposal(rank).code()));
			case "agency_name" -> Optional.of((out, cast) -> out.value(cast.filling(own).proposal(rank).name()));
			default -> Optional.empty();
		};
	}

	private Piece draft(Map<String, Object> row) {
		int own = own(row);
		var field = (String) row.get("field");
		return (out, cast) -> out.value(cast.filling(own).draft(cast.number(own), field));
	}

	private Piece of(Map<String, Object> row, Function<Filling, Object> fill) {
		int own = own(row);
		return (out, cast) -> out.value(fill.apply(cast.filling(own)));
	}

	private int own(Map<String, Object> row) {
		return this.numbers.indexOf((String) row.get("case_number"));
	}

	private Piece reference(HouseTable table, Object key) {
		var keys = this.walked.of(table).stream().map((row) -> row.get("id")).toList();
		return Piece.serial(table, keys.indexOf(key));
	}

}
