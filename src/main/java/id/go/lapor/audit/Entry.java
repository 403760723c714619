package id.go.lapor.audit;

import java.time.Instant;

/**
 * One row of the audit as it stands in the database; any of it may be forged until its
 * hash was checked.
 *
 * @param caseNumber ten digits
 * @param sequence 1 for the first of its case
 * @param at to the microsecond
 * @param actor an account, or REPORTER, or SYSTEM
 * @param role a role's name
 * @param agencyCode or null
 * @param deed a deed's name
 * @param detail a code, or null
 * @param digest of what was written, or null
 * @param keyId under which key it was hashed
 * @param previous the hash of the entry before it
 * @param hash over all of the above
 */
record Entry(String caseNumber, int sequence, Instant at, String actor, String role, String agencyCode, String deed,
		String detail, String digest, String keyId, String previous, String hash) {

	Entry as(String otherCase, int otherSequence) {
		return new Entry(otherCase, otherSequence, this.at, this.actor, this.role, this.agencyCode, this.deed,
				this.detail, this.digest, this.keyId, this.previous, this.hash);
	}

}
