package id.go.lapor.reveal;

import java.time.Instant;
import java.util.Map;

import id.go.lapor.privacy.FieldedReport;

/**
 * What one officer is offered beside one task.
 *
 * @param outcome OPENED if numbers may be opened, else why none may
 * @param report the masked report in pieces
 * @param open ids of the places that are open to this officer, and until when
 */
public record RevealOffer(RevealOutcome outcome, FieldedReport report, Map<String, Instant> open) {

	public boolean mayOpen() {
		return this.outcome == RevealOutcome.OPENED;
	}

}
