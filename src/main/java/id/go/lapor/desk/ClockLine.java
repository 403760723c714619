package id.go.lapor.desk;

import java.util.List;

/**
 * A clock as people read it.
 *
 * @param code the clock, for an extension
 * @param name what is waited for, with the unit where it is one's
 * @param due until when, in words
 * @param left calendar days, in words; null when stopped
 * @param state in words
 * @param running whether it is open and not resting
 * @param overdue whether the due instant has passed while it was open
 * @param open whether somebody is still waited for
 * @param days the account: every day counted or skipped, with why
 * @param notes pauses, extensions, escalations
 */
record ClockLine(String code, String name, String due, String left, String state, boolean running, boolean overdue,
		boolean open, List<Day> days, List<String> notes) {

	/** One day of the account; {@code count} is its number among the counted, or null. */
	record Day(String date, Integer count, String reason) {
	}

}
