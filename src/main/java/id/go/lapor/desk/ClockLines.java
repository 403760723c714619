package id.go.lapor.desk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockLedger;
import id.go.lapor.sla.ClockState;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import id.go.lapor.sla.LedgerNote;
import org.springframework.stereotype.Component;

/** The clocks of a case in words, open ones first, each with its account of days. */
@Component
class ClockLines {

	/** Clocks that run by the hour of the body; all others by the capital's. */
	private static final Set<ClockType> OF_THE_BODY = EnumSet.of(ClockType.FORWARDING, ClockType.FIRST_ANSWER,
			ClockType.SUBSTANTIVE, ClockType.APPROVAL, ClockType.CONTRIBUTION, ClockType.CLOSING, ClockType.PROMISE);

	private final CaseClocks clocks;

	private final AgencyDirectory agencies;

	private final InWords words;

	ClockLines(CaseClocks clocks, AgencyDirectory agencies, InWords words) {
		this.clocks = clocks;
		this.agencies = agencies;
		this.words = words;
	}

	List<ClockLine> of(Complaint complaint, List<ClockView> views) {
		return views.stream()
			.filter((view) -> view.state() != ClockState.RESTARTED)
			.sorted(Comparator.comparing(ClockView::open).reversed().thenComparing(ClockView::dueAt))
			.map((view) -> line(complaint, view))
			.toList();
	}

	private ClockLine line(Complaint complaint, ClockView view) {
		var zone = zone(complaint, view.clock());
		var ledger = this.clocks.ledger(complaint.caseNumber().value(), view.clock(), view.subject(), view.round());
		boolean resting = view.state() == ClockState.PAUSED;
		var due = this.words.due(view.dueAt(), zone)
				+ (view.provisional() ? " (" + this.words.of("sla.provisional") + ")" : "");
		return new ClockLine(view.clock().name(), name(view), due,
				(view.open() && !resting) ? this.words.daysLeft(view.dueAt(), zone) : null,
				this.words.of("sla.state." + view.state()), view.open() && !resting,
				view.open() && view.state() == ClockState.EXPIRED, view.open(), days(ledger),
				ledger.notes().stream().map((note) -> note(note, zone)).toList());
	}

	private String name(ClockView view) {
		var name = this.words.of("sla.clock." + view.clock());
		return view.subject().isEmpty() ? name
				: name + ": " + this.agencies.find(view.subject()).map(Agency::name).orElse(view.subject());
	}

	private List<ClockLine.Day> days(ClockLedger ledger) {
		var days = new ArrayList<ClockLine.Day>();
		int count = 0;
		for (var day : ledger.days()) {
			count += day.counted() ? 1 : 0;
			days.add(new ClockLine.Day(this.words.shortDay(day.date()), day.counted() ? count : null,
					this.words.of("sla.day." + day.reason())));
		}
		return days;
	}

	private String note(LedgerNote note, ZoneId zone) {
		var detail = "ESCALATED".equals(note.code()) ? this.words.orCode("sla.audience." + note.detail(), note.detail())
				: note.detail();
		return this.words.instant(note.at(), zone) + ": " + this.words.of("sla.note." + note.code(), detail,
				note.workingDays(), this.words.orCode("role." + note.byRole(), note.byRole()));
	}

	private ZoneId zone(Complaint complaint, ClockType clock) {
		return (OF_THE_BODY.contains(clock) && complaint.agencyCode() != null)
				? this.agencies.bodyOf(complaint.agencyCode()).zone() : LaporClock.ZONE;
	}

}
