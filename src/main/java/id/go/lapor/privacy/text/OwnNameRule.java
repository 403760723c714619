package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The reporter's own name wherever it appears: whole or in parts, in any case, with
 * initials ("Maman R."), turned round, old or new spelling, after "saya" or "Pak", glued
 * to them ("pakmaman"). What follows "Jalan" or the like is a place and stays.
 */
final class OwnNameRule implements Rule {

	static final String NAME = "own-name";

	private static final Set<String> ADDRESSES = Set.of("saya", "sy", "aku", "nama", "pak", "bapak", "bpk", "bu", "ibu",
			"sdr", "sdri", "saudara", "saudari", "mas", "mbak", "kang", "teh", "bang", "abang", "kak", "haji", "hj",
			"om", "tante", "ustad", "ustadz", "salam", "hormat");

	private static final int HALF = 3;

	private static final String[] GLUED = { "pak", "bapak", "bu", "ibu", "sdr", "mas", "mbak", "kang", "saya" };

	private final NameParts parts;

	private final boolean disguised;

	OwnNameRule(NameParts parts) {
		this(parts, false);
	}

	private OwnNameRule(NameParts parts, boolean disguised) {
		this.parts = parts;
		this.disguised = disguised;
	}

	/** The same for names that hide behind digits and signs: "rukm4n4", "$iti". */
	static OwnNameRule disguised(NameParts parts) {
		return new OwnNameRule(parts, true);
	}

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		if (this.parts.isEmpty()) {
			return hits;
		}
		List<Word> words = this.disguised ? Word.disguised(text) : text.words();
		int free = 0;
		int at = 0;
		while (at < words.size()) {
			if (!tells(text, words, at)) {
				at++;
				continue;
			}
			int from = at;
			while (from > free && isBeside(text, words, from - 1) && belongs(words.get(from - 1))) {
				from--;
			}
			int to = isSplit(text, words, at) ? at + 2 : at + 1;
			while (to < words.size() && isBeside(text, words, to - 1) && belongs(words.get(to))) {
				to++;
			}
			if (!Surroundings.namePublicPlace(text, words.get(from).from())) {
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
		if (isSplit(text, words, at)) {
			return true;
		}
		if (!this.parts.isAny(word.text())) {
			return false;
		}
		boolean addressed = at > 0 && word.follows(words.get(at - 1), text)
				&& ADDRESSES.contains(words.get(at - 1).text());
		boolean paired = at + 1 < words.size() && isBeside(text, words, at)
				&& this.parts.isAny(words.get(at + 1).text()) && !words.get(at + 1).text().equals(word.text());
		return paired || (this.parts.isWeakName(word.text())
				&& (addressed || word.isCapitalised(text) && !beginsSentence(text, word)));
	}

	/** "nur janah" of Nurjanah; but "di an" is no Dian. */
	private boolean isSplit(LegibleText text, List<Word> words, int at) {
		if (at + 1 >= words.size()) {
			return false;
		}
		String first = words.get(at).text();
		String second = words.get(at + 1).text();
		return Math.min(first.length(), second.length()) >= HALF && words.get(at + 1).follows(words.get(at), text)
				&& !(WordList.isOrdinary(first) && WordList.isOrdinary(second)) && this.parts.isWritten(first + second);
	}

	private boolean belongs(Word word) {
		return this.parts.isAny(word.text()) || this.parts.isInitial(word);
	}

	/** "Rukmana, Maman" is one name turned round; "indah, bunga" are two words. */
	private boolean isBeside(LegibleText text, List<Word> words, int index) {
		Word word = words.get(index);
		Word next = words.get(index + 1);
		if (next.follows(word, text)) {
			return true;
		}
		boolean comma = next.from() - word.to() <= 2 && text.between(word.to(), next.from()).strip().equals(",");
		return comma && (this.parts.isStrong(word.text()) && this.parts.isStrong(next.text())
				|| word.isCapitalised(text) && next.isCapitalised(text));
	}

	private boolean isGlued(Word word) {
		for (String address : GLUED) {
			if (word.text().startsWith(address) && this.parts.isStrong(word.text().substring(address.length()))) {
				return true;
			}
		}
		return false;
	}

	private static boolean beginsSentence(LegibleText text, Word word) {
		int before = word.from() - 1;
		while (text.at(before) == ' ') {
			before--;
		}
		return ".!?:\n".indexOf(text.at(before)) >= 0 || before < 0;
	}

}
