package id.go.lapor.audit;

/**
 * What is to be entered, before it has its place in a chain.
 *
 * @param actor who
 * @param deed did what
 * @param detail a code that belongs to it, or null; never text of people
 * @param digest a keyed digest of what was written, or null
 */
record Note(Actor actor, Deed deed, String detail, String digest) {

	static Note damaged(String what) {
		return new Note(Actor.SYSTEM, Deed.DAMAGED, what, null);
	}

}
