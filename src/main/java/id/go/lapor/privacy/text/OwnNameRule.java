package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The reporter's own name wherever it appears: whole or in parts, in any case, with
 * initials ("Maman R."), old or new spelling, after "saya" or "Pak", glued to them
 * ("pakmaman"). A single part that follows "Jalan" or the like is a place and stays.
 */
final class OwnNameRule implements Rule {

	static final String NAME = "own-name";

	private static final Set<String> ADDRESSES = Set.of("saya", "sy", "aku", "nama", "pak", "bapak", "bpk", "bu", "ibu",
			"sdr", "sdri", "saudara", "saudari", "mas", "mbak", "kang", "teh", "bang", "abang", "kak", "haji", "hj",
			"om", "tante", "ustad", "ustadz", "salam", "hormat");

	private static final Set<String> PLACES = Set.of("jl", "jln", "jalan", "gg", "gang", "rs", "rsud", "stasiun",
			"bandara", "pasar", "terminal", "jembatan", "stadion", "masjid");

	private static final String[] GLUED = { "pak", "bapak", "bu", "ibu", "sdr", "mas", "mbak", "kang", "saya" };

	private final NameParts parts;

	OwnNameRule(NameParts parts) {
		this.parts = parts;
	}

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		if (this.parts.isEmpty()) {
			return hits;
		}
		List<Word> words = Word.of(text);
		int free = 0;
		int at = 0;
		while (at < words.size()) {
			if (!tells(text, words, at)) {
				at++;
				continue;
			}
			int from = at;
			while (from > free && words.get(from).follows(words.get(from - 1), text) && belongs(words.get(from - 1))) {
				from--;
			}
			int to = at + 1;
			while (to < words.size() && words.get(to).follows(words.get(to - 1), text) && belongs(words.get(to))) {
				to++;
			}
			if (to - from > 1 || !isPlace(text, words, at)) {
				hits.add(new Hit(NAME, Placeholder.NAME, words.get(from).from(), words.get(to - 1).to()));
			}
			free = to;
			at = to;
		}
		return hits;
	}

	private boolean tells(LegibleText text, List<Word> words, int at) {
		Word word = words.get(at);
		if (this.parts.isStrong(word.text()) || isGlued(word)) {
			return true;
		}
		if (!this.parts.isAny(word.text())) {
			return false;
		}
		boolean addressed = at > 0 && word.follows(words.get(at - 1), text)
				&& ADDRESSES.contains(words.get(at - 1).text());
		boolean paired = at + 1 < words.size() && words.get(at + 1).follows(word, text)
				&& this.parts.isAny(words.get(at + 1).text()) && !words.get(at + 1).text().equals(word.text());
		return paired || (this.parts.isWeakName(word.text())
				&& (addressed || word.isCapitalised(text) && !beginsSentence(text, word)));
	}

	private boolean belongs(Word word) {
		return this.parts.isAny(word.text()) || this.parts.isInitial(word);
	}

	private boolean isGlued(Word word) {
		for (String address : GLUED) {
			if (word.text().startsWith(address) && this.parts.isStrong(word.text().substring(address.length()))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPlace(LegibleText text, List<Word> words, int at) {
		return at > 0 && words.get(at).follows(words.get(at - 1), text) && PLACES.contains(words.get(at - 1).text());
	}

	private static boolean beginsSentence(LegibleText text, Word word) {
		int before = word.from() - 1;
		while (text.at(before) == ' ') {
			before--;
		}
		return ".!?:\n".indexOf(text.at(before)) >= 0 || before < 0;
	}

}
