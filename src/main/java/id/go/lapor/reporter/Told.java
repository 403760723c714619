package id.go.lapor.reporter;

import java.time.Instant;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.TimelineEntry;

/**
 * What a line of a timeline tells, whether it was written or not yet.
 *
 * @param agencyCode the body or unit concerned, or null
 * @param detail a code, date or count that belongs to the event, or null
 * @param words masked as officers' words are, or null
 */
record Told(Instant at, CaseEvent event, ActorRole role, String agencyCode, String detail, String words) {

	static Told of(TimelineEntry entry) {
		return new Told(entry.happenedAt(), entry.event(), entry.role(), entry.agencyCode(), entry.detail(),
				entry.words());
	}

	/** The words may name people. */
	@Override
	public String toString() {
		return "Told[" + this.event + "]";
	}

}
