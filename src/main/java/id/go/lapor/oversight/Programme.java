package id.go.lapor.oversight;

import java.time.LocalDate;

/**
 * A priority programme of the government.
 *
 * @param id permanent
 * @param from its first day
 * @param until its last day, or null while none is set
 * @param version how often the last day was set
 */
public record Programme(long id, String name, LocalDate from, LocalDate until, int version) {

	/** In characters. */
	public static final int LONGEST = 120;

	/** Whether cases are marked with it on this day. */
	public boolean runs(LocalDate day) {
		return !day.isBefore(this.from) && !hasEnded(day);
	}

	boolean hasEnded(LocalDate day) {
		return this.until != null && day.isAfter(this.until);
	}

}
