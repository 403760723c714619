package id.go.lapor.seal;

import java.time.Instant;
import java.time.LocalDate;

import id.go.lapor.complaint.CaseNumber;

/**
 * A request as it was filed and what became of it. Names officers by their login, the
 * reporter never.
 *
 * @param decidedBy null while nobody decided, and for a lapsed one
 * @param grants whether the second officer agreed
 * @param windowUntil the first instant at which the identity is sealed again, or null
 * @param firstOpenedAt null while nobody looked
 * @param openings how often somebody looked
 * @param toldAt when the reporter was told, or null
 */
public record DisclosureRequest(long id, CaseNumber caseNumber, String requestedBy, Instant requestedAt,
		String legalBasis, LocalDate withheldUntil, String withheldReason, DisclosureState state, String decidedBy,
		Instant decidedAt, boolean grants, String decisionReason, Instant windowUntil, Instant firstOpenedAt,
		int openings, Instant toldAt) {

	public boolean isOpenTo(String officer, Instant now) {
		return this.state == DisclosureState.GRANTED && this.requestedBy.equals(officer)
				&& now.isBefore(this.windowUntil);
	}

	/** Whether somebody looked and the reporter is not told yet. */
	boolean owesNotice() {
		return this.openings > 0 && this.toldAt == null;
	}

	boolean isOver() {
		return this.state != DisclosureState.REQUESTED && this.state != DisclosureState.GRANTED;
	}

}
