package id.go.lapor.limits;

/**
 * One thing that somebody tries.
 *
 * @param who a pseudonym of an address or a case
 * @param by for a case the pseudonym of the address that tries; else null
 */
record Try(Limit limit, String who, String by) {

	Try(Limit limit, String who) {
		this(limit, who, null);
	}

	String key() {
		return this.limit + ":" + this.who;
	}

}
