package id.go.lapor.privacy;

/**
 * A sealed value does not open. Somebody must look: the row was changed, it was moved
 * from another case, or the wrong key is configured. Names neither the value nor the key.
 */
public class SealBroken extends IllegalStateException {

	SealBroken() {
		super("A sealed value does not open: it was changed, moved from another case, or sealed under another key");
	}

}
