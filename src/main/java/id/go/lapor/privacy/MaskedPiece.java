package id.go.lapor.privacy;

/**
 * A piece of a masked text: words that stay, or what stands in a masked place.
 *
 * @param words as they are read
 * @param rule the rule that masked this place, see {@link Finding}; null where nothing
 * was masked
 */
public record MaskedPiece(String words, String rule) {

	/** Says nothing: the words may name people. */
	@Override
	public String toString() {
		return "MaskedPiece[" + this.rule + "]";
	}

}
