package id.go.lapor.desk;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.Role;

/**
 * Who looks at a case: the offices a person holds and the agencies whose cases are
 * theirs.
 *
 * @param user the engine's user id
 * @param roles the offices
 * @param agencies own agencies and, for coordinators and heads, all below
 */
record Viewer(String user, Set<Role> roles, Set<String> agencies) {

	private static final Set<Role> AGENCY = EnumSet.of(Role.AGENCY_COORDINATOR, Role.AGENCY_HEAD, Role.AGENCY_DEPUTY,
			Role.AGENCY_OFFICER);

	private static final Set<Role> OVERSIGHT = EnumSet.of(Role.OVERSIGHT_PANRB, Role.OVERSIGHT_KSP,
			Role.OVERSIGHT_OMBUDSMAN);

	static Viewer of(CurrentOfficer officer) {
		var roles = EnumSet.noneOf(Role.class);
		Arrays.stream(Role.values()).filter((role) -> officer.hasRole(role.id())).forEach(roles::add);
		return new Viewer(officer.userId().orElse(""), roles, officer.agencies());
	}

	boolean isVerifier() {
		return this.roles.contains(Role.VERIFIER);
	}

	boolean isSupervisor() {
		return this.roles.contains(Role.VERIFICATION_SUPERVISOR);
	}

	boolean isArbiter() {
		return this.roles.contains(Role.ARBITER);
	}

	boolean isIdentityOfficer() {
		return this.roles.contains(Role.IDENTITY_OFFICER);
	}

	boolean isOversight() {
		return !Collections.disjoint(this.roles, OVERSIGHT);
	}

	/** Whether the person works for this agency, in any of its offices. */
	boolean worksFor(String agency) {
		return agency != null && !Collections.disjoint(this.roles, AGENCY) && this.agencies.contains(agency);
	}

	/** Whether the person works for any of them. */
	boolean worksForOneOf(Set<String> those) {
		return those.stream().anyMatch(this::worksFor);
	}

}
