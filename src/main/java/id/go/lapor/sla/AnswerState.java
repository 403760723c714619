package id.go.lapor.sla;

/** How a body keeps one of the two dates that it owes the reporter. */
public enum AnswerState {

	/** the date has passed and nobody answered */
	OVER("k.stopped_at is null and k.due_at <= :now", "min(k.due_at)"),

	/** the date is one of the coming days */
	NEAR("k.stopped_at is null and k.due_at > :now and k.due_at <= :until", "min(k.due_at)"),

	/**
	 * the wait ended in the days before, after its date: by an answer, a refusal or the
	 * reporter
	 */
	LATE("k.stopped_at >= :since and k.stopped_at > k.due_at", "min(k.stopped_at)");

	private final String where;

	private final String order;

	AnswerState(String where, String order) {
		this.where = where;
		this.order = order;
	}

	/** What is asked of a round called k. */
	String where() {
		return this.where;
	}

	/** Which of the rounds of one case says where it stands among the others. */
	String order() {
		return this.order;
	}

}
