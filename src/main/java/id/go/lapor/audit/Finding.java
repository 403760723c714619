package id.go.lapor.audit;

/**
 * Something that is not as the house wrote it.
 *
 * @param kind what was done
 * @param where the case, or the checkpoint
 * @param what in words
 */
record Finding(Kind kind, String where, String what) {

	/** What was done, as far as it can be told from what is left. */
	enum Kind {

		/** a column of an entry was changed */
		EDITED,

		/** entries are missing between others */
		DELETED,

		/** entries stand in another order */
		REORDERED,

		/** entries are missing at the end */
		TRUNCATED,

		/** an entry that the house never wrote */
		INSERTED,

		/** an entry of another case */
		MOVED,

		/** a case without its chain */
		MISSING_CHAIN,

		/** the head was changed, or is older than its chain */
		HEAD_CHANGED,

		/** the chain is not the one that a checkpoint saw */
		ROLLED_BACK,

		/** a line of the timeline was changed */
		LINE_EDITED,

		/** lines of the timeline are missing, or the whole case */
		LINE_DELETED,

		/** lines of the timeline that the house never wrote */
		LINE_INSERTED,

		/** lines of the timeline stand in another order */
		LINE_REORDERED,

		/** a checkpoint or what it covers was changed or removed */
		CHECKPOINT_CHANGED

	}

	/**
	 * One line: {@code TRUNCATED case 0123456789: entries 4 to 6 are missing}. What it
	 * quotes may be forged, and must not write other lines at the auditor's terminal.
	 */
	String line() {
		return (this.kind + " " + this.where + ": " + this.what).replaceAll("[\\p{Cntrl}\\x80-\\x9f\u2028\u2029]", "?");
	}

	static Finding of(Kind kind, String caseNumber, String what) {
		return new Finding(kind, "case " + caseNumber, what);
	}

	static Finding at(int round, String what) {
		return new Finding(Kind.CHECKPOINT_CHANGED, "checkpoint " + round, what);
	}

}
