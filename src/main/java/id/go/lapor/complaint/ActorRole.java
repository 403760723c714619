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
	SYSTEM

}
