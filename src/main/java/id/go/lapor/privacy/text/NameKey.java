package id.go.lapor.privacy.text;

import java.util.Locale;

/**
 * One form for the spellings of one name: old and new spelling (Soeharto, Suharto; Djoko,
 * Joko; Tjahjo, Cahyo; Jusuf, Yusuf), Arabic letters (Achmad, Ahmad; Fadhil, Fadil;
 * Rizki, Riski), what the ear does not tell apart (Fauzi, Pauzi; Rudy, Rudi), doubled
 * letters.
 */
final class NameKey {

	private static final String[][] SPELLINGS = { { "muhammad", "muhamad" }, { "mohammad", "muhamad" },
			{ "mohamad", "muhamad" }, { "mohamed", "muhamad" }, { "muhammed", "muhamad" }, { "mochamad", "muhamad" },
			{ "mochammad", "muhamad" }, { "oe", "u" }, { "dj", "j" }, { "tj", "c" }, { "sj", "s" }, { "sy", "s" },
			{ "ch", "h" }, { "kh", "h" }, { "dh", "d" }, { "th", "t" }, { "sh", "s" }, { "gh", "g" }, { "ph", "f" },
			{ "v", "f" }, { "p", "f" }, { "q", "k" }, { "x", "ks" }, { "ie", "i" } };

	private static final String VOWELS = "aeiouy";

	private NameKey() {
	}

	static String of(String name) {
		String key = name.toLowerCase(Locale.ROOT);
		for (String[] spelling : SPELLINGS) {
			key = key.replace(spelling[0], spelling[1]);
		}
		StringBuilder single = new StringBuilder();
		for (int i = 0; i < key.length(); i++) {
			char letter = letter(key, i);
			if (single.isEmpty() || letter != single.charAt(single.length() - 1)) {
				single.append(letter);
			}
		}
		int last = single.length() - 1;
		if (last > 2 && single.charAt(last) == 'h') {
			single.setLength(last);
		}
		return single.toString();
	}

	/** The letters y and z sound like another one, which one depends on what follows. */
	private static char letter(String key, int at) {
		boolean beforeVowel = at + 1 < key.length() && VOWELS.indexOf(key.charAt(at + 1)) >= 0;
		return switch (key.charAt(at)) {
			case 'y' -> beforeVowel ? 'j' : 'i';
			case 'z' -> beforeVowel ? 'j' : 's';
			default -> key.charAt(at);
		};
	}

}
