package id.go.lapor.sla;

import java.time.Instant;
import java.util.Set;

/**
 * How one case waits for its body.
 *
 * @param states how the dates of its answer are kept
 * @param due the earliest date that is still open, or null
 */
public record CaseWait(Set<AnswerState> states, Instant due) {

	/** One that waits for nobody. */
	public static final CaseWait NONE = new CaseWait(Set.of(), null);

}
