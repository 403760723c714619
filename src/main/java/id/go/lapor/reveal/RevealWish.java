package id.go.lapor.reveal;

import id.go.lapor.audit.Actor;
import id.go.lapor.complaint.CaseNumber;

/**
 * An officer's wish to see one masked number.
 *
 * @param field the id of the masked place
 * @param officer who, in which office, for the agency whose task it is
 * @param task the open task beside which the number is needed
 * @param reason why, as typed; may be null while the number is open to them
 */
public record RevealWish(CaseNumber number, String field, Actor officer, String task, String reason) {

	/** The reason may name people. */
	@Override
	public String toString() {
		return "RevealWish[" + this.number + "]";
	}

}
