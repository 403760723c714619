package id.go.lapor.notification;

import java.util.Optional;

import id.go.lapor.engine.Role;

/** Whom a message is for: the reporter, or an office that named people hold. */
enum Recipient {

	REPORTER(null, false),

	VERIFIERS(Role.VERIFIER, false),

	SUPERVISOR(Role.VERIFICATION_SUPERVISOR, false),

	/** liaison officers of exactly the unit that holds the case */
	HOLDER_OFFICERS(Role.AGENCY_OFFICER, true),

	HOLDER_COORDINATOR(Role.AGENCY_COORDINATOR, true),

	HEAD(Role.AGENCY_HEAD, true),

	DEPUTY(Role.AGENCY_DEPUTY, true),

	ARBITER(Role.ARBITER, false),

	/** Kementerian PANRB */
	OVERSIGHT(Role.OVERSIGHT_PANRB, false),

	PRESIDENTIAL_STAFF(Role.OVERSIGHT_KSP, false),

	OMBUDSMAN(Role.OVERSIGHT_OMBUDSMAN, false),

	IDENTITY_OFFICERS(Role.IDENTITY_OFFICER, false);

	private final Role role;

	private final boolean ofAgency;

	Recipient(Role role, boolean ofAgency) {
		this.role = role;
		this.ofAgency = ofAgency;
	}

	/** The office, or nothing for the reporter. */
	Optional<Role> role() {
		return Optional.ofNullable(this.role);
	}

	/** Whether the office belongs to the agency that holds the case. */
	boolean ofAgency() {
		return this.ofAgency;
	}

}
