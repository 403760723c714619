package id.go.lapor.engine;

import java.time.Instant;

/** Port: says how a task of a case ranks among the others when it comes to be. */
public interface TaskRanking {

	/**
	 * The rank.
	 * @param caseNumber as it was typed into the process; may belong to no case
	 * @param agency whose task it is, or null at the national desk
	 * @param due its date, or null
	 */
	TaskRank of(String caseNumber, String agency, Instant due);

}
