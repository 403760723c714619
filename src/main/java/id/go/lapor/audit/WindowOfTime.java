package id.go.lapor.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import id.go.lapor.engine.LaporClock;

/**
 * A window of time as people name it, in WIB.
 *
 * @param from inclusive
 * @param to exclusive
 */
record WindowOfTime(Instant from, Instant to) {

	/**
	 * Reads a day or a minute; a day at the end is meant with all of it.
	 * @throws Unreadable if either is none, or the window is empty
	 */
	static WindowOfTime of(String from, String to) {
		var window = new WindowOfTime(instant("from", from, 0), instant("to", to, 1));
		if (!window.from().isBefore(window.to())) {
			throw new Unreadable("--from must lie before --to.");
		}
		return window;
	}

	private static Instant instant(String name, String text, int daysAfter) {
		try {
			return (text.length() == "2026-11-25".length())
					? LocalDate.parse(text).plusDays(daysAfter).atStartOfDay(LaporClock.ZONE).toInstant()
					: LocalDateTime.parse(text).atZone(LaporClock.ZONE).toInstant();
		}
		catch (DateTimeException ex) {
			throw new Unreadable(
					"--" + name + "=" + text + " is no day and no minute. Write 2026-11-25 or 2026-11-25T16:00 (WIB).");
		}
	}

	/** What was asked cannot be understood; the message says what to write. */
	static final class Unreadable extends RuntimeException {

		Unreadable(String message) {
			super(message);
		}

	}

}
