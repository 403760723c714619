package id.go.lapor.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.engine.LaporClock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Codes, dates and hours as people say them, in the reader's language. */
@Component
class InWords {

	private static final Map<String, String> ZONES = Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB",
			"Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

	private final MessageSource messages;

	private final Clock clock;

	InWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	/** In the words of the forms, which are Indonesian whoever reads them. */
	String indonesian(String key) {
		return this.messages.getMessage(key, null, Locale.ROOT);
	}

	/** The words for a code, or the code itself where nobody wrote words for it. */
	String orCode(String key, String code) {
		return this.messages.getMessage(key, null, code, locale());
	}

	/** {@code Kamis, 26 November 2026}. */
	String day(LocalDate date) {
		return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale()).format(date);
	}

	/** {@code Kam, 26 Nov 2026}, for long lists. */
	String shortDay(LocalDate date) {
		return DateTimeFormatter.ofPattern("EEE, d MMM yyyy", locale()).format(date);
	}

	/** {@code 26 November 2026 10.32 WIB}. */
	String instant(Instant instant, ZoneId zone) {
		return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", locale()).format(instant.atZone(zone)) + " "
				+ ZONES.getOrDefault(zone.getId(), zone.getId());
	}

	/** When somebody did something, as exactly as officers may know it. */
	String when(ActorRole who, Instant instant) {
		return who.isTimedByTheDay()
				? DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(instant.atZone(LaporClock.ZONE))
				: instant(instant, LaporClock.ZONE);
	}

	/** {@code Kamis, 26 November 2026 pukul 16.00 WIB}. */
	String due(Instant instant, ZoneId zone) {
		var hour = DateTimeFormatter.ofPattern("HH.mm").format(instant.atZone(zone)) + " "
				+ ZONES.getOrDefault(zone.getId(), zone.getId());
		return of("desk.dueAt", day(instant.atZone(zone).toLocalDate()), hour);
	}

	/** {@code 10.32}, of now. */
	String hourOfNow(ZoneId zone) {
		return DateTimeFormatter.ofPattern("HH.mm").format(this.clock.instant().atZone(zone));
	}

	/** Calendar days until an instant: {@code 4 hari lagi}, {@code lewat 2 hari}. */
	String daysLeft(Instant due, ZoneId zone) {
		var now = this.clock.instant();
		long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(due, zone));
		if (due.isBefore(now)) {
			return of("desk.daysOver", -days);
		}
		return of("desk.daysLeft", days);
	}

	/** Calendar days since an instant. */
	long daysSince(Instant instant, ZoneId zone) {
		return ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, zone),
				LocalDate.ofInstant(this.clock.instant(), zone));
	}

	Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
