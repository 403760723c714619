package id.go.lapor.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.ClockView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dates as people say them: "Kamis, 26 November 2026". */
@Component
class DateWords {

	private final MessageSource words;

	DateWords(MessageSource words) {
		this.words = words;
	}

	/** A reporter's day, which ends at midnight in Jakarta. */
	String day(ClockView due, Locale locale) {
		return provisional(due, day(LocalDate.ofInstant(due.dueAt(), BodyCalendar.NATIONAL.zone()), locale), locale);
	}

	String day(LocalDate day, Locale locale) {
		return format("notification.date", locale).format(day);
	}

	/** An office's day and hour, in its own zone. */
	String hour(ClockView due, ZoneId zone, Locale locale) {
		return provisional(due, format("notification.dateAndHour", locale).format(due.dueAt().atZone(zone)), locale);
	}

	/** Holidays of that year are not decreed yet: the date may move. */
	private String provisional(ClockView due, String date, Locale locale) {
		return due.provisional() ? date + " (" + this.words.getMessage("sla.provisional", null, locale) + ")" : date;
	}

	private DateTimeFormatter format(String key, Locale locale) {
		return DateTimeFormatter.ofPattern(this.words.getMessage(key, null, locale), locale);
	}

}
