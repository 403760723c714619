package id.go.lapor.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks what was looked for in a masked text as the register has it: the index keeps no
 * text that could be shown.
 */
final class Marking {

	private static final int BEFORE = 80;

	private static final int LONGEST = 260;

	private static final WordReader WORDS = new WordReader(WordAnalyzer.words());

	private static final WordReader STEMS = new WordReader(WordAnalyzer.stems());

	private final Set<String> words = new HashSet<>();

	private final Set<String> stems = new HashSet<>();

	private final List<String> beginnings = new ArrayList<>();

	private final List<String> alike = new ArrayList<>();

	Marking(List<TypedWords.Part> wanted) {
		for (var part : wanted) {
			switch (part.kind()) {
				case BEGINNING -> this.beginnings.addAll(part.words());
				case ALIKE -> this.alike.addAll(part.words());
				case PHRASE -> this.words.addAll(part.words());
				default -> {
					this.words.addAll(part.words());
					this.stems.addAll(part.stems());
				}
			}
		}
	}

	/** All of it. */
	List<Hit.Piece> all(String text) {
		return (text == null) ? List.of() : pieces(text, 0, text.length(), marks(text));
	}

	/** The part around the first mark, or the beginning where there is none. */
	List<Hit.Piece> excerpt(String text) {
		if (text == null) {
			return List.of();
		}
		var marks = marks(text);
		int first = marks.isEmpty() ? 0 : marks.get(0).start();
		int from = start(text, Math.max(0, first - BEFORE));
		int to = end(text, Math.min(text.length(), from + LONGEST));
		var pieces = new ArrayList<Hit.Piece>();
		if (from > 0) {
			pieces.add(new Hit.Piece("… ", false));
		}
		pieces.addAll(pieces(text, from, to, marks));
		if (to < text.length()) {
			pieces.add(new Hit.Piece(" …", false));
		}
		return pieces;
	}

	private List<WordReader.Place> marks(String text) {
		var found = new ArrayList<WordReader.Place>();
		WORDS.read(text).stream().filter((place) -> isWanted(place.word())).forEach(found::add);
		STEMS.read(text).stream().filter((place) -> this.stems.contains(place.word())).forEach(found::add);
		found.sort((one, other) -> (one.start() != other.start()) ? Integer.compare(one.start(), other.start())
				: Integer.compare(other.end(), one.end()));
		return found;
	}

	private boolean isWanted(String word) {
		return this.words.contains(word) || this.beginnings.stream().anyMatch(word::startsWith)
				|| this.alike.stream().anyMatch((other) -> Misspelling.isOne(other, word));
	}

	private static List<Hit.Piece> pieces(String text, int from, int to, List<WordReader.Place> marks) {
		var pieces = new ArrayList<Hit.Piece>();
		int at = from;
		for (var mark : marks) {
			if (mark.start() >= at && mark.end() <= to && mark.end() > mark.start()) {
				if (mark.start() > at) {
					pieces.add(new Hit.Piece(text.substring(at, mark.start()), false));
				}
				pieces.add(new Hit.Piece(text.substring(mark.start(), mark.end()), true));
				at = mark.end();
			}
		}
		if (at < to) {
			pieces.add(new Hit.Piece(text.substring(at, to), false));
		}
		return pieces;
	}

	/** The beginning of a word, as long as there is one near. */
	private static int start(String text, int from) {
		for (int at = from; from > 0 && at < Math.min(text.length(), from + 30); at++) {
			if (Character.isWhitespace(text.charAt(at))) {
				return at + 1;
			}
		}
		return whole(text, from);
	}

	private static int end(String text, int to) {
		for (int at = to; to < text.length() && at > to - 30; at--) {
			if (Character.isWhitespace(text.charAt(at))) {
				return at;
			}
		}
		return whole(text, to);
	}

	/** No emoji is cut in two. */
	private static int whole(String text, int at) {
		return (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) ? at - 1 : at;
	}

}
