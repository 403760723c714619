package id.go.lapor.access;

/**
 * Everybody who may knock. The case lies at one unit of one body; {@code own} says
 * whether it is the asker's to work on.
 */
enum Asker {

	NOBODY("nobody", null, false),

	REPORTER("reporter", null, false),

	VERIFIER("verifier", "verifikator", false),

	SUPERVISOR("supervisor", "supervisor", false),

	ARBITER("arbiter", "penengah", false),

	PANRB("oversight", "panrb", false),

	KSP("oversight", "ksp", false),

	OMBUDSMAN("oversight", "ombudsman", false),

	OWN_OFFICER("officer", "petugas.disdukcapil.indramayu", true),

	OFFICER_OF_A_SISTER_UNIT("officer", "petugas.dinsos.indramayu", false),

	OFFICER_OF_ANOTHER_AGENCY("officer", "petugas.kemensos", false),

	OWN_COORDINATOR("coordinator", "koordinator.indramayu", true),

	COORDINATOR_OF_ANOTHER_AGENCY("coordinator", "koordinator.kemensos", false),

	OWN_HEAD("head", "kepala.indramayu", true),

	HEAD_OF_ANOTHER_AGENCY("head", "kepala.kemensos", false),

	OWN_DEPUTY("deputy", "wakil.indramayu", true),

	DEPUTY_OF_ANOTHER_AGENCY("deputy", "wakil.kemensos", false),

	IDENTITY_OFFICER("identity", "pelindung.data1", false),

	ANALYST("analyst", "analis", false),

	ADMINISTRATOR("admin", "admin", false);

	private final String column;

	private final String user;

	private final boolean own;

	Asker(String column, String user, boolean own) {
		this.column = column;
		this.user = user;
		this.own = own;
	}

	/** The column of the table. */
	String column() {
		return this.column;
	}

	/** The account, or null for somebody who is not signed in. */
	String user() {
		return this.user;
	}

	boolean isOfTheAgency() {
		return this.own;
	}

	boolean isOfAnotherAgency() {
		return name().endsWith("ANOTHER_AGENCY") || this == OFFICER_OF_A_SISTER_UNIT;
	}

}
