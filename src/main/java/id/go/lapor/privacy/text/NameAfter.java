package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.go.lapor.privacy.text.NameReading.Certainty;

/**
 * Finds the names that stand right after certain words. What those words are, and how
 * sure they make it, is the rule's to say.
 */
final class NameAfter {

	/** What stands between the announcement and the name: "almarhum bapak". */
	static final String COURTESY = "(?:(?:bapak|bpk|ibu|sdri|sdr|saudara|saudari|pak|bu|mas|mbak|mba|haji|hj|h|drs|dra|dr|ir|ust|ustadz"
			+ "|kang|teh|neng|mang|mak|mbah|nini|abah|almarhumah|almarhum|almh|alm|kel|keluarga)\\.? ){0,3}";

	private final String rule;

	private final Placeholder placeholder;

	private final Pattern announcement;

	private final Certainty certainty;

	NameAfter(String rule, Placeholder placeholder, String announcement, Certainty certainty) {
		this.rule = rule;
		this.placeholder = placeholder;
		this.announcement = Pattern.compile("(?<![a-z0-9.])(?:" + announcement + ")" + COURTESY);
		this.certainty = certainty;
	}

	/** More that has to be right about a name. */
	interface Condition {

		/**
		 * @param index the word that begins the name
		 * @param end the word after it
		 * @param from the glyph where the announcement begins
		 */
		boolean holds(LegibleText text, List<Word> words, int index, int end, int from);

	}

	List<Hit> in(LegibleText text) {
		return in(text, (same, words, index, end, from) -> true);
	}

	List<Hit> in(LegibleText text, Condition condition) {
		List<Hit> hits = new ArrayList<>();
		Matcher matcher = text.matcher(this.announcement);
		List<Word> words = null;
		int index = 0;
		int free = 0;
		while (matcher.find()) {
			words = (words != null) ? words : text.words();
			while (index < words.size() && words.get(index).from() < matcher.end()) {
				index++;
			}
			if (index < words.size() && words.get(index).from() == matcher.end() && matcher.end() >= free) {
				int end = NameReading.end(text, words, index, this.certainty);
				if (end > index && condition.holds(text, words, index, end, matcher.start())) {
					free = words.get(end - 1).to();
					hits.add(new Hit(this.rule, this.placeholder, words.get(index).from(), free));
				}
			}
		}
		return hits;
	}

}
