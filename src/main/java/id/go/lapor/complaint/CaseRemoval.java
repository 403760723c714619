package id.go.lapor.complaint;

/**
 * Port: a room that keeps rows of a case removes them when the case's time is over.
 * Called in one transaction with all other rooms, before the case itself goes; a case the
 * room does not know is nothing to do.
 */
public interface CaseRemoval {

	void remove(CaseNumber number);

}
