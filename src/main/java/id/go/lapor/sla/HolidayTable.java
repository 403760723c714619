package id.go.lapor.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.go.lapor.sla.HolidayCalendar.Holiday;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The free days as they stand in the database, remembered by each node until somebody
 * changes them. The stamp is random and not a number: a change that was rolled back can
 * never be taken for the next one.
 */
@Component
class HolidayTable {

	private final JdbcClient jdbc;

	private volatile Remembered remembered;

	HolidayTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	HolidayCalendar calendar() {
		var stamp = this.jdbc.sql("select stamp from sla_calendar_state where id = 1").query(String.class).single();
		var known = this.remembered;
		if (known == null || !known.stamp().equals(stamp)) {
			known = new Remembered(stamp, read());
			this.remembered = known;
		}
		return known.calendar();
	}

	OfficeDays of(String owner) {
		return calendar().of(owner);
	}

	/** One change at a time, on all nodes, to the end of the transaction. */
	void lock() {
		this.jdbc.sql("select stamp from sla_calendar_state where id = 1 for update").query(String.class).single();
	}

	/** To be called after every change, in its transaction. */
	void changed() {
		this.jdbc.sql("update sla_calendar_state set stamp = ? where id = 1")
			.param(UUID.randomUUID().toString())
			.update();
	}

	List<Entry> entries(String owner) {
		return this.jdbc.sql("select owner, holiday_date, kind, name, origin, active from sla_holiday where owner = ?")
			.param(owner)
			.query((row, number) -> new Entry(
					new Holiday(row.getString("owner"), row.getObject("holiday_date", LocalDate.class),
							DayReason.valueOf(row.getString("kind"))),
					row.getString("name"), Origin.valueOf(row.getString("origin")), row.getBoolean("active")))
			.list();
	}

	void put(Entry entry) {
		var day = entry.holiday();
		int rows = this.jdbc.sql("""
				update sla_holiday set kind = ?, name = ?, origin = ?, active = ?
				where owner = ? and holiday_date = ?""")
			.params(day.reason().name(), entry.name(), entry.origin().name(), entry.active(), day.owner(), day.date())
			.update();
		if (rows == 0) {
			this.jdbc.sql(
					"insert into sla_holiday (owner, holiday_date, kind, name, origin, active) values (?, ?, ?, ?, ?, ?)")
				.params(day.owner(), day.date(), day.reason().name(), entry.name(), entry.origin().name(),
						entry.active())
				.update();
		}
	}

	void decree(int year) {
		if (!decreedYears().contains(year)) {
			this.jdbc.sql("insert into sla_decree (decree_year) values (?)").param(year).update();
		}
	}

	List<Integer> decreedYears() {
		return this.jdbc.sql("select decree_year from sla_decree").query(Integer.class).list();
	}

	private HolidayCalendar read() {
		var holidays = this.jdbc.sql("select owner, holiday_date, kind from sla_holiday where active")
			.query((row, number) -> new Holiday(row.getString("owner"), row.getObject("holiday_date", LocalDate.class),
					DayReason.valueOf(row.getString("kind"))))
			.list();
		return new HolidayCalendar(holidays, decreedYears());
	}

	/** Who wrote a row: the shipped file may correct its own rows only. */
	enum Origin {

		FILE, OFFICER

	}

	/** A row as it stands; inactive once it was taken back. */
	record Entry(Holiday holiday, String name, Origin origin, boolean active) {
	}

	private record Remembered(String stamp, HolidayCalendar calendar) {
	}

}
