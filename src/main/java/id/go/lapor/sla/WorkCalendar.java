package id.go.lapor.sla;

import java.time.LocalDate;
import java.util.List;

import id.go.lapor.sla.HolidayCalendar.Holiday;
import id.go.lapor.sla.HolidayTable.Entry;
import id.go.lapor.sla.HolidayTable.Origin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which days count. A change is seen by every node at its next question, and moves the
 * running clocks it touches, and only those.
 */
@Component
@Transactional(noRollbackFor = SlaRefusal.class)
public class WorkCalendar {

	private final HolidayTable holidays;

	private final TimerRecalculation timers;

	WorkCalendar(HolidayTable holidays, TimerRecalculation timers) {
		this.holidays = holidays;
		this.timers = timers;
	}

	/** A day off for the whole nation; a second call corrects kind and name. */
	public void addHoliday(LocalDate date, HolidayKind kind, String name) {
		change(date, national(date, kind, name));
	}

	/** A day off for one body alone, such as the birthday of a regency. */
	public void addAgencyHoliday(String owner, LocalDate date, String name) {
		if (owner.equals(BodyCalendar.NATIONAL.owner())) {
			throw new IllegalArgumentException("the nation's holidays have a kind");
		}
		change(date, new Entry(new Holiday(owner, date, DayReason.AGENCY_HOLIDAY), name, Origin.OFFICER, true));
	}

	/** Takes a national day back; the shipped file does not bring it back. */
	public void removeHoliday(LocalDate date) {
		remove(BodyCalendar.NATIONAL.owner(), date);
	}

	public void removeAgencyHoliday(String owner, LocalDate date) {
		remove(owner, date);
	}

	/**
	 * Takes over the joint decree of a year: from now on its dates are no longer
	 * provisional. Days that were entered one by one before stay.
	 */
	public void importDecree(int year, List<DecreedHoliday> decreed) {
		if (decreed.isEmpty()) {
			throw new SlaRefusal("sla.decree.empty", year);
		}
		decreed.stream().filter((day) -> day.date().getYear() != year).findFirst().ifPresent((day) -> {
			throw new SlaRefusal("sla.decree.other-year", year, day.date());
		});
		this.holidays.lock();
		decreed.forEach((day) -> this.holidays.put(national(day.date(), day.kind(), day.name())));
		this.holidays.decree(year);
		this.holidays.changed();
		this.timers.calendarChanged(BodyCalendar.NATIONAL.owner(), LocalDate.of(year, 1, 1),
				LocalDate.of(year, 12, 31));
	}

	@Transactional(readOnly = true)
	public boolean isWorkingDay(LocalDate date, BodyCalendar calendar) {
		return this.holidays.of(calendar.owner()).working(date);
	}

	/** The last day whose holidays are known; later dates are provisional. */
	@Transactional(readOnly = true)
	public LocalDate decreedThrough() {
		return this.holidays.calendar().decreedThrough();
	}

	private void remove(String owner, LocalDate date) {
		this.holidays.entries(owner)
			.stream()
			.filter((entry) -> entry.active() && entry.holiday().date().equals(date))
			.findFirst()
			.ifPresent((entry) -> change(date, new Entry(entry.holiday(), entry.name(), Origin.OFFICER, false)));
	}

	private void change(LocalDate date, Entry entry) {
		this.holidays.lock();
		this.holidays.put(entry);
		this.holidays.changed();
		this.timers.calendarChanged(entry.holiday().owner(), date, date);
	}

	private static Entry national(LocalDate date, HolidayKind kind, String name) {
		return new Entry(new Holiday(BodyCalendar.NATIONAL.owner(), date, HolidayLoader.reason(kind)), name,
				Origin.OFFICER, true);
	}

}
