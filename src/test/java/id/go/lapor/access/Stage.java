package id.go.lapor.access;

/** Where the case stands that a rule is tried on. */
enum Stage {

	/** no case is asked for */
	NONE,

	/** at the national desk, being verified */
	DESK,

	/** at an agency, being answered */
	AGENCY,

	/** answered, the reporter's reaction awaited */
	ANSWERED,

	/** waiting for the answer of another case */
	MERGED;

	static Stage of(String word) {
		return word.equals("–") ? NONE : valueOf(word.toUpperCase());
	}

}
