package id.go.lapor.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Instants as both databases take them: PostgreSQL's driver knows no {@code Instant}, and
 * both keep microseconds, so that nothing finer is ever handed out.
 */
final class SqlTime {

	private SqlTime() {
	}

	static Instant now(Clock clock) {
		return finest(clock.instant());
	}

	static Instant finest(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS);
	}

	static OffsetDateTime write(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	static Instant read(ResultSet row, String column) throws SQLException {
		var value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
