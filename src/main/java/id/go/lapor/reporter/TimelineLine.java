package id.go.lapor.reporter;

import java.time.Instant;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;

/**
 * One thing that happened, as its reader may know it.
 *
 * @param agency the body or unit concerned, or null
 * @param detail a code, date or count that belongs to the event, or null
 * @param words masked for this reader, or null
 */
public record TimelineLine(Instant at, CaseEvent event, ActorRole role, Named agency, String detail, String words) {
}
