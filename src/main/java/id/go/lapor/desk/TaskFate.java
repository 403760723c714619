package id.go.lapor.desk;

/**
 * What became of a task, as the officer who asks may know it.
 *
 * @param caseNumber the case, or null where it is not theirs to know
 * @param told who did what, in one sentence; null for an open task that nobody else holds
 */
record TaskFate(String caseNumber, String told) {

	static final TaskFate UNKNOWN = new TaskFate(null, null);

}
