package id.go.lapor.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Channel;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.complaint.ReportKind;
import id.go.lapor.reporter.AnsweredQuestion;
import id.go.lapor.reporter.CaseView;
import id.go.lapor.reporter.Named;
import id.go.lapor.reporter.Possible;
import id.go.lapor.reporter.ReaderWords;
import id.go.lapor.reporter.TimelineLine;
import id.go.lapor.sla.ClockLedger;
import id.go.lapor.sla.ClockState;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.LedgerDay;
import id.go.lapor.sla.LedgerNote;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A case as its reader may see it. Codes are for programs and permanent; labels are for
 * people, in the language asked for.
 */
@Schema(name = "ReportView")
record ReportAnswer(@Schema(example = "1234567894") String caseNumber, CaseStatus status,
		@Schema(example = "Ditindaklanjuti oleh Instansi") String statusLabel,
		@Schema(minimum = "1", maximum = "5", example = "3") int step,
		@Schema(example = "Proses Tindak Lanjut") String stepLabel,
		@Schema(nullable = true,
				description = "this and the other words of the report: null while nothing of it is public") ReportKind kind,
		@Schema(nullable = true) Coded category, @Schema(nullable = true) Coded region,
		@Schema(nullable = true) String address, @Schema(nullable = true) LocalDate eventDate,
		@Schema(nullable = true) Channel channel, @Schema(nullable = true) Instant receivedAt,
		@Schema(nullable = true) String title,
		@Schema(nullable = true, description = "masked for everybody but the reporter") String text,
		@Schema(description = "the reporter's view only: what was answered to the questions of the category, as they were asked; else empty") List<Answered> answers,
		@Schema(nullable = true, description = "the reporter's view only") Boolean anonymous,
		@Schema(nullable = true, description = "the reporter's view only") Boolean secret,
		@Schema(nullable = true, description = "the body or unit that holds the case") Coded agency,
		@Schema(nullable = true) ClosedBy closedBy, @Schema(nullable = true) Instant closedAt,
		@Schema(nullable = true) CaseOutcome outcome, @Schema(nullable = true) ArchiveReason archiveReason,
		@Schema(description = "oldest first") List<Line> timeline,
		@Schema(description = "in the order of their start") List<Deadline> deadlines,
		@Schema(description = "what the reporter may do now; empty in the public view") Set<Possible> possible,
		@Schema(description = "in the order of their places") List<FileAnswer> attachments,
		@Schema(nullable = true,
				description = "the reporter's view only: masked numbers of the anonymous report may be opened") Boolean numbersAllowed,
		@Schema(nullable = true, example = "Maman R.",
				description = "who reports, as everybody may read it; null of an anonymous report") String reporter) {

	/** A code with its name. */
	@Schema(name = "Coded")
	record Coded(@Schema(example = "pemda-3212") String code, @Schema(example = "Kabupaten Indramayu") String name) {

		static Coded of(Named named, ReaderWords words) {
			return (named != null) ? new Coded(named.code(), words.name(named)) : null;
		}

	}

	/** What was answered to one question. */
	@Schema(name = "AnsweredQuestion")
	record Answered(@Schema(example = "bansos-program") String question,
			@Schema(example = "Bantuan yang mana?") String asked,
			@Schema(example = "1", description = "as it was sent") String value,
			@Schema(example = "Program Keluarga Harapan (PKH)", description = "in words") String label) {

		static Answered of(AnsweredQuestion answer, ReaderWords words) {
			return new Answered(answer.asked().code(), words.name(answer.asked()), answer.value(),
					words.answered(answer));
		}

		/** The words may name people. */
		@Override
		public String toString() {
			return "Answered[" + this.question + "]";
		}

	}

	/** One thing that happened. */
	@Schema(name = "TimelineLine")
	record Line(Instant at, CaseEvent event, String label, ActorRole role, String roleLabel,
			@Schema(nullable = true) Coded agency, @Schema(nullable = true) String detail,
			@Schema(nullable = true, description = "masked") String text) {

		static Line of(TimelineLine line, ReaderWords words) {
			return new Line(line.at(), line.event(), words.event(line), line.role(), words.code("role", line.role()),
					Coded.of(line.agency(), words), words.detail(line), line.words());
		}

	}

	/** One round of a clock with its account. */
	@Schema(name = "Deadline")
	record Deadline(ClockType clock, String label, int round, ClockState state, String stateLabel,
			@Schema(description = "still waited for, in time or not") boolean open, Instant startedAt, Instant dueAt,
			@Schema(description = "the holidays of that year are not decreed yet") boolean provisional,
			@Schema(description = "working days, extensions included; the counted days sum to it") int limitDays,
			@Schema(nullable = true) Instant stoppedAt,
			@Schema(nullable = true, example = "Jawaban instansi paling lambat Kamis, 26 November 2026") String words,
			List<Day> days, List<Note> notes) {

		static Deadline of(ClockLedger ledger, ReaderWords words) {
			var clock = ledger.clock();
			return new Deadline(clock.clock(), words.clock(clock.clock()), clock.round(), clock.state(),
					words.state(clock.state()), clock.open(), clock.startedAt(), clock.dueAt(), clock.provisional(),
					clock.limitDays(), clock.stoppedAt(), clock.open() ? words.due(clock) : null,
					ledger.days().stream().map((day) -> Day.of(day, words)).toList(),
					ledger.notes().stream().map((note) -> Note.of(note, words)).toList());
		}

	}

	/** One day of the account, counted or skipped, with why. */
	@Schema(name = "LedgerDay")
	record Day(LocalDate date, boolean counted, @Schema(example = "WORKING_DAY") String reason, String label) {

		static Day of(LedgerDay day, ReaderWords words) {
			return new Day(day.date(), day.counted(), day.reason(), words.day(day));
		}

	}

	/** A pause, an extension, or who was told. */
	@Schema(name = "LedgerNote")
	record Note(Instant at, @Schema(example = "PAUSED") String code, String label) {

		static Note of(LedgerNote note, ReaderWords words) {
			return new Note(note.at(), note.code(), words.note(note));
		}

	}

	static ReportAnswer of(CaseView view, ReaderWords words) {
		var said = view.content();
		boolean known = said != null;
		return new ReportAnswer(view.caseNumber(), view.status(), words.status(view), view.step(),
				words.step(view.step()), known ? said.kind() : null, known ? Coded.of(said.category(), words) : null,
				known ? Coded.of(said.region(), words) : null, known ? said.address() : null,
				known ? said.eventDate() : null, known ? said.channel() : null, known ? said.receivedAt() : null,
				known ? said.title() : null, known ? said.text() : null,
				known ? said.answers().stream().map((answer) -> Answered.of(answer, words)).toList() : List.of(),
				view.anonymous(), view.secret(), Coded.of(view.agency(), words), view.closedBy(), view.closedAt(),
				view.outcome(), view.archiveReason(),
				view.timeline().stream().map((line) -> Line.of(line, words)).toList(),
				view.deadlines().stream().map((ledger) -> Deadline.of(ledger, words)).toList(), view.possible(),
				view.files().stream().map((file) -> FileAnswer.of(file, words)).toList(), view.numbersAllowed(),
				view.reporter());
	}

	/** The words belong to people. */
	@Override
	public String toString() {
		return "ReportAnswer[" + this.caseNumber + "]";
	}

}
