package id.go.lapor.duplicate;

import java.time.Instant;

import id.go.lapor.complaint.CaseNumber;

/**
 * A matter that came back.
 *
 * @param later the case that tells of it again
 * @param earlier the case that was closed before; its closing did not last
 * @param closedAt when it was closed
 * @param recurredAt when the later one was received
 */
public record Recurrence(CaseNumber later, CaseNumber earlier, Instant closedAt, Instant recurredAt) {

}
