package id.go.lapor.agency;

/** A question as it stands in the table, in the order in which it is asked. */
record QuestionRow(CategoryQuestion question, int order, boolean active, Origin origin) {

	/** Dropped from the shipped file. */
	QuestionRow closed() {
		return new QuestionRow(this.question, this.order, false, this.origin);
	}

	/** Retired by an administrator: the shipped file does not bring it back. */
	QuestionRow retired() {
		return new QuestionRow(this.question, this.order, false, Origin.ADMINISTRATOR);
	}

}
