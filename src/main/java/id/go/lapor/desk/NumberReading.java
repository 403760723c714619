package id.go.lapor.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.go.lapor.audit.Actor;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.privacy.FieldPiece;
import id.go.lapor.reveal.RevealOffer;
import id.go.lapor.reveal.RevealOutcome;
import id.go.lapor.reveal.Reveals;
import org.springframework.stereotype.Component;

/**
 * What an officer is offered of the masked numbers of a case: beside the tasks in which
 * the body that holds it works on it, and to whoever took that task.
 */
@Component
class NumberReading {

	private final Reveals reveals;

	private final DeskTasks tasks;

	private final CurrentOfficer officer;

	private final InWords words;

	NumberReading(Reveals reveals, DeskTasks tasks, CurrentOfficer officer, InWords words) {
		this.reveals = reveals;
		this.tasks = tasks;
		this.officer = officer;
		this.words = words;
	}

	/** Beside this task; null where nothing is to be said about numbers. */
	NumberView beside(OpenTask task) {
		return opensNumbers(task) ? view(task) : null;
	}

	/** Beside the officer's own task on this case, if there is one. */
	NumberView of(CaseNumber number) {
		return taskOf(number).map(this::view).orElse(null);
	}

	/** The task beside which this officer may open numbers of the case. */
	Optional<OpenTask> taskOf(CaseNumber number) {
		return this.tasks.ownOf(number).stream().filter(this::opensNumbers).findFirst();
	}

	/** Who opens, for the agency whose task it is. */
	Actor actor(OpenTask task) {
		return new Actor(this.tasks.user(), CaseReaders.office(Viewer.of(this.officer)), task.agency());
	}

	boolean opensNumbers(OpenTask task) {
		return task.agency() != null && task.mayWork() && task.words().filter(TaskWords::opensNumbers).isPresent()
				&& Viewer.of(this.officer).worksFor(task.agency());
	}

	private NumberView view(OpenTask task) {
		return this.reveals.offer(task.caseNumber(), actor(task), task.id())
			.map((offer) -> view(offer, task.mine()))
			.orElse(null);
	}

	private NumberView view(RevealOffer offer, boolean mine) {
		boolean may = offer.mayOpen() && mine;
		var report = offer.report();
		return new NumberView(pieces(report.title(), offer, may), pieces(report.text(), offer, may),
				pieces(report.address(), offer, may), hint(offer.outcome(), mine), may);
	}

	private String hint(RevealOutcome outcome, boolean mine) {
		return this.words.of((outcome != RevealOutcome.OPENED) ? "reveal." + outcome
				: mine ? "desk.numbers.hint" : "desk.numbers.claimFirst");
	}

	private List<NumberView.Piece> pieces(List<FieldPiece> pieces, RevealOffer offer, boolean may) {
		return pieces.stream().map((piece) -> piece(piece, offer.open(), may)).toList();
	}

	private NumberView.Piece piece(FieldPiece piece, Map<String, Instant> open, boolean may) {
		if (!may || piece.field() == null || !piece.field().revealable()) {
			return new NumberView.Piece(piece.words(), null, null, null);
		}
		var until = open.get(piece.field().id());
		return new NumberView.Piece(piece.words(), piece.field().id(), kind(piece.field().kind()),
				(until != null) ? this.words.instant(until, LaporClock.ZONE) : null);
	}

	/** What a number is, in words. */
	String kind(String kind) {
		return this.words.orCode("desk.masked." + kind, kind);
	}

}
