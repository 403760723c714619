package id.go.lapor.routing.learning;

import java.util.List;

/**
 * A body that may be the right one.
 *
 * @param agency its code
 * @param confidence how likely it is, 0 to 1; calibrated for the first of an answer
 * @param words the report's words that speak most for it, strongest first; may be none
 */
public record Proposal(String agency, double confidence, List<String> words) {

	public Proposal {
		words = List.copyOf(words);
	}

}
