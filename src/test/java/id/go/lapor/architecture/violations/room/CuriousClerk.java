package id.go.lapor.architecture.violations.room;

import id.go.lapor.privacy.DisclosureGrant;

/** A deliberate violation: opens an identity outside the one door. */
class CuriousClerk {

	String whose(DisclosureGrant grant) {
		return grant.caseNumber();
	}

}
