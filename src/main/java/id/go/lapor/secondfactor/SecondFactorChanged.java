package id.go.lapor.secondfactor;

/**
 * Something happened to the second factor of an account. Its officer has to hear of it,
 * because it may have been somebody else.
 *
 * @param user the account
 * @param change what happened
 */
public record SecondFactorChanged(String user, Change change) {

	/** What happened. */
	public enum Change {

		/** a telephone was connected */
		SET_UP,

		/** the password alone opens the account again */
		TURNED_OFF,

		/** somebody signed in, or changed something, without the telephone */
		RECOVERY_USED,

		/** the codes on paper were replaced */
		RECOVERY_RENEWED,

		/** an administrator removed it */
		RELEASED

	}

}
