package id.go.lapor.complaint;

/**
 * Published inside the transaction for every line added to a timeline, for those who must
 * tell somebody.
 *
 * @param caseNumber the case
 * @param event what happened
 * @param role who did it
 * @param agencyCode the body or unit concerned, or null
 * @param detail a code, date or count that belongs to the event, or null; never free text
 */
public record CaseChanged(CaseNumber caseNumber, CaseEvent event, ActorRole role, String agencyCode, String detail) {
}
