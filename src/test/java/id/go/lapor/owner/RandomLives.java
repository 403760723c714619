package id.go.lapor.owner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.go.lapor.CaseDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.feedback.Feedback;
import id.go.lapor.feedback.Reaction;
import id.go.lapor.inquiry.Inquiry;
import id.go.lapor.language.Refusal;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.lifecycle.ClosedHolders;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/**
 * Leads one case after the other from a report drawn by lot to its end. First everybody
 * acts by lot for a while, and time passes; then they act sensibly, and the case has to
 * end. After every step somebody has to have it.
 */
@Component
class RandomLives {

	private static final String WORDS = "Masalahnya masih sama seperti dulu.";

	/** More than any sensible case needs. */
	private static final int SENSIBLE_STEPS = 120;

	private final CaseDriver cases;

	private final DrawnReports reports;

	private final OfficersByLot officers;

	private final Ownership ownership;

	private final ShortLivedBodies bodies;

	private final ClosedHolders closedHolders;

	private final Feedback feedback;

	private final Inquiry inquiry;

	private final CaseLife life;

	RandomLives(CaseDriver cases, DrawnReports reports, OfficersByLot officers, Ownership ownership,
			ShortLivedBodies bodies, ClosedHolders closedHolders, Feedback feedback, Inquiry inquiry, CaseLife life) {
		this.cases = cases;
		this.reports = reports;
		this.officers = officers;
		this.ownership = ownership;
		this.bodies = bodies;
		this.closedHolders = closedHolders;
		this.feedback = feedback;
		this.inquiry = inquiry;
		this.life = life;
	}

	/**
	 * A whole case.
	 * @throws AssertionError if nobody has it after a step, if it does not end, or ends
	 * without an answer and without a reason
	 */
	CaseNumber live(long seed, Tally tally) {
		var lot = new Lot(seed);
		this.cases.moveClock(LocalDate.of(2025, 1, 6).plusDays(lot.below(300)), 9, 0);
		var number = this.cases.file(this.reports.draw(lot));
		String last = "filed";
		try {
			for (int step = lot.below(25); step > 0 && !this.ownership.hasEnded(number); step--) {
				last = byLot(number, lot, tally);
				requireOwner(number, tally);
			}
			for (int step = 0; !this.ownership.hasEnded(number); step++) {
				if (step == SENSIBLE_STEPS) {
					throw new AssertionError("no end, it waits at " + this.cases.waits(number));
				}
				last = sensibly(number, lot, tally);
				requireOwner(number, tally);
			}
			this.ownership.badEnd(number).ifPresent((fault) -> {
				throw new AssertionError(fault);
			});
		}
		catch (RuntimeException | AssertionError ex) {
			throw new AssertionError("Case " + number + " of seed " + seed + ", after: " + last + ": " + ex.getMessage()
					+ "; " + this.cases.events(number), ex);
		}
		tally.ended(this.ownership.end(number), this.cases.events(number));
		return number;
	}

	/** The watch over closed bodies has looked by then. */
	private void requireOwner(CaseNumber number, Tally tally) {
		tally.released(this.closedHolders.release());
		this.cases.work(number);
		this.ownership.lost(number).ifPresent((fault) -> {
			throw new AssertionError(fault);
		});
	}

	private String byLot(CaseNumber number, Lot lot, Tally tally) {
		int draw = lot.below(100);
		if (draw < 14) {
			return closeOrOpenABody(number, lot);
		}
		if (draw < 19) {
			return attempt(number, "accuse", tally, () -> this.officers.accuse(number, lot));
		}
		if (draw < 24) {
			return attempt(number, "recall", tally, () -> this.officers.recall(number));
		}
		if (draw < 45) {
			this.cases.passDays(number, lot.below(16));
			return afterTime(number, lot, tally);
		}
		if (!this.officers.tasks(number).isEmpty()) {
			return attempt(number, "officer", tally, () -> this.officers.actByLot(number, lot));
		}
		return attempt(number, "reporter", tally, () -> reporterActs(number, lot));
	}

	private String sensibly(CaseNumber number, Lot lot, Tally tally) {
		if (this.officers.tasks(number).isEmpty()) {
			this.cases.passDays(number, 20);
			return "silence";
		}
		return attempt(number, "sensible officer", tally, () -> this.officers.actToTheEnd(number, lot));
	}

	/** A body closes or opens again; the watch looks within ten minutes. */
	private String closeOrOpenABody(CaseNumber number, Lot lot) {
		var holder = this.cases.complaint(number).agencyCode();
		boolean own = holder != null && this.bodies.codesWithUnits().contains(holder) && lot.in(75);
		var code = own ? holder : lot.oneOf(this.bodies.codesWithUnits());
		this.bodies.turn(code);
		this.cases.pass(number, Duration.ofMinutes(10));
		return "turned " + code;
	}

	/** What a reporter may do with a case that is over, on some days. */
	private String afterTime(CaseNumber number, Lot lot, Tally tally) {
		var status = this.cases.complaint(number).status();
		if (status == CaseStatus.ARCHIVED && lot.in(50)) {
			return attempt(number, "second look", tally, () -> this.life.requestSecondLook(number, WORDS));
		}
		if (status == CaseStatus.CLOSED && lot.in(50)) {
			return attempt(number, "late contest", tally, () -> this.life.contestClose(number, WORDS));
		}
		return "time passed";
	}

	private void reporterActs(CaseNumber number, Lot lot) {
		if (this.cases.waits(number).equals(Set.of("receiveTask_awaitCompletion"))) {
			this.inquiry.complete(number, WORDS);
		}
		else {
			this.feedback.react(number,
					lot.oneOf(Reaction.CONTESTED, Reaction.CONTESTED, Reaction.REPLY, Reaction.SATISFIED), WORDS);
		}
		this.cases.work(number);
	}

	/** Whoever is refused may try again; nothing may have changed. */
	private String attempt(CaseNumber number, String what, Tally tally, Runnable deed) {
		try {
			deed.run();
			this.cases.work(number);
			return what;
		}
		catch (Refusal | ProcessEngineException ex) {
			var refusal = Stream.iterate((Throwable) ex, Objects::nonNull, Throwable::getCause)
				.filter(Refusal.class::isInstance)
				.findFirst()
				.orElseThrow(() -> ex)
				.getMessage();
			tally.refused(refusal);
			return what + ", refused: " + refusal;
		}
		finally {
			this.cases.logOut();
		}
	}

}
