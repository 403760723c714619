package id.go.lapor.seal;

import java.time.LocalDate;

/**
 * What an officer asks for.
 *
 * @param legalBasis the law and the order that allow it, in words
 * @param withheldUntil the last day on which the reporter is not told, or null if the
 * reporter is told at once
 * @param withheldReason why that is lawful; needed with a date
 */
public record DisclosurePetition(String legalBasis, LocalDate withheldUntil, String withheldReason) {

	public DisclosurePetition {
		legalBasis = (legalBasis != null) ? legalBasis.strip() : "";
		withheldReason = (withheldReason != null) ? withheldReason.strip() : "";
	}

}
