package id.go.lapor.engine;

import java.util.Set;

/**
 * What an account owes beside its password before anything opens. The login asks; the
 * room {@code secondfactor} answers.
 */
public interface SecondFactor {

	/**
	 * What is owed at a login, as of now.
	 * @param user the account
	 * @param offices the groups it belongs to
	 */
	Need needOf(String user, Set<String> offices);

	/**
	 * Whether the account must have a second factor and has none. Asked with every
	 * request, so it costs nothing where none is demanded.
	 */
	boolean isMissing(String user, Set<String> offices);

	/** What is owed. */
	enum Need {

		/** the password is enough */
		NONE,

		/** a code of the officer's telephone */
		CODE,

		/** there is no second factor yet, and this account must have one */
		SET_UP

	}

}
