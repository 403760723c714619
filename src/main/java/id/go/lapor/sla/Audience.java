package id.go.lapor.sla;

/** Who hears that a clock ran out; which person that is, the other rooms know. */
public enum Audience {

	/** The verifiers' supervisor. */
	SUPERVISOR,
	/** Kementerian PANRB, steward of the system. */
	OVERSIGHT,
	/** The head of the body that holds the case. */
	HEAD,
	/** Who stands in for the head. */
	DEPUTY,
	/** Ombudsman RI. */
	OMBUDSMAN,
	/** Who decides when bodies refuse in turn. */
	ARBITER,
	/** Kantor Staf Presiden. */
	PRESIDENTIAL_STAFF

}
