package id.go.lapor.reporter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.sla.ClockState;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import id.go.lapor.sla.LedgerDay;
import id.go.lapor.sla.LedgerNote;
import org.springframework.context.MessageSource;

/**
 * A case in one reader's language. Dates are said in Jakarta's zone: an office's clock
 * ends at 16:00 of its own zone and a reporter's at 23:59 in Jakarta, so both fall on the
 * same date there.
 */
public final class ReaderWords {

	private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	private final MessageSource messages;

	private final Clock clock;

	private final Locale locale;

	ReaderWords(MessageSource messages, Clock clock, Locale locale) {
		this.messages = messages;
		this.clock = clock;
		this.locale = locale;
	}

	/** A sentence by its key. */
	public String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, key, this.locale);
	}

	/** The public status line: who ended a case is part of it. */
	public String status(CaseStatus status, ClosedBy closedBy) {
		boolean ended = status == CaseStatus.CLOSED || status == CaseStatus.ARCHIVED;
		return say("status." + status + ((ended && closedBy != null) ? "." + closedBy : ""));
	}

	public String status(CaseView view) {
		return status(view.status(), view.closedBy());
	}

	public String step(int step) {
		return say("step." + step);
	}

	/** A code of an enumeration, such as {@code kind} and {@code COMPLAINT}. */
	public String code(String what, Enum<?> code) {
		return (code != null) ? say(what + "." + code.name()) : null;
	}

	public String name(Named named) {
		return (named != null) ? named.in(this.locale) : null;
	}

	/** What was answered to a question of the category. */
	public String answered(AnsweredQuestion answer) {
		return switch (answer.kind()) {
			case "CHOICE" -> name(answer.choice());
			case "YES_NO" -> say("reporter.answer." + answer.value());
			case "DATE" -> date(LocalDate.parse(answer.value()));
			default -> answer.value();
		};
	}

	public String spoken(String caseNumber) {
		return CaseNumber.of(caseNumber).spoken();
	}

	/** Kamis, 26 November 2026 */
	public String date(LocalDate date) {
		return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", this.locale).format(date);
	}

	/** November 2026 */
	public String month(YearMonth month) {
		return DateTimeFormatter.ofPattern("MMMM uuuu", this.locale).format(month);
	}

	public String date(Instant instant) {
		return date(instant.atZone(ZONE).toLocalDate());
	}

	/** 26 November 2026, 16.00 WIB; the day alone where no more is said. */
	public String moment(Instant instant) {
		if (instant.equals(CoarseTimes.day(instant))) {
			return DateTimeFormatter.ofPattern("d MMMM uuuu", this.locale).format(instant.atZone(ZONE));
		}
		var pattern = "en".equals(this.locale.getLanguage()) ? "d MMMM uuuu, HH:mm 'WIB'" : "d MMMM uuuu, HH.mm 'WIB'";
		return DateTimeFormatter.ofPattern(pattern, this.locale).format(instant.atZone(ZONE));
	}

	public String event(TimelineLine line) {
		return say("timeline." + line.event(), (line.agency() != null) ? name(line.agency()) : say("reporter.agency"));
	}

	/** What belongs to an event beside its words, or null. */
	public String detail(TimelineLine line) {
		if (line.detail() == null) {
			return null;
		}
		return switch (line.event()) {
			case ANSWERED, CLOSED_BY_OFFICER -> say("reporter.detail.outcome", say("outcome." + line.detail()));
			case INTERIM_ANSWERED -> say("reporter.detail.promised", date(LocalDate.parse(line.detail())));
			case ARCHIVED -> say("reporter.detail.reason", say("archiveReason." + line.detail()));
			case RECLASSIFIED -> say("kind." + line.detail());
			case NUMBER_OPENED -> say("privacy.finding." + line.detail());
			case IDENTITY_OPENED -> date(LocalDate.parse(line.detail()));
			case DATA_REQUEST_WAITING, DATA_REQUEST_FULFILLED, DATA_REQUEST_REFUSED ->
				say("dataRequest." + line.detail());
			case REPORT_RECEIVED -> say("reporter.detail.channel", say("channel." + line.detail()));
			case ATTACHMENT_DECIDED -> attachment(line.detail().split(":"));
			case ATTACHMENTS_HELD -> say("reporter.detail.held", Integer.valueOf(line.detail()));
			case ESCALATED -> escalation(line.detail().split(":"));
			default -> null;
		};
	}

	public String clock(ClockType type) {
		return say("sla.clock." + type);
	}

	public String state(ClockState state) {
		return say("sla.state." + state);
	}

	/** The date, and whether it may still change. */
	public String dueDate(ClockView clock) {
		return clock.provisional() ? say("reporter.provisional", date(clock.dueAt())) : date(clock.dueAt());
	}

	/**
	 * What has to happen until when, in one sentence; what is overdue or rests says so.
	 */
	public String due(ClockView clock) {
		if (clock.state() == ClockState.PAUSED) {
			return say("reporter.paused", clock(clock.clock()));
		}
		if (clock.state() == ClockState.EXPIRED && clock.open()) {
			return say("reporter.overdue", clock(clock.clock()), dueDate(clock));
		}
		return say("reporter.due." + clock.clock(), dueDate(clock));
	}

	/**
	 * What happens by itself in so many calendar days, or null where nothing does.
	 */
	public String countdown(ClockView clock) {
		if (clock == null || clock.clock() != ClockType.FEEDBACK || !clock.open()) {
			return null;
		}
		var today = LocalDate.ofInstant(this.clock.instant(), ZONE);
		long days = ChronoUnit.DAYS.between(today, clock.dueAt().atZone(ZONE).toLocalDate());
		return (days > 0) ? say("reporter.countdown", days) : say("reporter.countdownToday");
	}

	public String day(LedgerDay day) {
		return say("sla.day." + day.reason());
	}

	public String note(LedgerNote note) {
		var detail = "ESCALATED".equals(note.code()) ? say("sla.audience." + note.detail()) : note.detail();
		return say("sla.note." + note.code(), detail, note.workingDays(),
				note.byRole().isEmpty() ? "" : say("role." + note.byRole()));
	}

	/** What a reporter may do now, as a sentence. */
	public String possible(Collection<Possible> possible) {
		return possible.isEmpty() ? say("reporter.nothingPossible") : say("reporter.stillPossible",
				possible.stream().map((one) -> say("reporter.possible." + one)).collect(Collectors.joining(", ")));
	}

	/** Whether the line is an answer that is worth standing out. */
	public boolean isAnswer(TimelineLine line) {
		return line.event() == CaseEvent.ANSWERED || line.event() == CaseEvent.ANSWER_ADOPTED;
	}

	private String attachment(String[] parts) {
		return say("reporter.detail.attachment", parts[0], say("attachment.audience." + parts[1]));
	}

	private String escalation(String[] parts) {
		return (parts.length < 3) ? null
				: say("reporter.detail.escalated", say("sla.clock." + parts[0]), say("sla.audience." + parts[2]));
	}

}
