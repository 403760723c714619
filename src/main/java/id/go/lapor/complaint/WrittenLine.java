package id.go.lapor.complaint;

import java.time.Instant;

/**
 * A line of a timeline as it lies in the database, whatever somebody made of it.
 *
 * @param id its place among all lines
 * @param caseNumber ten digits
 * @param event a {@link CaseEvent}, if nobody changed it
 * @param role an {@link ActorRole}
 * @param visibility a {@link Visibility}
 * @param agencyCode or null
 * @param detail or null
 * @param words masked, or null
 */
public record WrittenLine(long id, String caseNumber, Instant happenedAt, String event, String role, String visibility,
		String agencyCode, String detail, String words) {

	/** Says nothing of its words. */
	@Override
	public String toString() {
		return "WrittenLine[" + this.caseNumber + " " + this.id + " " + this.event + "]";
	}

}
