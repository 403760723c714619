package id.go.lapor.lifecycle;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases merged into a main case: they wait for its answer, take it over, and then have
 * their own number, clock, contest and rating. A main case that ends without an answer
 * lets them go.
 */
@Component
class Merging {

	private final ComplaintRegister register;

	private final CaseClocks clocks;

	private final LifecycleProcess process;

	private final OfficerWords words;

	private final Accusations accusations;

	Merging(ComplaintRegister register, CaseClocks clocks, LifecycleProcess process, OfficerWords words,
			Accusations accusations) {
		this.words = words;
		this.register = register;
		this.clocks = clocks;
		this.process = process;
		this.accusations = accusations;
	}

	/**
	 * Starts waiting.
	 * @return whether the main case is answered already
	 */
	@Transactional
	boolean await(CaseNumber number) {
		this.words.forget(number);
		this.clocks.stopAll(number.value());
		this.clocks.start(number.value(), ClockType.MERGED_WAIT, BodyCalendar.NATIONAL);
		var main = this.register.require(this.register.require(number).mergedInto());
		return main.status() == CaseStatus.ANSWERED;
	}

	@Transactional
	void shareAnswer(CaseNumber main) {
		this.register.waitingFor(main).forEach(this.process::mainCaseAnswered);
	}

	/**
	 * Takes over the main case's answer, unless it may not be told here any more: the
	 * main case was hidden from the public since, or is held by whom this case accuses.
	 * Then this case goes on by itself and gets an answer of its own.
	 * @return the phase that follows
	 */
	@Transactional
	EntryPhase adoptAnswer(CaseNumber number) {
		var mainNumber = this.register.require(number).mergedInto();
		var main = this.register.require(mainNumber);
		if (main.isHidden() || !this.accusations.of(number).mayHold(main.agencyCode())) {
			this.register.alter(number, (complaint) -> complaint.unmerge(ActorRole.SYSTEM));
			separate(number);
			return EntryPhase.VERIFICATION;
		}
		var words = this.register.timeline(mainNumber, Visibility.OFFICERS)
			.stream()
			.filter((line) -> line.event() == CaseEvent.ANSWERED || line.event() == CaseEvent.ANSWER_ADOPTED)
			.reduce((earlier, later) -> later)
			.map(TimelineEntry::words)
			.orElse(null);
		this.register.alter(number, (complaint) -> complaint.adoptAnswer(main, words));
		this.clocks.stop(number.value(), ClockType.MERGED_WAIT);
		return EntryPhase.FEEDBACK;
	}

	@Transactional
	void separate(CaseNumber number) {
		this.clocks.stop(number.value(), ClockType.MERGED_WAIT);
		this.clocks.start(number.value(), ClockType.VERIFICATION, BodyCalendar.NATIONAL);
	}

	/** Lets go whoever still waits for a case that has ended; its drafts go with it. */
	@Transactional
	void release(CaseNumber main) {
		this.words.forget(main);
		this.register.waitingFor(main).forEach((waiting) -> {
			this.register.alter(waiting, (complaint) -> complaint.unmerge(ActorRole.SYSTEM));
			this.process.mergeUndone(waiting);
		});
	}

	@Transactional(readOnly = true)
	String holder(CaseNumber number) {
		return this.register.require(number).agencyCode();
	}

}
