package id.go.lapor.complaint;

/**
 * Who acted, by role and never by name: the timeline is read by people who may not know
 * the officer.
 */
public enum ActorRole {

	/** pelapor */
	REPORTER,

	/** verifikator */
	VERIFIER,

	/** supervisor verifikasi */
	SUPERVISOR,

	/** koordinator instansi */
	COORDINATOR,

	/** pejabat penghubung */
	OFFICER,

	/** pimpinan instansi */
	HEAD,

	/** penengah */
	ARBITER,

	/** pengawas */
	OVERSIGHT,

	/** pejabat pelindung data */
	IDENTITY_OFFICER,

	/** sistem */
	SYSTEM;

	/**
	 * Whether others learn only the day on which it did something. A body that logs who
	 * visits which site at which second could find its anonymous reporter by the second
	 * of the report; and what the system does stands beside it, often in the same second.
	 */
	public boolean isTimedByTheDay() {
		return this == REPORTER || this == SYSTEM;
	}

}
