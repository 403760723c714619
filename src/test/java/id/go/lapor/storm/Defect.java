package id.go.lapor.storm;

/**
 * Something that does not add up.
 *
 * @param kind what it is
 * @param caseNumber the case, or what stands in its place
 * @param words what was found
 */
record Defect(Kind kind, String caseNumber, String words) {

	@Override
	public String toString() {
		return this.kind + " " + this.caseNumber + ": " + this.words;
	}

	/** What can go wrong between an answer and the rows behind it. */
	enum Kind {

		/** a 201 was read, and there is no such report */
		LOST,

		/** one key, several reports */
		DOUBLED,

		/** one key, several answers */
		TWO_ANSWERS,

		/** the answer of a key names the report of another */
		MIXED_UP,

		/** a report that nobody sent */
		STRANGE,

		/** reports and kept answers are not as many */
		KEY_AMISS,

		NO_PROCESS, SEVERAL_PROCESSES,

		/** engine, clock, vault or message of a case that does not exist */
		NO_COMPLAINT,

		/** status, history and running process do not agree */
		HALF_PROCESS,

		/** not exactly one line REPORT_RECEIVED */
		NOT_RECEIVED_ONCE,

		/** not exactly one key, one identity and one original */
		SEAL_AMISS,

		CLOCK_OF_ENDED_CASE, ORPHAN_JOB, ORPHAN_TASK, ORPHAN_EXECUTION, ORPHAN_WORDS, FAILED_JOB, INCIDENT,

		/** an acknowledged deed that is not there */
		DEED_LOST,

		DEED_DOUBLED,

		/** rows differ from those of a case that came as far in calm weather */
		UNLIKE_CALM

	}

}
