package id.go.lapor.secondfactor;

/**
 * What a page shows of a secret, once.
 *
 * @param picture the address of an image that a telephone reads
 * @param address what the picture says, to be opened on the telephone itself
 * @param typed for typing
 */
record SetUpView(String picture, String address, String typed) {

	static SetUpView of(SharedSecret secret, String user) {
		var address = secret.address(user);
		return new SetUpView(SquarePicture.of(address), address, secret.printed());
	}

}
