package id.go.lapor.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import id.go.lapor.sla.WorkDays;
import org.springframework.stereotype.Component;

/**
 * Until when an officer who holds a task has to do something: two working days of the
 * body's calendar after the last deed. A deed is to take the task, to save a draft, to
 * ask the reporter, to note something or to ask a colleague, to answer for the time
 * being; while an interim answer promises a date, nothing is expected before it.
 */
@Component
class IdleTime {

	private static final int WORKING_DAYS = 2;

	private static final Set<CaseEvent> DEEDS = EnumSet.of(CaseEvent.QUESTION_ASKED, CaseEvent.NOTE_ADDED,
			CaseEvent.INTERIM_ANSWERED, CaseEvent.CONTRIBUTION_REQUESTED, CaseEvent.OFFICER_REPLIED,
			CaseEvent.MASKING_CORRECTED, CaseEvent.ATTACHMENT_DECIDED);

	private static final Set<ActorRole> NOT_THE_OFFICER = EnumSet.of(ActorRole.REPORTER, ActorRole.SYSTEM,
			ActorRole.OVERSIGHT);

	private final ComplaintRegister register;

	private final OfficerWords drafts;

	private final CaseClocks clocks;

	private final WorkDays days;

	private final AgencyDirectory agencies;

	IdleTime(ComplaintRegister register, OfficerWords drafts, CaseClocks clocks, WorkDays days,
			AgencyDirectory agencies) {
		this.register = register;
		this.drafts = drafts;
		this.clocks = clocks;
		this.days = days;
		this.agencies = agencies;
	}

	/** When two working days after a deed are over at this agency, or nationally. */
	Instant endsAfter(Instant deed, String agency) {
		var calendar = Optional.ofNullable(agency)
			.flatMap(this.agencies::find)
			.map((found) -> this.agencies.calendarOf(found.code()))
			.orElse(BodyCalendar.NATIONAL);
		return this.days.after(deed, WORKING_DAYS, calendar);
	}

	/** When the patience with this holder ends, as things stand now. */
	Instant endOf(Hold hold) {
		var end = endsAfter(lastDeed(hold), hold.agency());
		return promisedBy(hold).filter(end::isBefore).orElse(end);
	}

	/** When this holder last did something. */
	Instant lastDeed(Hold hold) {
		var told = this.register.timeline(CaseNumber.of(hold.caseNumber()), Visibility.OFFICERS)
			.stream()
			.filter((line) -> DEEDS.contains(line.event()) && !NOT_THE_OFFICER.contains(line.role()))
			.map(TimelineEntry::happenedAt);
		var written = this.drafts.lastWritten(hold.phase(), hold.officer()).stream();
		return Stream.of(told, written, Stream.of(hold.takenAt()))
			.flatMap((deeds) -> deeds)
			.filter((deed) -> !deed.isBefore(hold.takenAt()))
			.max(Comparator.naturalOrder())
			.orElse(hold.takenAt());
	}

	private Optional<Instant> promisedBy(Hold hold) {
		return this.clocks.clocks(hold.caseNumber())
			.stream()
			.filter((clock) -> clock.clock() == ClockType.PROMISE && clock.open())
			.map(ClockView::dueAt)
			.max(Comparator.naturalOrder());
	}

}
