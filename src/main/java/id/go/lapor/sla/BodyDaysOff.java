package id.go.lapor.sla;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Days off that a body gives itself, such as the birthday of a regency. Each moves every
 * running deadline of the body by a day, so a body could dodge deadlines with them; what
 * stops it is that they are few, known long before, and never changed afterwards.
 */
@Component
@Transactional(noRollbackFor = SlaRefusal.class)
public class BodyDaysOff {

	/**
	 * As many as the dates that the law fixes for the whole nation for good: a body
	 * cannot give itself more than the nation has.
	 */
	static final int MOST_A_YEAR = HolidayCalendar.FIXED_DAYS;

	/**
	 * Calendar days between today and the day off. More than the five working days of a
	 * first answer, even over a long weekend: by the time the day comes, whatever waits
	 * for a first answer began when the day was known already. The longer clocks move by
	 * one day, for everybody to see on the case.
	 */
	static final int NOTICE_DAYS = 14;

	private final HolidayTable holidays;

	private final WorkCalendar calendar;

	private final Clock clock;

	BodyDaysOff(HolidayTable holidays, WorkCalendar calendar, Clock clock) {
		this.holidays = holidays;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Those of this year and later, the next first. */
	@Transactional(readOnly = true)
	public List<BodyDayOff> of(BodyCalendar body) {
		var year = today(body).withDayOfYear(1);
		return this.holidays.entries(body.owner())
			.stream()
			.filter((entry) -> entry.active() && !entry.holiday().date().isBefore(year))
			.map((entry) -> new BodyDayOff(entry.holiday().date(), entry.name()))
			.sorted(Comparator.comparing(BodyDayOff::date))
			.toList();
	}

	/** The first day that a body may still give itself. */
	public LocalDate earliest(BodyCalendar body) {
		return today(body).plusDays(NOTICE_DAYS);
	}

	/** Whether a day can still be taken back. */
	public boolean isAhead(BodyCalendar body, LocalDate date) {
		return date.isAfter(today(body));
	}

	/**
	 * Gives a body a day off and moves its clocks.
	 * @param name what the day is, with its deed; at most 200 characters
	 * @throws SlaRefusal for a day that is too near or beyond the next year, that is no
	 * working day anyhow, and for one too many in its year
	 */
	public void add(BodyCalendar body, LocalDate date, String name) {
		if (date.isBefore(earliest(body))) {
			throw new SlaRefusal("sla.body-day.too-near", NOTICE_DAYS);
		}
		if (date.getYear() > today(body).getYear() + 1) {
			throw new SlaRefusal("sla.body-day.too-far");
		}
		if (!this.calendar.isWorkingDay(date, body)) {
			throw new SlaRefusal("sla.body-day.off-already");
		}
		if (of(body).stream().filter((day) -> day.date().getYear() == date.getYear()).count() >= MOST_A_YEAR) {
			throw new SlaRefusal("sla.body-day.too-many", MOST_A_YEAR);
		}
		this.calendar.addAgencyHoliday(body.owner(), date, name);
	}

	/**
	 * Takes a day back, as long as it is to come: what was counted stays counted.
	 * @throws SlaRefusal for a day that has begun
	 */
	public void withdraw(BodyCalendar body, LocalDate date) {
		if (!isAhead(body, date)) {
			throw new SlaRefusal("sla.body-day.begun");
		}
		this.calendar.removeAgencyHoliday(body.owner(), date);
	}

	private LocalDate today(BodyCalendar body) {
		return LocalDate.ofInstant(this.clock.instant(), body.zone());
	}

}
