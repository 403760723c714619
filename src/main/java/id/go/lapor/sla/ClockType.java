package id.go.lapor.sla;

import java.util.List;

/**
 * The clocks of a case. A clock runs by the hours and the calendar of those who are
 * waited for, and climbs its ladder when they let it run out: level 1 at the due instant,
 * level 2 one counted day later.
 */
public enum ClockType {

	VERIFICATION(Side.NATION, true, Audience.SUPERVISOR, Audience.OVERSIGHT),
	FORWARDING(Side.BODY, true, Audience.HEAD, Audience.OVERSIGHT),
	FIRST_ANSWER(Side.BODY, true, Audience.HEAD, Audience.OVERSIGHT), SUBSTANTIVE(Side.BODY, true, Audience.OMBUDSMAN),
	APPROVAL(Side.BODY, false, Audience.DEPUTY, Audience.OVERSIGHT), COMPLETION(Side.REPORTER, false),
	FEEDBACK(Side.REPORTER, false), REROUTING(Side.NATION, true, Audience.ARBITER, Audience.OVERSIGHT),
	RULING(Side.NATION, false, Audience.OVERSIGHT, Audience.PRESIDENTIAL_STAFF),
	REVIEW(Side.NATION, false, Audience.PRESIDENTIAL_STAFF, Audience.OMBUDSMAN),
	CONTRIBUTION(Side.BODY, false, Audience.HEAD, Audience.OVERSIGHT),
	CLOSING(Side.BODY, false, Audience.HEAD, Audience.OVERSIGHT),
	CLARIFICATION(Side.NATION, false, Audience.OVERSIGHT, Audience.PRESIDENTIAL_STAFF),
	MERGED_WAIT(Side.NATION, false, Audience.OVERSIGHT),
	/** The date a body promised in an interim answer; not a number of days. */
	PROMISE(Side.BODY, false), SECOND_LOOK(Side.REPORTER, false), LATE_CONTEST(Side.REPORTER, false),
	/** The second officer decides whether a sealed identity is opened. */
	DISCLOSURE(Side.NATION, false, Audience.OVERSIGHT, Audience.OMBUDSMAN);

	private final Side side;

	private final boolean pausable;

	private final List<Audience> ladder;

	ClockType(Side side, boolean pausable, Audience... ladder) {
		this.side = side;
		this.pausable = pausable;
		this.ladder = List.of(ladder);
	}

	/** Who is told, first level first; empty where running out ends the wait instead. */
	public List<Audience> ladder() {
		return this.ladder;
	}

	/** At how many levels it speaks; a guarded wait ends one level after its ladder. */
	int levels() {
		return Math.max(1, this.ladder.size()) + (guarded() ? 1 : 0);
	}

	/** Whether the clock rests while the reporter is asked for data. */
	public boolean pausable() {
		return this.pausable;
	}

	/**
	 * Whether only those who guard identities know of it: no account, escalation or
	 * extension of the case touches it, and the end of the case does not stop it.
	 */
	public boolean guarded() {
		return this == DISCLOSURE;
	}

	/** Whether a body may promise its reporters less days than the law gives it. */
	boolean promisable() {
		return this.side == Side.BODY && this != PROMISE;
	}

	/**
	 * Whether the clock ends a wait instead of telling somebody: an old date would end a
	 * new wait at once.
	 */
	boolean endsTheWait() {
		return this.side == Side.REPORTER;
	}

	OfficeHours hours() {
		return (this.side == Side.REPORTER) ? OfficeHours.REPORTER : OfficeHours.OFFICE;
	}

	/** The body's own calendar for its own clocks, the nation's for all others. */
	BodyCalendar calendar(BodyCalendar body) {
		return (this.side == Side.BODY) ? body : BodyCalendar.NATIONAL;
	}

	/** Who is waited for. */
	private enum Side {

		NATION, BODY, REPORTER

	}

}
