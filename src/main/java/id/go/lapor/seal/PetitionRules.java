package id.go.lapor.seal;

import java.time.Clock;
import java.time.LocalDate;

import id.go.lapor.complaint.CaseRefusal;
import org.springframework.stereotype.Component;

/**
 * What a request needs before anybody decides on it. The law is named in words because a
 * code would be chosen carelessly, and no silence towards the reporter is without end.
 */
@Component
class PetitionRules {

	/** A law and its article cannot be named in less. */
	static final int SHORTEST = 20;

	static final int LONGEST = 2_000;

	/** No withholding is longer; another needs another request. */
	static final int MOST_DAYS_WITHHELD = 365;

	private final Clock clock;

	PetitionRules(Clock clock) {
		this.clock = clock;
	}

	void check(DisclosurePetition petition) {
		require(petition.legalBasis().length() >= SHORTEST, "seal.legalBasisMissing", SHORTEST);
		require(petition.legalBasis().length() <= LONGEST, "seal.tooLong", LONGEST);
		require(petition.withheldReason().length() <= LONGEST, "seal.tooLong", LONGEST);
		if (petition.withheldUntil() == null) {
			require(petition.withheldReason().isEmpty(), "seal.withheldUntilMissing");
			return;
		}
		require(petition.withheldReason().length() >= SHORTEST, "seal.withheldReasonMissing", SHORTEST);
		var today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		require(petition.withheldUntil().isAfter(today)
				&& !petition.withheldUntil().isAfter(today.plusDays(MOST_DAYS_WITHHELD)), "seal.withheldUntilWrong",
				MOST_DAYS_WITHHELD);
	}

	private static void require(boolean holds, String refusal, Object... arguments) {
		if (!holds) {
			throw new CaseRefusal(refusal, arguments);
		}
	}

}
