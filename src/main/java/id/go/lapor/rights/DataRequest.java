package id.go.lapor.rights;

import java.time.Instant;

import id.go.lapor.complaint.CaseNumber;

/**
 * A request about a reporter's data and what became of it.
 *
 * @param removeText whether an erasure takes the masked words too
 * @param dueAt 72 hours after it was made
 * @param reason why it was refused, masked, or null
 * @param settledAt null while it waits
 */
public record DataRequest(long id, CaseNumber caseNumber, DataRequestKind kind, DataRequestState state,
		boolean removeText, Instant requestedAt, Instant dueAt, String reason, Instant settledAt) {

	/** Where the vault keeps what a correction says until it is carried out. */
	String correctionPart() {
		return "correction-" + this.id;
	}

}
