package id.go.lapor.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;

/** How far the clock is moved: ISO 8601, such as {@code P5D} or {@code PT2H}. */
final class Step {

	/** More than this is a slip of the hand, and the clock does not go back. */
	private static final int MOST_DAYS = 3660;

	private Step() {
	}

	/**
	 * Reads a step.
	 * @throws IllegalArgumentException when it is no step forward of at most ten years
	 */
	static TemporalAmount of(String text) {
		try {
			var trimmed = String.valueOf(text).strip();
			return trimmed.contains("T") ? forward(Duration.parse(trimmed)) : forward(Period.parse(trimmed));
		}
		catch (DateTimeException | ArithmeticException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static Duration forward(Duration step) {
		require(!step.isNegative() && !step.isZero() && step.toDays() <= MOST_DAYS);
		return step;
	}

	private static Period forward(Period step) {
		require(!step.isNegative() && !step.isZero() && step.toTotalMonths() * 31 + step.getDays() <= MOST_DAYS);
		return step;
	}

	private static void require(boolean fine) {
		if (!fine) {
			throw new IllegalArgumentException("not a step forward of at most ten years");
		}
	}

}
