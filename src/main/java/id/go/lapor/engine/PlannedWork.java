package id.go.lapor.engine;

/**
 * Port: work of a room that is about no process and has its time, such as the first day
 * of an absence. It runs as a job of the engine in a transaction of its own, is retried
 * like every other, and may therefore run twice: whoever implements it looks first
 * whether something is left to do.
 */
public interface PlannedWork {

	/** Its permanent name: jobs that wait know it by this. */
	String name();

	/**
	 * Does it.
	 * @param subject what it was planned for: a code, never a word about a person
	 */
	void run(String subject);

}
