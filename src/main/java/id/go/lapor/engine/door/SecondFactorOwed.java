package id.go.lapor.engine.door;

import org.springframework.security.core.AuthenticationException;

/**
 * The password was right, and is not enough. An exception, so that every door that knows
 * passwords only - the engine's interface, the demo clock, Camunda's own form - stays
 * shut by itself.
 */
class SecondFactorOwed extends AuthenticationException {

	private final String user;

	SecondFactorOwed(String user) {
		super("This account needs a second step: sign in at /masuk");
		this.user = user;
	}

	String user() {
		return this.user;
	}

	/** Where the second step is made. */
	String step() {
		return WaitingLogin.NEXT;
	}

}
