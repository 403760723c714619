package id.go.lapor.notification;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import org.springframework.stereotype.Component;

/**
 * The date a message names, asked of the clocks when it is sent: a pause or an extension
 * since the event counts. Nothing where no clock runs any more; the words say so then.
 */
@Component
class DueDates {

	/** Until when the reporter may act, or has a promise. */
	private static final Map<String, ClockType> OF_REPORTER = Map.ofEntries(
			Map.entry("reporter.REPORT_RECEIVED", ClockType.VERIFICATION),
			Map.entry("reporter.SECOND_LOOK_REQUESTED", ClockType.VERIFICATION),
			Map.entry("reporter.UNMERGED", ClockType.VERIFICATION),
			Map.entry("reporter.QUESTION_ASKED", ClockType.COMPLETION),
			Map.entry("reporter.REMINDED.COMPLETION", ClockType.COMPLETION),
			Map.entry("reporter.ARCHIVED", ClockType.SECOND_LOOK),
			Map.entry("reporter.FEEDBACK_OPENED", ClockType.FEEDBACK),
			Map.entry("reporter.OFFICER_REPLIED", ClockType.FEEDBACK),
			Map.entry("reporter.REMINDED.FEEDBACK", ClockType.FEEDBACK),
			Map.entry("reporter.CLOSED_AUTOMATICALLY", ClockType.LATE_CONTEST),
			Map.entry("reporter.CONTESTED", ClockType.FIRST_ANSWER),
			Map.entry("reporter.CLOSE_CONTESTED", ClockType.FIRST_ANSWER),
			Map.entry("reporter.REVIEW_RETURNED", ClockType.FIRST_ANSWER));

	/** What officers are told of the date of the answer. */
	private static final Set<CaseEvent> OF_THE_ANSWER = EnumSet.of(CaseEvent.EXTENSION_REQUESTED,
			CaseEvent.EXTENSION_REFUSED);

	private final CaseClocks clocks;

	private final ComplaintRegister register;

	private final AgencyDirectory agencies;

	private final Clock clock;

	DueDates(CaseClocks clocks, ComplaintRegister register, AgencyDirectory agencies, Clock clock) {
		this.clocks = clocks;
		this.register = register;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** Templates of the reporter that can name a date. */
	static boolean canName(String template) {
		return OF_REPORTER.containsKey(template);
	}

	/** A date that has not passed, on which the reporter's door closes. */
	Optional<ClockView> forReporter(Notification notification) {
		return Optional.ofNullable(OF_REPORTER.get(notification.template()))
			.flatMap((type) -> this.clocks.running(notification.caseNumber(), type))
			.filter((view) -> view.dueAt().isAfter(this.clock.instant()))
			.filter((view) -> view.clock() != ClockType.SECOND_LOOK || !hadSecondLook(notification));
	}

	/** The clock that a reminder or escalation names, else the first of the office. */
	Optional<ClockView> forOfficer(Notification notification) {
		if (notification.isAboutClock()) {
			var detail = ClockDetail.of(notification.detail());
			return this.clocks.clocks(notification.caseNumber())
				.stream()
				.filter(ClockView::open)
				.filter((view) -> view.clock() == detail.clock()
						&& view.subject().equals((detail.unit() != null) ? detail.unit() : ""))
				.findFirst();
		}
		if (OF_THE_ANSWER.contains(notification.event())) {
			return this.clocks.running(notification.caseNumber(), ClockType.SUBSTANTIVE);
		}
		return ofOffice(notification.recipient()).stream()
			.flatMap((type) -> this.clocks.running(notification.caseNumber(), type).stream())
			.findFirst();
	}

	/** The zone in which an office reads the hour. */
	ZoneId zone(Notification notification) {
		return notification.recipient().ofAgency() && notification.agencyCode() != null
				&& this.agencies.find(notification.agencyCode()).isPresent()
						? this.agencies.bodyOf(notification.agencyCode()).zone() : BodyCalendar.NATIONAL.zone();
	}

	private boolean hadSecondLook(Notification notification) {
		return this.register.require(CaseNumber.of(notification.caseNumber())).isSecondLook();
	}

	private static List<ClockType> ofOffice(Recipient recipient) {
		return switch (recipient) {
			case VERIFIERS, SUPERVISOR -> List.of(ClockType.VERIFICATION, ClockType.REROUTING);
			case HOLDER_COORDINATOR -> List.of(ClockType.FORWARDING, ClockType.FIRST_ANSWER, ClockType.SUBSTANTIVE);
			case HOLDER_OFFICERS -> List.of(ClockType.FIRST_ANSWER, ClockType.SUBSTANTIVE);
			case HEAD, DEPUTY -> List.of(ClockType.APPROVAL, ClockType.FIRST_ANSWER);
			case ARBITER -> List.of(ClockType.RULING);
			case OVERSIGHT -> List.of(ClockType.REVIEW);
			case IDENTITY_OFFICERS -> List.of(ClockType.DISCLOSURE);
			case REPORTER, PRESIDENTIAL_STAFF, OMBUDSMAN -> List.of();
		};
	}

}
