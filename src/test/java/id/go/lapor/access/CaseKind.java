package id.go.lapor.access;

/** How much of its report a reporter gave away. */
enum CaseKind {

	OPEN(false, false), ANONYMOUS(true, false), SECRET(false, true);

	private final boolean anonymous;

	private final boolean secret;

	CaseKind(boolean anonymous, boolean secret) {
		this.anonymous = anonymous;
		this.secret = secret;
	}

	boolean isAnonymous() {
		return this.anonymous;
	}

	boolean isSecret() {
		return this.secret;
	}

	/** As the table calls it. */
	String word() {
		return name().toLowerCase();
	}

}
