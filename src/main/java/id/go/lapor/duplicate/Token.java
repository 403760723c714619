package id.go.lapor.duplicate;

/**
 * A word or number of a text.
 *
 * @param word small letters, or a number without leading zeros
 * @param capital whether it was written with a first capital letter
 * @param opening whether it opens a sentence, where a capital letter says nothing
 */
record Token(String word, boolean capital, boolean opening) {

	boolean isNumber() {
		return Character.isDigit(this.word.charAt(0));
	}

	Token as(String other) {
		return new Token(other, this.capital, this.opening);
	}

}
