package id.go.lapor.reporter;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.privacy.CaseMasking;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.OriginalReport;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import org.springframework.stereotype.Component;

/** Draws what one reader may see of a case. */
@Component
class CaseViews {

	private final ComplaintRegister register;

	private final VisibleClocks clocks;

	private final Names names;

	private final CaseMasking masking;

	private final IdentityVault vault;

	private final CaseFiles files;

	private final PublicReporter publicReporter;

	CaseViews(ComplaintRegister register, VisibleClocks clocks, Names names, CaseMasking masking, IdentityVault vault,
			CaseFiles files, PublicReporter publicReporter) {
		this.register = register;
		this.clocks = clocks;
		this.names = names;
		this.masking = masking;
		this.vault = vault;
		this.files = files;
		this.publicReporter = publicReporter;
	}

	/**
	 * What everybody may read. Before it was forwarded a report that is not secret shows
	 * number, status and step, and nothing that it says. Its own words were masked when
	 * it was verified, and a place that the verifier opened stays open; lines of the
	 * timeline are masked once more, and times are coarse.
	 */
	CaseView forEverybody(Complaint complaint) {
		if (!complaint.isPublic()) {
			return new CaseView(complaint.caseNumber().value(), complaint.status(), complaint.step(), false, null, null,
					null, null, complaint.closedBy(), null, null, null, List.of(), List.of(), null, Set.of(), List.of(),
					null, null);
		}
		var number = complaint.caseNumber().value();
		var ledgers = this.clocks.of(number, false);
		return new CaseView(number, complaint.status(), complaint.step(), false,
				content(complaint, CoarseTimes.day(complaint.receivedAt()),
						new OriginalReport(complaint.maskedTitle(), complaint.maskedText(), complaint.maskedAddress())),
				null, null, this.names.agency(complaint.agencyCode()), complaint.closedBy(),
				CoarseTimes.day(complaint.closedAt()), complaint.outcome(), complaint.archiveReason(),
				publicLines(complaint), ledgers, this.clocks.next(ledgers, complaint.status()), Set.of(),
				this.files.of(complaint.caseNumber(), FileReader.EVERYBODY).stream().map(CoarseTimes::of).toList(),
				null, this.publicReporter.of(complaint));
	}

	/** What the reporter reads: their own words, and every line meant for them. */
	CaseView forReporter(Complaint complaint) {
		var number = complaint.caseNumber().value();
		var words = ownWords(complaint);
		var ledgers = this.clocks.of(number, true);
		var next = this.clocks.next(ledgers, complaint.status());
		return new CaseView(number, complaint.status(), complaint.step(), true,
				content(complaint, complaint.receivedAt(), words), complaint.isAnonymous(), complaint.isSecret(),
				this.names.agency(complaint.agencyCode()), complaint.closedBy(), complaint.closedAt(),
				complaint.outcome(), complaint.archiveReason(), ownLines(complaint), ledgers, next,
				possible(complaint, next), this.files.of(complaint.caseNumber(), FileReader.REPORTER),
				complaint.numbersConsentedAt() != null, this.publicReporter.of(complaint));
	}

	private Set<Possible> possible(Complaint complaint, ClockView next) {
		var possible = EnumSet.noneOf(Possible.class);
		if (complaint.isOpen()) {
			possible.add(switch (complaint.status()) {
				case AWAITING_COMPLETION -> Possible.COMPLETE;
				case ANSWERED -> complaint.isReachable() ? Possible.REACT : Possible.NOTE;
				default -> Possible.NOTE;
			});
			possible.add(Possible.WITHDRAW);
		}
		if (isWindow(next, ClockType.LATE_CONTEST) && complaint.closedBy() == ClosedBy.SYSTEM) {
			possible.add(Possible.CONTEST_CLOSE);
		}
		if (isWindow(next, ClockType.SECOND_LOOK) && complaint.status() == CaseStatus.ARCHIVED
				&& complaint.closedBy() != ClosedBy.REPORTER && !complaint.isSecondLook()) {
			possible.add(Possible.SECOND_LOOK);
		}
		return possible;
	}

	private static boolean isWindow(ClockView next, ClockType window) {
		return next != null && next.clock() == window;
	}

	private OriginalReport ownWords(Complaint complaint) {
		var number = complaint.caseNumber().value();
		return this.vault.isErased(number)
				? new OriginalReport(complaint.maskedTitle(), complaint.maskedText(), complaint.maskedAddress())
				: this.vault.original(number);
	}

	private CaseContent content(Complaint complaint, Instant receivedAt, OriginalReport words) {
		return new CaseContent(complaint.kind(), this.names.category(complaint.categoryCode()),
				this.names.region(complaint.regionCode()), words.address(), complaint.eventDate(), complaint.channel(),
				receivedAt, words.title(), words.text(), words.answers().stream().map(AnsweredQuestion::of).toList());
	}

	private List<TimelineLine> publicLines(Complaint complaint) {
		return this.register.timeline(complaint.caseNumber(), Visibility.PUBLIC)
			.stream()
			.map((entry) -> publicLine(complaint, Told.of(entry)))
			.toList();
	}

	private List<TimelineLine> ownLines(Complaint complaint) {
		return this.register.ownTimeline(complaint.caseNumber())
			.stream()
			.map((entry) -> ownLine(Told.of(entry)))
			.toList();
	}

	/** A line as everybody reads it. */
	TimelineLine publicLine(Complaint complaint, Told told) {
		var words = (told.words() == null) ? null
				: this.masking.forPublic(complaint.caseNumber().value(), told.words()).text();
		return line(told, CoarseTimes.of(told.role(), told.at()), words);
	}

	/** A line as the reporter reads it. */
	TimelineLine ownLine(Told told) {
		return line(told, told.at(), told.words());
	}

	private TimelineLine line(Told told, Instant at, String words) {
		return new TimelineLine(at, told.event(), told.role(), this.names.agency(told.agencyCode()), told.detail(),
				words);
	}

}
