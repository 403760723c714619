package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A reporter's name taken apart. A strong part is telling by itself: four letters or more
 * and no ordinary word. A weak one (Eko, Indah, Jaya) is telling only beside another part
 * or after "saya", "Pak" and the like. Titles and degrees are no parts.
 */
final class NameParts {

	private static final Set<String> TITLES = Set.of("bin", "binti", "haji", "hajah", "drs", "dra", "prof", "bapak",
			"ibu", "pak", "bpk", "sdr", "sdri", "kh", "ust", "ustadz", "raden", "spd", "mpd", "skom", "amd", "dan",
			"alm", "almh");

	/** By {@link NameKey}. */
	private static final String MUHAMMAD = NameKey.of("muhammad");

	private static final Set<String> MUHAMMADS = Set.of("m", "md", "moh", "mohd", "muh", "mhd", "muhd");

	private static final int STRONG = 4;

	private final Set<String> strong = new HashSet<>();

	private final Set<String> weak = new HashSet<>();

	private final Set<String> exact = new HashSet<>();

	private final Set<Character> initials = new HashSet<>();

	private final String whole;

	private boolean muhammad;

	/**
	 * @param name as the reporter wrote it, or null
	 */
	NameParts(String name) {
		StringBuilder all = new StringBuilder();
		for (String part : parts((name != null) ? name : "")) {
			all.append(part);
			this.exact.add(part);
			this.initials.add(part.charAt(0));
			if (part.length() >= STRONG && !WordList.isListed(part)) {
				this.strong.add(NameKey.of(part));
			}
			else {
				this.weak.add(part);
			}
			if (NameKey.of(part).equals(MUHAMMAD) || MUHAMMADS.contains(part)) {
				this.weak.addAll(MUHAMMADS);
				this.muhammad = true;
			}
		}
		this.whole = all.toString();
	}

	private List<String> parts(String name) {
		List<String> parts = new ArrayList<>();
		int comma = name.indexOf(',');
		String bare = (comma > 0) ? name.substring(0, comma) : name;
		LegibleText legible = LegibleText.of(bare, new TreeMap<>());
		Word last = null;
		for (Word word : Word.of(legible)) {
			boolean glued = last != null && legible.between(last.to(), word.from()).equals("'");
			if (glued) {
				parts.add(last.text() + word.text());
			}
			last = word;
			if (word.isLetter()) {
				this.initials.add(word.text().charAt(0));
			}
			if (word.text().length() > 1 && !TITLES.contains(word.text())) {
				parts.add(word.text());
			}
		}
		return parts;
	}

	boolean isEmpty() {
		return this.exact.isEmpty();
	}

	/** All parts in one word. */
	String whole() {
		return this.whole;
	}

	/** Whether a word is a part that tells by itself. */
	boolean isStrong(String word) {
		if (word.length() < STRONG) {
			return false;
		}
		boolean literally = this.exact.contains(word);
		return this.strong.contains(NameKey.of(word)) && (literally || !WordList.isOrdinary(word));
	}

	/** Whether a strong part is written exactly so. */
	boolean isWritten(String letters) {
		return this.exact.contains(letters) && isStrong(letters);
	}

	/** Whether a word may be a part where something else says that a name stands here. */
	boolean isAny(String word) {
		return this.exact.contains(word) || this.weak.contains(word) || isStrong(word)
				|| this.muhammad && NameKey.of(word).equals(MUHAMMAD);
	}

	/** A weak part that is at least no ordinary word: Eko, Indah. */
	boolean isWeakName(String word) {
		return this.weak.contains(word) && this.exact.contains(word) && !WordList.isOrdinary(word)
				&& word.length() >= STRONG - 1;
	}

	boolean isInitial(Word word) {
		return word.isLetter() && this.initials.contains(word.text().charAt(0));
	}

	@Override
	public String toString() {
		return "NameParts[redacted]";
	}

}
