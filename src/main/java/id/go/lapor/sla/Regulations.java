package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regulation versions: rows, so that a new one needs no new program. */
@Component
class Regulations {

	private final JdbcClient jdbc;

	Regulations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The regulation of that instant: the last one that had begun (in WIB). There always
	 * is one; before the first, the first.
	 */
	Regulation inForceAt(Instant instant) {
		var date = LocalDate.ofInstant(instant, BodyCalendar.NATIONAL.zone());
		var all = all();
		return all.stream()
			.filter((regulation) -> !regulation.validFrom().isAfter(date))
			.max(Comparator.comparing(Regulation::validFrom))
			.orElseGet(() -> all.get(0));
	}

	List<Regulation> all() {
		return this.jdbc.sql("select code, title, valid_from, valid_through from sla_regulation order by valid_from")
			.query((row, number) -> new Regulation(row.getString("code"), row.getString("title"),
					row.getObject("valid_from", LocalDate.class), row.getObject("valid_through", LocalDate.class)))
			.list();
	}

}
