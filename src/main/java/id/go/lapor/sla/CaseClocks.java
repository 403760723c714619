package id.go.lapor.sla;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of a case: started, paused, extended, stopped, and accounted for. Every
 * change locks the case's row first and takes part in the caller's transaction. A refusal
 * writes nothing, so the caller's transaction can go on.
 */
@Component
@Transactional(noRollbackFor = SlaRefusal.class)
public class CaseClocks {

	/** What a contested case has at least, so that nobody is given an hour. */
	static final int LEAST_AFTER_CONTEST = 2;

	private final FiledCases cases;

	private final ClockRounds rounds;

	private final ClockReadings readings;

	private final ClockRows rows;

	private final Limits limits;

	private final ClockExtensions extensions;

	private final PromisedDates promises;

	private final LedgerNotes notes;

	private final TimerRecalculation timers;

	CaseClocks(FiledCases cases, ClockRounds rounds, ClockReadings readings, ClockRows rows, Limits limits,
			ClockExtensions extensions, PromisedDates promises, LedgerNotes notes, TimerRecalculation timers) {
		this.cases = cases;
		this.rounds = rounds;
		this.readings = readings;
		this.rows = rows;
		this.limits = limits;
		this.extensions = extensions;
		this.promises = promises;
		this.notes = notes;
		this.timers = timers;
	}

	/**
	 * Files a case under the regulation in force at its receipt, which it keeps. A case
	 * already filed stays as it is.
	 */
	public void file(String caseNumber, CaseTerms terms) {
		if (this.cases.find(caseNumber).isEmpty()) {
			this.cases.insert(caseNumber, terms);
		}
	}

	/** The regulation a case was filed under, by its code. */
	@Transactional(readOnly = true)
	public Optional<String> regulationOf(String caseNumber) {
		return this.cases.find(caseNumber).map(FiledCases.FiledCase::regulation);
	}

	/**
	 * Corrects kind or class; open clocks get the limits of the new ones, less what
	 * earlier rounds have used.
	 * @param complaintClass {@code null} where the kind has none
	 */
	public void reclassify(String caseNumber, String kind, String complaintClass) {
		this.cases.lock(caseNumber);
		this.cases.reclassify(caseNumber, kind, complaintClass);
		var filed = this.cases.lock(caseNumber);
		openRows(caseNumber, (row) -> row.promisedOn() == null).forEach((row) -> {
			int whole = this.limits.of(filed, row.clock(), row.calendar());
			this.rows.limit(row.id(), Math.max(row.leastDays(), whole - row.spentDays()));
		});
		this.timers.caseChanged(caseNumber);
	}

	/** Begins a new round with the whole limit; an open round is closed as restarted. */
	public void start(String caseNumber, ClockType clock, BodyCalendar body) {
		start(caseNumber, clock, "", body);
	}

	/**
	 * The same for one unit's contribution.
	 * @param subject the unit's code, empty for all other clocks
	 */
	public void start(String caseNumber, ClockType clock, String subject, BodyCalendar body) {
		if (this.rounds.begin(this.cases.lock(caseNumber), clock, subject, body)) {
			this.timers.caseChanged(caseNumber);
		}
	}

	/** Begins a round only if none is open; an open one is left alone, paused or not. */
	public void ensureRunning(String caseNumber, ClockType clock, BodyCalendar body) {
		var filed = this.cases.lock(caseNumber);
		if (openRows(caseNumber, (row) -> row.is(clock, "")).isEmpty()) {
			this.rounds.begin(filed, clock, "", body);
		}
	}

	/** What was waited for has happened; nothing if the clock is not open. */
	public void stop(String caseNumber, ClockType clock) {
		end(caseNumber, (row) -> row.clock() == clock);
	}

	public void stop(String caseNumber, ClockType clock, String subject) {
		end(caseNumber, (row) -> row.is(clock, subject));
	}

	/** The case is over: nobody is waited for any more, but who guards its identity. */
	public void stopAll(String caseNumber) {
		end(caseNumber, (row) -> !row.clock().guarded());
	}

	/** Removes every row of the case, once its time is over. */
	public void remove(String caseNumber) {
		this.rows.remove(caseNumber);
	}

	/**
	 * The answer was contested and its body works on the case again: a fresh first
	 * answer, while the substantive clock goes on with what was left when it was stopped,
	 * extensions included, or with {@value #LEAST_AFTER_CONTEST} working days if less was
	 * left. The day of the stop was not used up, and the day of the contest does not
	 * count.
	 */
	public void returnToBody(String caseNumber, BodyCalendar body) {
		start(caseNumber, ClockType.FIRST_ANSWER, body);
		this.rounds.beginWithRest(this.cases.lock(caseNumber), ClockType.SUBSTANTIVE, body, LEAST_AFTER_CONTEST);
	}

	/**
	 * The reporter is asked: the open clocks that wait for officers rest.
	 * @param causedByRole who asked; kept with the pause
	 */
	public void pause(String caseNumber, String causedByRole) {
		this.cases.lock(caseNumber);
		this.readings.open(caseNumber)
			.stream()
			.filter((reading) -> reading.row().clock().pausable() && !reading.paused())
			.forEach((reading) -> this.rows.pause(reading.row().id(), this.readings.now(), causedByRole));
		this.timers.caseChanged(caseNumber);
	}

	/** The reporter answered, or did not in time: resting clocks run again. */
	public void resume(String caseNumber) {
		this.cases.lock(caseNumber);
		this.readings.open(caseNumber)
			.stream()
			.filter(ClockReading::paused)
			.forEach((reading) -> this.rows.resume(reading.row().id(), this.readings.now()));
		this.timers.caseChanged(caseNumber);
	}

	/**
	 * Gives an open clock more days.
	 * @param reason public, required
	 * @throws SlaRefusal once it has run out, without a reason, for less than 1 or more
	 * than 60 days, or when it is not running
	 */
	public void extend(String caseNumber, ClockType clock, int workingDays, String reason, String byRole) {
		this.extensions.grant(extensible(caseNumber, clock), workingDays, reason, byRole, this.readings.now());
		this.timers.caseChanged(caseNumber);
	}

	/** Refuses what {@link #extend} would refuse now, and changes nothing. */
	public void checkExtension(String caseNumber, ClockType clock, int workingDays, String reason) {
		this.extensions.check(extensible(caseNumber, clock), workingDays, reason, this.readings.now());
	}

	private List<ClockReading> extensible(String caseNumber, ClockType clock) {
		this.cases.lock(caseNumber);
		return this.readings
			.read(openRows(caseNumber, (row) -> row.clock() == clock && !clock.guarded() && row.promisedOn() == null));
	}

	/**
	 * Keeps the date an interim answer promised: 16:00 in the zone of the body that works
	 * on the case. The newest promise wins.
	 * @throws SlaRefusal for an hour that has passed, or more than a year ahead
	 */
	public void promise(String caseNumber, LocalDate date) {
		var filed = this.cases.lock(caseNumber);
		this.rounds.begin(this.promises.round(filed.caseNumber(), date));
		this.timers.caseChanged(caseNumber);
	}

	/**
	 * All rounds of a case in the order of their start, without the guarded ones; empty
	 * for an unknown case.
	 */
	@Transactional(readOnly = true)
	public List<ClockView> clocks(String caseNumber) {
		return this.readings.of(caseNumber)
			.stream()
			.map(ClockReading::view)
			.filter((view) -> !view.clock().guarded())
			.toList();
	}

	/**
	 * Units that are writing a part of the answer, by case, for a bounded number of
	 * cases; a case that waits for none is not among them.
	 */
	@Transactional(readOnly = true)
	public Map<String, Set<String>> contributing(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? Map.of() : this.rows.openSubjects(ClockType.CONTRIBUTION, caseNumbers);
	}

	/**
	 * The open round of a clock, overdue or not; among contributions the one that is due
	 * first.
	 */
	@Transactional(readOnly = true)
	public Optional<ClockView> running(String caseNumber, ClockType clock) {
		return this.readings.open(caseNumber)
			.stream()
			.map(ClockReading::view)
			.filter((view) -> view.clock() == clock)
			.min(Comparator.comparing(ClockView::dueAt));
	}

	/** The account of the newest round; throws {@link SlaRefusal} if there is none. */
	@Transactional(readOnly = true)
	public ClockLedger ledger(String caseNumber, ClockType clock) {
		return ledger(caseNumber, (view) -> view.clock() == clock);
	}

	@Transactional(readOnly = true)
	public ClockLedger ledger(String caseNumber, ClockType clock, int round) {
		return ledger(caseNumber, (view) -> view.clock() == clock && view.round() == round);
	}

	@Transactional(readOnly = true)
	public ClockLedger ledger(String caseNumber, ClockType clock, String subject, int round) {
		return ledger(caseNumber,
				(view) -> view.clock() == clock && view.subject().equals(subject) && view.round() == round);
	}

	private ClockLedger ledger(String caseNumber, Predicate<ClockView> which) {
		return this.readings.of(caseNumber)
			.stream()
			.filter((reading) -> which.test(reading.view()))
			.reduce((older, newer) -> newer)
			.map((reading) -> new ClockLedger(reading.view(), reading.dueDate().days(), this.notes.of(reading)))
			.orElseThrow(() -> new SlaRefusal("sla.ledger.never-started"));
	}

	private void end(String caseNumber, Predicate<ClockRow> which) {
		this.cases.lock(caseNumber);
		this.readings.read(openRows(caseNumber, which)).forEach((reading) -> this.rounds.end(reading, false));
	}

	private List<ClockRow> openRows(String caseNumber, Predicate<ClockRow> which) {
		return this.rows.of(caseNumber).stream().filter(ClockRow::open).filter(which).toList();
	}

}
