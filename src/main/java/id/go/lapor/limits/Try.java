package id.go.lapor.limits;

/**
 * One thing that somebody tries.
 *
 * @param who a pseudonym of an address or a case
 */
record Try(Limit limit, String who) {

	String key() {
		return this.limit + ":" + this.who;
	}

}
