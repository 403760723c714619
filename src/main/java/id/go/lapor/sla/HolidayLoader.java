package id.go.lapor.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.sla.HolidayCalendar.Holiday;
import id.go.lapor.sla.HolidayTable.Entry;
import id.go.lapor.sla.HolidayTable.Origin;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shipped holidays into the table at every start: new rows come, changed ones
 * follow, dropped ones go, and what an officer wrote stays. Nodes that start together
 * take turns at the calendar's lock.
 */
@Component
class HolidayLoader implements SmartInitializingSingleton {

	private static final String NATION = BodyCalendar.NATIONAL.owner();

	private final HolidayTable holidays;

	private final TimerRecalculation timers;

	private final TransactionTemplate transaction;

	HolidayLoader(HolidayTable holidays, TimerRecalculation timers, PlatformTransactionManager transactions) {
		this.holidays = holidays;
		this.timers = timers;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		load(HolidayFile.read());
	}

	void load(List<DecreedHoliday> shipped) {
		this.transaction.executeWithoutResult((status) -> bringIn(shipped));
	}

	private void bringIn(List<DecreedHoliday> shipped) {
		this.holidays.lock();
		var changed = new ArrayList<LocalDate>();
		var known = new HashMap<LocalDate, Entry>();
		this.holidays.entries(NATION).forEach((entry) -> known.put(entry.holiday().date(), entry));
		shipped.forEach((day) -> bringIn(day, known.remove(day.date()), changed));
		drop(known, changed);
		decree(shipped, changed);
		if (!changed.isEmpty()) {
			this.holidays.changed();
			this.timers.calendarChanged(NATION, changed.stream().min(LocalDate::compareTo).orElseThrow(),
					changed.stream().max(LocalDate::compareTo).orElseThrow());
		}
	}

	private void bringIn(DecreedHoliday day, Entry known, List<LocalDate> changed) {
		var entry = new Entry(new Holiday(NATION, day.date(), reason(day.kind())), day.name(), Origin.FILE, true);
		if (known == null || (known.origin() == Origin.FILE && !known.equals(entry))) {
			this.holidays.put(entry);
			changed.add(day.date());
		}
	}

	private void drop(Map<LocalDate, Entry> left, List<LocalDate> changed) {
		left.values().stream().filter((entry) -> entry.origin() == Origin.FILE && entry.active()).forEach((entry) -> {
			this.holidays.put(new Entry(entry.holiday(), entry.name(), Origin.FILE, false));
			changed.add(entry.holiday().date());
		});
	}

	private void decree(List<DecreedHoliday> shipped, List<LocalDate> changed) {
		var decreed = this.holidays.decreedYears();
		shipped.stream()
			.map((day) -> day.date().getYear())
			.distinct()
			.filter((year) -> !decreed.contains(year))
			.forEach((year) -> {
				this.holidays.decree(year);
				changed.add(LocalDate.of(year, 1, 1));
				changed.add(LocalDate.of(year, 12, 31));
			});
	}

	static DayReason reason(HolidayKind kind) {
		return (kind == HolidayKind.JOINT_LEAVE) ? DayReason.JOINT_LEAVE : DayReason.NATIONAL_HOLIDAY;
	}

}
