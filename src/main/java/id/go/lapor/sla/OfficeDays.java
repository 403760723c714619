package id.go.lapor.sla;

import java.time.LocalDate;

/** One owner's calendar as it is known now: a pure value, nothing is read behind it. */
interface OfficeDays {

	/**
	 * {@code WORKING_DAY}, {@code WEEKEND}, {@code NATIONAL_HOLIDAY}, {@code JOINT_LEAVE}
	 * or {@code AGENCY_HOLIDAY}; the first that holds, in the order weekend, nation,
	 * agency.
	 */
	DayReason on(LocalDate date);

	/** Whether the holidays of that date's year have been decreed. */
	boolean decreed(LocalDate date);

	/**
	 * The last free day that is written down by date. Later days repeat a known week and
	 * five fixed dates, which is what bounds every computation.
	 */
	LocalDate lastWritten();

	default boolean working(LocalDate date) {
		return on(date) == DayReason.WORKING_DAY;
	}

}
