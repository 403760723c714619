package id.go.lapor.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the room calls by a key has words in both languages. */
class SlaMessagesTests {

	@Test
	void speaksOfEveryClockDayAndAudienceInBothLanguages() {
		var words = new ResourceBundleMessageSource();
		words.setBasename("messages/sla");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		for (String key : keys()) {
			var indonesian = words.getMessage(key, null, Locale.forLanguageTag("id"));
			assertThat(indonesian).isNotBlank();
			assertThat(words.getMessage(key, null, Locale.ENGLISH)).as(key).isNotBlank().isNotEqualTo(indonesian);
		}
	}

	private static List<String> keys() {
		var keys = new ArrayList<String>();
		Stream.of(ClockType.values()).forEach((clock) -> keys.add("sla.clock." + clock));
		Stream.of(ClockState.values()).forEach((state) -> keys.add("sla.state." + state));
		Stream.of(DayReason.values()).forEach((reason) -> keys.add("sla.day." + reason));
		Stream.of("PAUSED", "RESUMED", "EXTENDED", "ESCALATED").forEach((code) -> keys.add("sla.note." + code));
		keys.addAll(List.of("sla.provisional", "sla.audience.SUPERVISOR", "sla.audience.HEAD", "sla.audience.ARBITER",
				"sla.extension.not-running", "sla.extension.expired", "sla.extension.reason-missing",
				"sla.extension.reason-too-long", "sla.extension.days", "sla.promise.past", "sla.promise.too-far",
				"sla.body-promise.not-its-clock", "sla.body-promise.more-than-the-law", "sla.decree.empty",
				"sla.decree.other-year", "sla.ledger.never-started"));
		return keys;
	}

}
