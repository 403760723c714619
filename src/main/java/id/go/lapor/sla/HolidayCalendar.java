package id.go.lapor.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All free days known at one moment, for every owner: Monday to Friday are working days,
 * less national holidays, joint leave and what an agency adds for itself. A year that is
 * not decreed yet has only the holidays whose date the law fixes for good.
 */
final class HolidayCalendar {

	private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(6, 1),
			MonthDay.of(8, 17), MonthDay.of(12, 25));

	/** How many dates the law fixes for good. */
	static final int FIXED_DAYS = FIXED.size();

	private final Map<String, Map<LocalDate, DayReason>> written = new HashMap<>();

	private final Set<Integer> decreedYears;

	private final Map<String, OfficeDays> views = new ConcurrentHashMap<>();

	HolidayCalendar(Collection<Holiday> holidays, Collection<Integer> decreedYears) {
		this.decreedYears = new HashSet<>(decreedYears);
		holidays.forEach((holiday) -> this.written.computeIfAbsent(holiday.owner(), (owner) -> new HashMap<>())
			.put(holiday.date(), holiday.reason()));
	}

	OfficeDays of(String owner) {
		return this.views.computeIfAbsent(owner, this::view);
	}

	private OfficeDays view(String owner) {
		var nation = this.written.getOrDefault(BodyCalendar.NATIONAL.owner(), Map.of());
		var agency = owner.equals(BodyCalendar.NATIONAL.owner()) ? Map.<LocalDate, DayReason>of()
				: this.written.getOrDefault(owner, Map.of());
		return new View(nation, agency);
	}

	/** The last day of the last decreed year. */
	LocalDate decreedThrough() {
		return this.decreedYears.stream()
			.max(Integer::compareTo)
			.map((year) -> LocalDate.of(year, 12, 31))
			.orElse(LocalDate.EPOCH);
	}

	/** A free day as it is written down; an agency's own days have its code as owner. */
	record Holiday(String owner, LocalDate date, DayReason reason) {
	}

	private final class View implements OfficeDays {

		private final Map<LocalDate, DayReason> nation;

		private final Map<LocalDate, DayReason> agency;

		private final LocalDate lastWritten;

		View(Map<LocalDate, DayReason> nation, Map<LocalDate, DayReason> agency) {
			this.nation = nation;
			this.agency = agency;
			this.lastWritten = lastOf(lastOf(LocalDate.EPOCH, nation), agency);
		}

		@Override
		public DayReason on(LocalDate date) {
			if (date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
				return DayReason.WEEKEND;
			}
			var reason = this.nation.get(date);
			if (reason == null && !decreed(date) && FIXED.contains(MonthDay.from(date))) {
				reason = DayReason.NATIONAL_HOLIDAY;
			}
			return (reason != null) ? reason : this.agency.getOrDefault(date, DayReason.WORKING_DAY);
		}

		@Override
		public boolean decreed(LocalDate date) {
			return HolidayCalendar.this.decreedYears.contains(date.getYear());
		}

		@Override
		public LocalDate lastWritten() {
			return this.lastWritten;
		}

		private static LocalDate lastOf(LocalDate other, Map<LocalDate, DayReason> days) {
			return days.keySet().stream().reduce(other, (one, two) -> one.isAfter(two) ? one : two);
		}

	}

}
