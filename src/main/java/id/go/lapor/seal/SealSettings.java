package id.go.lapor.seal;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long an identity stays open to the officer who asked for it. */
@Component
class SealSettings {

	private static final Duration LONGEST = Duration.ofDays(7);

	private final Duration window;

	/**
	 * @throws IllegalArgumentException for a window without length or of more than a
	 * week, which would be no window
	 */
	SealSettings(@Value("${lapor.seal.window:24h}") Duration window) {
		if (window.isNegative() || window.isZero() || window.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException(
					"LAPOR_SEAL_WINDOW must be more than nothing and at most 7d, not " + window);
		}
		this.window = window;
	}

	Duration window() {
		return this.window;
	}

}
