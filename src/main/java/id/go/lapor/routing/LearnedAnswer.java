package id.go.lapor.routing;

import java.util.List;

/**
 * What the learned half says to a case, for those who may read its masked words.
 *
 * @param known false for "I don't know"
 * @param cases from how many decided cases it was learned; 0 while there are too few
 * @param agencies at most three, the likeliest first; none where it is not known
 */
public record LearnedAnswer(boolean known, int cases, List<LearnedAgency> agencies) {

	public LearnedAnswer {
		agencies = List.copyOf(agencies);
	}

	/**
	 * A body or unit that such reports went to.
	 *
	 * @param code its code
	 * @param name Indonesian
	 * @param confidence how likely it is, 0 to 1
	 * @param words of the masked report that speak for it: whatever its reporter typed,
	 * in letters and digits
	 */
	public record LearnedAgency(String code, String name, double confidence, List<String> words) {

		public LearnedAgency {
			words = List.copyOf(words);
		}

	}

}
