package id.go.lapor.desk;

/**
 * One of the tasks.
 *
 * @param place its place in the list, from 0
 * @param caseNumber the case, or null where the officer may not know it
 * @param target what it goes to
 * @param told why not, in the officer's language; or null
 */
record BulkItem(int place, String task, String caseNumber, String target, State state, String told) {

	/** Where it stands. */
	enum State {

		/** can be done, as far as was seen at the preview */
		READY,

		/** could not be done at the preview, and is not tried */
		BARRED,

		/** done, in a transaction of its own */
		DONE,

		/** could not be done any more; nothing of it was */
		REFUSED

	}

}
