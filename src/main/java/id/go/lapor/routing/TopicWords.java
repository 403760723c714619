package id.go.lapor.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

/**
 * What a report speaks of, by its words ({@code data/topics.csv}). Only these codes reach
 * the decision table, because the inputs of a decision can end up in the engine's
 * history, and a report's text must not.
 */
@Component
class TopicWords {

	private final PlainText plainText;

	private final List<Phrase> phrases = new ArrayList<>();

	TopicWords(PlainText plainText) {
		this.plainText = plainText;
		for (var line : WordList.read("topics.csv")) {
			this.phrases.add(new Phrase(line.get("topic"), spaced(plainText.words(line.get("phrase")))));
		}
	}

	/** The topic codes, in alphabetical order; whole words only. */
	Set<String> topicsOf(String text) {
		var words = spaced(this.plainText.words(text));
		var stems = spaced(this.plainText.stems(text));
		var topics = new TreeSet<String>();
		for (var phrase : this.phrases) {
			if (words.contains(phrase.words()) || stems.contains(phrase.words())) {
				topics.add(phrase.topic());
			}
		}
		return topics;
	}

	/** Every code there is. */
	Set<String> all() {
		var topics = new TreeSet<String>();
		this.phrases.forEach((phrase) -> topics.add(phrase.topic()));
		return topics;
	}

	private static String spaced(List<String> words) {
		return " " + String.join(" ", words) + " ";
	}

	private record Phrase(String topic, String words) {
	}

}
