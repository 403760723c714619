package id.go.lapor.engine;

import id.go.lapor.sla.Nearness;

/**
 * The engine's priority of a task, which every list is sorted by: how near its date is,
 * then escalations, and above all that the case is urgent. From {@value #ESCALATED} on it
 * tells that somebody was told of it, which is never taken back.
 *
 * @param priority the engine's number; 50 for a task that has time
 */
public record TaskRank(int priority) {

	static final int CALM = 50;

	static final int ESCALATED = 75;

	/** What danger to life adds: more than any number of escalations. */
	static final int URGENT = 1_000;

	/** Added at each escalation. */
	private static final int MORE = 25;

	public static TaskRank of(Nearness nearness, boolean urgent) {
		return new TaskRank(step(nearness)).urgent(urgent);
	}

	boolean isUrgent() {
		return this.priority >= URGENT;
	}

	TaskRank urgent(boolean urgent) {
		return new TaskRank(this.priority % URGENT + (urgent ? URGENT : 0));
	}

	TaskRank escalated() {
		return new TaskRank(this.priority + MORE);
	}

	/** The same task, its date so near now; an escalated one stays where it is. */
	public TaskRank near(Nearness nearness) {
		return (this.priority % URGENT < ESCALATED) ? of(nearness, isUrgent()) : this;
	}

	private static int step(Nearness nearness) {
		return switch (nearness) {
			case FAR -> CALM;
			case SOON -> 55;
			case NEXT_DAY -> 60;
			case TODAY -> 65;
			case OVERDUE -> ESCALATED;
		};
	}

}
