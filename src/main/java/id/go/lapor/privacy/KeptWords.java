package id.go.lapor.privacy;

/**
 * Words of the reporter as they were written.
 *
 * @param part their name within the case
 */
public record KeptWords(String part, String text) {

	/** Says nothing: original words that reach a log line must not be readable there. */
	@Override
	public String toString() {
		return "KeptWords[" + this.part + "]";
	}

}
