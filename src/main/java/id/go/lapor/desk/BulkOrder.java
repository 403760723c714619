package id.go.lapor.desk;

/**
 * What is to be done with each of the tasks.
 *
 * @param target the code of an agency, an account, the number of the main case or a
 * reason of archiving, by the deed; null where there is none for all of them
 * @param words what the officer says with it, possibly empty
 */
record BulkOrder(BulkDeed deed, String target, String words) {

	/** The words may name people. */
	@Override
	public String toString() {
		return "BulkOrder[" + this.deed + ", " + this.target + "]";
	}

}
