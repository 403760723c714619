package id.go.lapor.reveal;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a number stays open to the officer who asked for it. */
@Component
class RevealSettings {

	private static final Duration LONGEST = Duration.ofHours(8);

	private final Duration window;

	/**
	 * @throws IllegalArgumentException for a window without length or longer than a
	 * working day
	 */
	RevealSettings(@Value("${lapor.reveal.window:30m}") Duration window) {
		if (window.isNegative() || window.isZero() || window.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException(
					"LAPOR_REVEAL_WINDOW must be more than nothing and at most 8h, not " + window);
		}
		this.window = window;
	}

	Duration window() {
		return this.window;
	}

}
