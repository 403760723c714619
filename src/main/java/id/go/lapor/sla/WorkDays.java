package id.go.lapor.sla;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts working days for what is no clock of a case, by the same walk as every clock:
 * the start day does not count, and a day ends at 16:00 in the zone of the body.
 */
@Component
public class WorkDays {

	private final HolidayTable holidays;

	WorkDays(HolidayTable holidays) {
		this.holidays = holidays;
	}

	/**
	 * The end of the last of so many working days after an instant.
	 * @param days at least 1
	 */
	@Transactional(readOnly = true)
	public Instant after(Instant from, int days, BodyCalendar calendar) {
		var run = new ClockRun(from, calendar.zone(), OfficeHours.OFFICE, days, null, List.of(), from);
		return DueDate.of(run, this.holidays.of(calendar.owner())).due();
	}

}
