package id.go.lapor.duplicate;

/**
 * What speaks for two reports being one matter, or against it, as a code for messages.
 */
public enum DuplicateSign {

	/** The share of common words in per cent. */
	COMMON_WORDS(true),
	/** The share of the shorter text that the longer one says too, in per cent. */
	CONTAINED(true),
	/** Both are about one kind of matter. */
	SAME_MATTER(true),
	/** Both name this place. */
	SAME_PLACE(true),
	/** Both were filed in one region. */
	SAME_REGION(true),
	/** Both hold the same file. */
	SAME_FILE(true),
	/** One person wrote both; who that is stays in the vault. */
	SAME_REPORTER(true),
	/** Days between them, few. */
	DAYS_APART(true),
	/** Hardly a common word, in per cent. */
	OTHER_WORDS(false),
	/** They are about different kinds of matter. */
	OTHER_MATTER(false),
	/** One names this place where the other names another one. */
	OTHER_PLACE(false),
	/** They were filed in different regions. */
	OTHER_REGION(false),
	/** Days between them, many. */
	LONG_APART(false),
	/** The shorter text is too short to tell much. */
	FEW_WORDS(false);

	private final boolean speaksFor;

	DuplicateSign(boolean speaksFor) {
		this.speaksFor = speaksFor;
	}

	public boolean speaksFor() {
		return this.speaksFor;
	}

}
