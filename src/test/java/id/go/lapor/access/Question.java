package id.go.lapor.access;

/**
 * One request that is about to be sent.
 *
 * @param route the address it is for
 * @param rule what decides about it
 * @param asker who sends it
 * @param kind of which case
 * @param cell what the table expects
 */
record Question(Route route, AccessRule rule, Asker asker, CaseKind kind, Cell cell) {

	/**
	 * Whether nothing may have changed by it: refused and told nothing, for a look is
	 * written down; or an analyst before the engine, whose rights are to read.
	 */
	boolean isTried() {
		return (this.cell.refuses() && this.cell.learns().isEmpty())
				|| (this.asker == Asker.ANALYST && this.cell.may() == Cell.May.ENGINE);
	}

	@Override
	public String toString() {
		return this.asker + (this.rule.isAboutACase() ? " about a case that is " + this.kind.word() : "") + ": "
				+ this.route;
	}

}
