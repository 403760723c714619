package id.go.lapor.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The form of a case that was walked through the real house: its rows, with a hole
 * wherever another case of the same course says something else. What is not a hole is
 * copied to the letter.
 */
final class Mould {

	private final Course course;

	private final Ground ground;

	private final List<String> numbers;

	private final MouldNames names;

	private final Map<HouseTable, List<Piece[]>> rows = new EnumMap<>(HouseTable.class);

	private final List<MouldTale> tales = new ArrayList<>();

	Mould(Course course, Ground ground, List<String> numbers, List<String> bodies, CaseRows walked) {
		this.course = course;
		this.ground = ground;
		this.numbers = List.copyOf(numbers);
		this.names = new MouldNames(numbers, bodies, walked);
		numbers.forEach((number) -> this.tales.add(new MouldTale(number, walked, this.names)));
		var holes = new MouldHoles(this.numbers, this.tales, walked);
		for (var table : HouseTable.copied()) {
			var filled = new ArrayList<Piece[]>();
			var rowsOfTable = walked.of(table);
			for (int place = 0; place < rowsOfTable.size(); place++) {
				filled.add(pieces(table, place, rowsOfTable.get(place), holes));
			}
			this.rows.put(table, filled);
		}
	}

	private Piece[] pieces(HouseTable table, int place, Map<String, Object> row, MouldHoles holes) {
		return row.entrySet()
			.stream()
			.map((column) -> holes.in(table, place, row, column.getKey())
				.orElseGet(() -> piece(column.getKey(), column.getValue())))
			.toArray(Piece[]::new);
	}

	private Piece piece(String column, Object value) {
		boolean due = MouldHoles.isDue(column);
		if (value instanceof OffsetDateTime instant) {
			return due ? Piece.due(Piece.utc(instant), true) : Piece.event(Piece.utc(instant), true);
		}
		if (value instanceof LocalDateTime instant) {
			return due ? Piece.due(instant, false) : Piece.event(instant, false);
		}
		if (value instanceof LocalDate date) {
			return Piece.day(date);
		}
		return (value instanceof String text) ? Piece.own(this.names.in(text)) : Piece.fixed(value);
	}

	Course course() {
		return this.course;
	}

	Ground ground() {
		return this.ground;
	}

	/** The walked case's own numbers. */
	List<String> numbers() {
		return this.numbers;
	}

	int ids() {
		return this.names.ids();
	}

	int rows(HouseTable table) {
		return this.rows.get(table).size();
	}

	/** What happened, case by case. */
	List<MouldTale> tales() {
		return this.tales;
	}

	/** Writes every row of one copy. */
	void pour(Cast cast, CopyTables copies) {
		this.rows.forEach((table, filled) -> filled.forEach((pieces) -> {
			var line = copies.line(table);
			for (var piece : pieces) {
				piece.write(line, cast);
			}
			line.end();
		}));
	}

}
