package id.go.lapor.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** One column of a mould: writes what a copy has there, as COPY reads it. */
@FunctionalInterface
interface Piece {

	void write(CopyLine line, Cast cast);

	/** The same in every copy. */
	static Piece fixed(Object valueOrNull) {
		return (line, cast) -> line.value(valueOrNull);
	}

	/** What each copy says for itself; null is nothing. */
	static Piece own(Function<Cast, String> value) {
		return (line, cast) -> line.value(value.apply(cast));
	}

	/** Something that happened: with the days the minutes move. */
	static Piece event(LocalDateTime at, boolean zoned) {
		return (line, cast) -> line.instant(moved(at, cast), zoned);
	}

	/** Something that is due: an hour of the office, whatever minute it began in. */
	static Piece due(LocalDateTime at, boolean zoned) {
		return (line, cast) -> line.instant(at.plusDays(cast.days()), zoned);
	}

	static Piece day(LocalDate date) {
		return (line, cast) -> line.value(date.plusDays(cast.days()));
	}

	/** The key of the n-th row of a table, which the database would have drawn. */
	static Piece serial(HouseTable table, int place) {
		return (line, cast) -> line.value(cast.serial(table, place));
	}

	static LocalDateTime moved(LocalDateTime at, Cast cast) {
		return at.plusDays(cast.days()).plus(cast.jitter(), ChronoUnit.MICROS);
	}

	static LocalDateTime utc(OffsetDateTime instant) {
		return instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
	}

}
