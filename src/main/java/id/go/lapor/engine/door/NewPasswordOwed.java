package id.go.lapor.engine.door;

/** The password was right, and was given by somebody else: its owner chooses another. */
class NewPasswordOwed extends SecondFactorOwed {

	NewPasswordOwed(String user) {
		super(user);
	}

	@Override
	String step() {
		return WaitingLogin.NEW_PASSWORD;
	}

}
