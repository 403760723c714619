package id.go.lapor.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.receipt.SentCodes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a message into words: the number, what happened, what can be done until when, and
 * a link. It reads codes and clocks, never the report; a one-time code is worked out for
 * the moment of sending.
 */
@Component
class Wording {

	private final MessageSource words;

	private final DateWords dates;

	private final DueDates due;

	private final AgencyDirectory agencies;

	private final Links links;

	private final SentCodes codes;

	Wording(MessageSource words, DateWords dates, DueDates due, AgencyDirectory agencies, Links links,
			SentCodes codes) {
		this.codes = codes;
		this.words = words;
		this.dates = dates;
		this.due = due;
		this.agencies = agencies;
		this.links = links;
	}

	Message of(Notification notification, Locale locale) {
		return notification.isForReporter() ? forReporter(notification, locale) : forOfficer(notification, locale);
	}

	private Message forReporter(Notification notification, Locale locale) {
		var number = notification.caseNumber();
		var key = notification.template();
		boolean code = notification.carriesCode();
		var link = code ? this.links.forLostReceipt(number) : this.links.forReporter(number);
		var facts = facts(notification, locale);
		var date = this.due.forReporter(notification).map((view) -> this.dates.day(view, locale));
		var subject = say(key + ".subject", locale, facts);
		var body = paragraphs(say("reporter.greeting", locale, number), say(key + ".text", locale, facts),
				date.map((day) -> say(key + ".until", locale, day)).orElse(""),
				say(code ? "reporter.codeLink" : "reporter.link", locale, link),
				say(code ? "reporter.codeClosing" : "reporter.closing", locale, number));
		facts[0] = number;
		var news = say(key + ".sms", locale, facts);
		var sms = date.map((day) -> news + " " + say(key + ".smsUntil", locale, day)).orElse(news);
		return new Message(subject, body, GsmText.withLink(sms, link));
	}

	private Message forOfficer(Notification notification, Locale locale) {
		var number = notification.caseNumber();
		var key = notification.template();
		var facts = facts(notification, locale);
		var zone = this.due.zone(notification);
		var date = this.due.forOfficer(notification).map((view) -> this.dates.hour(view, zone, locale));
		var office = say("office." + notification.recipient(), locale, number);
		var body = paragraphs(say(key + ".text", locale, facts),
				date.map((hour) -> say("officer.until", locale, hour)).orElse(""),
				notification.leavesWork() ? say("officer.work", locale, this.links.tasklist()) : "",
				say("officer.see", locale,
						notification.isForGuardians() ? this.links.identities() : this.links.forOfficer(number)),
				say("officer.closing", locale, office));
		return new Message(say(key + ".subject", locale, facts), body, null);
	}

	/** Number, agency, what the detail says, and the level of an escalation. */
	private Object[] facts(Notification notification, Locale locale) {
		return new Object[] { CaseNumber.of(notification.caseNumber()).spoken(),
				agency(notification.agencyCode(), locale), detail(notification, locale), level(notification) };
	}

	private String agency(String code, Locale locale) {
		return Optional.ofNullable(code)
			.flatMap(this.agencies::find)
			.map(Agency::name)
			.orElseGet(() -> say("someAgency", locale, code));
	}

	private String detail(Notification notification, Locale locale) {
		return switch (notification.event()) {
			case ARCHIVED -> this.words.getMessage("archiveReason." + notification.detail(), null, locale);
			case INTERIM_ANSWERED -> this.dates.day(LocalDate.parse(notification.detail()), locale);
			case DATA_REQUEST_WAITING, DATA_REQUEST_FULFILLED, DATA_REQUEST_REFUSED ->
				this.words.getMessage("dataRequest." + notification.detail(), null, locale);
			case RECEIPT_CODE_ISSUED -> this.codes.printed(notification.detail()).orElse("-");
			case IDENTITY_OPENED -> this.dates.day(LocalDate.parse(notification.detail()), locale);
			case REMINDED, ESCALATED, DISCLOSURE_OVERDUE ->
				this.words.getMessage("sla.clock." + ClockDetail.of(notification.detail()).clock(), null, locale);
			default -> "";
		};
	}

	private static String level(Notification notification) {
		return notification.isAboutClock() ? Integer.toString(ClockDetail.of(notification.detail()).level()) : "";
	}

	private String say(String key, Locale locale, Object... facts) {
		return this.words.getMessage("notification." + key, facts, locale);
	}

	private static String paragraphs(String... paragraphs) {
		return Stream.of(paragraphs).filter((text) -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
	}

}
