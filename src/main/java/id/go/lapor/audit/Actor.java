package id.go.lapor.audit;

import id.go.lapor.complaint.ActorRole;

/**
 * Who did it, in which office and for whom, at that moment. A reporter is the word
 * REPORTER and never a person.
 *
 * @param account the officer's user id, or REPORTER, or SYSTEM
 * @param role the office in which it was done
 * @param agencyCode the agency in whose name, or null; of a change, the one that its line
 * of the timeline names
 */
public record Actor(String account, ActorRole role, String agencyCode) {

	/** Whoever holds the receipt. */
	public static final Actor REPORTER = new Actor("REPORTER", ActorRole.REPORTER, null);

	static final Actor SYSTEM = new Actor("SYSTEM", ActorRole.SYSTEM, null);

	public Actor {
		if (account == null || account.isBlank() || role == null) {
			throw new IllegalArgumentException("Somebody did it, in some role");
		}
	}

}
