package id.go.lapor.sla;

import java.util.Collection;

/**
 * Port: whoever sleeps until a due instant asks {@link Deadlines} again for these cases.
 * Called inside the transaction that changed the instants, at most some hundred cases at
 * a time.
 */
public interface RunningTimers {

	void recalculate(Collection<String> caseNumbers);

}
