package id.go.lapor.privacy;

/**
 * One place that a verifier masked besides the rules, or opened although a rule had
 * masked it. Positions and no words: what stood there is read from the original.
 *
 * @param kind masked or opened
 * @param part in which part of the report
 * @param start first character in the original
 * @param end character after the last
 */
public record MaskingCorrection(Kind kind, TextPart part, int start, int end) {

	/** In which direction. */
	public enum Kind {

		/** masked what no rule had found */
		MASK,

		/** opened what a rule had masked by mistake */
		UNMASK

	}

}
