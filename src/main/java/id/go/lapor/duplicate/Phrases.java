package id.go.lapor.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that stand for something else, or for nothing; the longest is taken. */
final class Phrases {

	private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

	/** Notes that these words mean those; no words: they mean nothing. */
	void add(List<String> words, List<String> meaning) {
		var alike = this.byFirstWord.computeIfAbsent(words.get(0), (first) -> new ArrayList<>());
		alike.add(new Phrase(words, meaning));
		alike.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed());
	}

	List<Token> replaceIn(List<Token> tokens) {
		var replaced = new ArrayList<Token>(tokens.size());
		int at = 0;
		while (at < tokens.size()) {
			var phrase = at(tokens, at);
			if (phrase == null) {
				replaced.add(tokens.get(at));
				at++;
			}
			else {
				var first = tokens.get(at);
				phrase.meaning().forEach((word) -> replaced.add(first.as(word)));
				at += phrase.words().size();
			}
		}
		return replaced;
	}

	private Phrase at(List<Token> tokens, int at) {
		for (var phrase : this.byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
			if (phrase.standsAt(tokens, at)) {
				return phrase;
			}
		}
		return null;
	}

	private record Phrase(List<String> words, List<String> meaning) {

		boolean standsAt(List<Token> tokens, int at) {
			if (at + this.words.size() > tokens.size()) {
				return false;
			}
			for (int i = 0; i < this.words.size(); i++) {
				if (!this.words.get(i).equals(tokens.get(at + i).word())) {
					return false;
				}
			}
			return true;
		}

	}

}
