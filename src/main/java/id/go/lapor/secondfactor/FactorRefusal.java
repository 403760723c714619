package id.go.lapor.secondfactor;

import id.go.lapor.language.Refusal;

/**
 * A code that is not taken, or a factor that may not go; the sentence says what to do.
 */
class FactorRefusal extends Refusal {

	FactorRefusal(String meaning, Object... arguments) {
		super("secondfactor.refused." + meaning, arguments);
	}

	/** One sentence for wrong, used and too late: a guesser learns nothing. */
	static FactorRefusal codeWrong() {
		return new FactorRefusal("codeWrong");
	}

}
