package id.go.lapor.desk;

import java.util.stream.Stream;

import id.go.lapor.attachment.FileDecision;
import id.go.lapor.attachment.FileDecisions;
import id.go.lapor.attachment.Reach;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.extension.Extensions;
import id.go.lapor.feedback.Feedback;
import id.go.lapor.language.Refusal;
import id.go.lapor.language.TypedNumber;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.routing.CaseProposals;
import id.go.lapor.sla.ClockType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer does with a case outside a task. Whoever may not is refused in words;
 * whoever may not know the case is told that there is none. Words are masked before they
 * become part of the timeline, which the reporter and the public read.
 */
@Component
class CaseCommands {

	/** Where no number of days was typed; the clocks refuse it in words. */
	static final int NO_DAYS = 0;

	private final CaseReading reading;

	private final CaseLife life;

	private final Feedback feedback;

	private final Extensions extensions;

	private final ComplaintRegister register;

	private final OfficersWords words;

	private final CurrentOfficer officer;

	private final Accusations accusations;

	private final CaseProposals proposals;

	private final FileDecisions files;

	CaseCommands(CaseReading reading, CaseLife life, Feedback feedback, Extensions extensions,
			ComplaintRegister register, OfficersWords words, CurrentOfficer officer, Accusations accusations,
			CaseProposals proposals, FileDecisions files) {
		this.reading = reading;
		this.life = life;
		this.feedback = feedback;
		this.extensions = extensions;
		this.register = register;
		this.words = words;
		this.officer = officer;
		this.accusations = accusations;
		this.proposals = proposals;
		this.files = files;
	}

	/**
	 * Lets this case wait for the answer of a main case; one that this officer may not
	 * know is refused as one that is not there.
	 */
	@Transactional
	public void merge(CaseNumber number, CaseNumber main) {
		require(this.reading.actions(number).merge());
		if (!this.reading.knows(main)) {
			throw new CaseRefusal("desk.mainCaseUnknown", main.spoken());
		}
		this.life.merge(number, main, deskRole());
	}

	@Transactional
	public void unmerge(CaseNumber number) {
		require(this.reading.actions(number).unmerge());
		this.life.unmerge(number, deskRole());
	}

	@Transactional
	public void block(CaseNumber number, String reason) {
		require(this.reading.actions(number).block());
		this.life.block(number, deskRole(), masked(number, reason));
	}

	/** An accusation that was found by mistake; the body may hold the case again. */
	@Transactional
	public void strikeAccused(CaseNumber number, String agency, String reason) {
		requireNationalDesk(number);
		this.accusations.strike(number, agency, deskRole(), masked(number, reason));
		this.proposals.renew(number);
	}

	/** Takes the case from its holder: oversight any, the desk one that it accuses. */
	@Transactional
	public void recall(CaseNumber number, String reason) {
		boolean watches = Viewer.of(this.officer).isOversight();
		if (watches) {
			require(this.reading.actions(number).recall());
		}
		else {
			requireNationalDesk(number);
		}
		this.life.recall(number, watches ? ActorRole.OVERSIGHT : deskRole(), masked(number, reason));
	}

	/** An accusation that a person reads and the machine did not. */
	@Transactional
	public void addAccused(CaseNumber number, String agency) {
		requireNationalDesk(number);
		this.accusations.add(number, agency, deskRole());
		this.proposals.renew(number);
	}

	/** Replies to the reporter while the reaction to the answer is awaited. */
	@Transactional
	public void reply(CaseNumber number, String words) {
		require(this.reading.actions(number).reply());
		this.feedback.replyAsOfficer(number, masked(number, words));
	}

	/**
	 * Gives a running clock more days, before it expires and with a public reason.
	 * @param typedClock the name of a {@link ClockType}, as it came from the page
	 * @param typedDays a number of working days
	 */
	@Transactional
	public void extend(CaseNumber number, String typedClock, String typedDays, String reason) {
		require(this.reading.actions(number).extend());
		var clock = Stream.of(ClockType.values())
			.filter((type) -> type.name().equals(typedClock))
			.findFirst()
			.orElseThrow(() -> new Refusal("desk.noSuchClock"));
		this.extensions.extend(number, clock, TypedNumber.of(typedDays, NO_DAYS), masked(number, reason));
	}

	/**
	 * Says how far a file goes: to everybody, to those who handle the case, or no further
	 * than the national desk.
	 * @param was how far it went when the officer looked
	 */
	@Transactional
	public void decideOnFile(CaseNumber number, int position, Reach was, Reach reach, String reason) {
		require(this.reading.decidesOnFiles(number));
		this.register.alter(number, (complaint) -> this.files.decide(complaint, new FileDecision(position, was, reach,
				this.officer.userId().orElseThrow(), deskRole(), masked(number, reason))));
	}

	private static void require(boolean allowed) {
		if (!allowed) {
			throw new Refusal("desk.notYours");
		}
	}

	/** Whoever works for the accused may not know the case, in whatever other office. */
	private void requireNationalDesk(CaseNumber number) {
		this.reading.actions(number);
		var viewer = Viewer.of(this.officer);
		require(viewer.isVerifier() || viewer.isSupervisor());
	}

	private ActorRole deskRole() {
		var viewer = Viewer.of(this.officer);
		return viewer.isSupervisor() ? ActorRole.SUPERVISOR : ActorRole.VERIFIER;
	}

	private String masked(CaseNumber number, String said) {
		return this.words.masked(number, said);
	}

}
