package id.go.lapor.sla;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The absolute instants that diagrams ask for by case number. The answer to a timer is
 * never null: a clock nobody started is started by the question, with the national
 * calendar. Of a stopped clock that only escalates the old instant is given (a timer on
 * it finds nothing to tell); a stopped clock that ends a wait is started anew, as its old
 * instant would end the new wait at once.
 */
@Component("deadlines")
@Transactional
public class Deadlines {

	private static final int FEEDBACK_FIRST_REMINDER = 5;

	private static final int FEEDBACK_LAST_REMINDER = 9;

	private final FiledCases cases;

	private final ClockRounds rounds;

	private final FixedInstants instants;

	Deadlines(FiledCases cases, ClockRounds rounds, FixedInstants instants) {
		this.cases = cases;
		this.rounds = rounds;
		this.instants = instants;
	}

	public Date verificationReminder(String caseNumber) {
		return reminder(caseNumber, ClockType.VERIFICATION);
	}

	public Date verificationDue(String caseNumber) {
		return due(caseNumber, ClockType.VERIFICATION);
	}

	public Date verificationOversightDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.VERIFICATION);
	}

	public Date completionReminder(String caseNumber) {
		return reminder(caseNumber, ClockType.COMPLETION);
	}

	public Date completionExpiry(String caseNumber) {
		return due(caseNumber, ClockType.COMPLETION);
	}

	/** A question needs the head's approval like an answer, by the same clock. */
	public Date questionApprovalDue(String caseNumber) {
		return due(caseNumber, ClockType.APPROVAL);
	}

	public Date questionApprovalOversightDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.APPROVAL);
	}

	public Date reroutingDue(String caseNumber) {
		return due(caseNumber, ClockType.REROUTING);
	}

	public Date reroutingOversightDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.REROUTING);
	}

	public Date rulingDue(String caseNumber) {
		return due(caseNumber, ClockType.RULING);
	}

	public Date rulingNextLevelDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.RULING);
	}

	public Date forwardingDue(String caseNumber) {
		return due(caseNumber, ClockType.FORWARDING);
	}

	public Date forwardingOversightDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.FORWARDING);
	}

	/**
	 * The last morning of the first answer, and once that is given of the substantive
	 * one.
	 */
	public Date responseReminder(String caseNumber) {
		return reminder(caseNumber, nextOfResponse(caseNumber));
	}

	private ClockType nextOfResponse(String caseNumber) {
		boolean answered = this.rounds.latest(caseNumber, ClockType.FIRST_ANSWER, "")
			.filter((reading) -> !reading.row().open())
			.isPresent();
		return answered ? ClockType.SUBSTANTIVE : ClockType.FIRST_ANSWER;
	}

	public Date firstAnswerDue(String caseNumber) {
		return due(caseNumber, ClockType.FIRST_ANSWER);
	}

	/**
	 * What whoever answers has to meet next: the first answer, and once that is given, by
	 * an interim one, the substantive answer.
	 */
	public Date responseDue(String caseNumber) {
		return due(caseNumber, nextOfResponse(caseNumber));
	}

	public Date firstAnswerOversightDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.FIRST_ANSWER);
	}

	public Date substantiveDue(String caseNumber) {
		return due(caseNumber, ClockType.SUBSTANTIVE);
	}

	/**
	 * Until then more time can be granted: what has run out is not extended. While the
	 * clock rests its instant is not known yet and lies further off than any rest; the
	 * timer is moved when the clock goes on.
	 */
	public Date extensionLapse(String caseNumber) {
		var reading = reading(caseNumber, ClockType.SUBSTANTIVE, "");
		return Date.from(reading.paused() ? reading.level(1 + ClockExtensions.LONGEST) : reading.due());
	}

	public Date approvalDue(String caseNumber) {
		return due(caseNumber, ClockType.APPROVAL);
	}

	public Date approvalOversightDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.APPROVAL);
	}

	/**
	 * The promised date; while nothing is promised the substantive one, which the law
	 * promises.
	 */
	public Date promiseDue(String caseNumber) {
		return this.rounds.latest(caseNumber, ClockType.PROMISE, "")
			.filter((reading) -> reading.row().open())
			.map((reading) -> Date.from(reading.due()))
			.orElseGet(() -> substantiveDue(caseNumber));
	}

	/**
	 * When an open task is to come back to mind: the promised date. The one answer that
	 * may be null, where nothing is promised: no timer asks for it.
	 */
	public Date promiseFollowUp(String caseNumber) {
		return this.rounds.latest(caseNumber, ClockType.PROMISE, "")
			.filter((reading) -> reading.row().open())
			.map((reading) -> Date.from(reading.due()))
			.orElse(null);
	}

	public Date contributionDue(String caseNumber, String unit) {
		return Date.from(reading(caseNumber, ClockType.CONTRIBUTION, unit).due());
	}

	public Date contributionOversightDue(String caseNumber, String unit) {
		return Date.from(reading(caseNumber, ClockType.CONTRIBUTION, unit).level(2));
	}

	public Date feedbackFirstReminder(String caseNumber) {
		return Date.from(reading(caseNumber, ClockType.FEEDBACK, "").reminderOn(FEEDBACK_FIRST_REMINDER));
	}

	public Date feedbackLastReminder(String caseNumber) {
		return Date.from(reading(caseNumber, ClockType.FEEDBACK, "").reminderOn(FEEDBACK_LAST_REMINDER));
	}

	public Date feedbackExpiry(String caseNumber) {
		return due(caseNumber, ClockType.FEEDBACK);
	}

	public Date closingDue(String caseNumber) {
		return due(caseNumber, ClockType.CLOSING);
	}

	public Date closingOversightDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.CLOSING);
	}

	public Date reviewDue(String caseNumber) {
		return due(caseNumber, ClockType.REVIEW);
	}

	public Date reviewNextLevelDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.REVIEW);
	}

	public Date clarificationDue(String caseNumber) {
		return due(caseNumber, ClockType.CLARIFICATION);
	}

	public Date clarificationOversightDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.CLARIFICATION);
	}

	public Date mergedWaitDue(String caseNumber) {
		return due(caseNumber, ClockType.MERGED_WAIT);
	}

	public Date disclosureDue(String caseNumber) {
		return due(caseNumber, ClockType.DISCLOSURE);
	}

	public Date disclosureNextLevelDue(String caseNumber) {
		return nextLevel(caseNumber, ClockType.DISCLOSURE);
	}

	/** One counted day after the last level a request nobody decided lapses. */
	public Date disclosureLapse(String caseNumber) {
		return Date.from(reading(caseNumber, ClockType.DISCLOSURE, "").level(3));
	}

	/** An identity can be opened until then. */
	public Date disclosureWindowEnd(String caseNumber) {
		return Date.from(this.instants.of(caseNumber, FixedTerm.DISCLOSURE_WINDOW, ""));
	}

	/** Until then the reporter is lawfully not told that an identity was opened. */
	public Date withholdingEnd(String caseNumber) {
		return Date.from(this.instants.of(caseNumber, FixedTerm.WITHHOLDING, ""));
	}

	/** A day before a request of the reporter about their data has to be settled. */
	public Date dataRequestReminder(String caseNumber, String request) {
		return Date.from(this.instants.of(caseNumber, FixedTerm.DATA_REQUEST, request).minus(Duration.ofHours(24)));
	}

	public Date dataRequestDue(String caseNumber, String request) {
		return Date.from(this.instants.of(caseNumber, FixedTerm.DATA_REQUEST, request));
	}

	private Date due(String caseNumber, ClockType clock) {
		return Date.from(reading(caseNumber, clock, "").due());
	}

	private Date nextLevel(String caseNumber, ClockType clock) {
		return Date.from(reading(caseNumber, clock, "").level(2));
	}

	private Date reminder(String caseNumber, ClockType clock) {
		return Date.from(reading(caseNumber, clock, "").lastReminder());
	}

	private ClockReading reading(String caseNumber, ClockType clock, String subject) {
		return usable(caseNumber, clock, subject).orElseGet(() -> startNow(caseNumber, clock, subject));
	}

	private Optional<ClockReading> usable(String caseNumber, ClockType clock, String subject) {
		return this.rounds.latest(caseNumber, clock, subject)
			.filter((reading) -> reading.row().open() || !clock.endsTheWait());
	}

	/** Looks again behind the lock: another node may have started the clock meanwhile. */
	private ClockReading startNow(String caseNumber, ClockType clock, String subject) {
		var filed = this.cases.lock(caseNumber);
		if (usable(caseNumber, clock, subject).isEmpty()) {
			this.rounds.begin(filed, clock, subject, BodyCalendar.NATIONAL);
		}
		return usable(caseNumber, clock, subject).orElseThrow();
	}

}
