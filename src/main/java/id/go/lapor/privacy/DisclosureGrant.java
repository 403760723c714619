package id.go.lapor.privacy;

import java.time.Instant;

/**
 * What opens a sealed identity: two different officers, the one who asked looking, and
 * the window not over. A grant that lacks one of these cannot exist.
 *
 * @param requestedBy who asked, with a legal basis
 * @param grantedBy who agreed
 * @param openedBy who looks now
 * @param openedAt now
 * @param until the first instant at which the window is over
 */
public record DisclosureGrant(String caseNumber, String requestedBy, String grantedBy, String openedBy,
		Instant openedAt, Instant until) {

	public DisclosureGrant {
		require(caseNumber != null && requestedBy != null && grantedBy != null, "names a case and two officers");
		require(!requestedBy.equals(grantedBy), "needs two different officers");
		require(requestedBy.equals(openedBy), "opens to the officer who asked");
		require(openedAt != null && until != null && openedAt.isBefore(until), "opens within its window");
	}

	private static void require(boolean holds, String rule) {
		if (!holds) {
			throw new IllegalArgumentException("A grant " + rule);
		}
	}

}
