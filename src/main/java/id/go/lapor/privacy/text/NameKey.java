package id.go.lapor.privacy.text;

import java.util.Locale;

/**
 * One form for the spellings of one name: old and new spelling (Soeharto, Suharto; Djoko,
 * Joko; Tjahjo, Cahyo), Arabic letters (Achmad, Ahmad; Fadhil, Fadil), doubled letters.
 */
final class NameKey {

	private static final String[][] SPELLINGS = { { "muhammad", "muhamad" }, { "mohammad", "muhamad" },
			{ "mohamad", "muhamad" }, { "mohamed", "muhamad" }, { "muhammed", "muhamad" }, { "oe", "u" }, { "dj", "j" },
			{ "tj", "c" }, { "sj", "s" }, { "sy", "s" }, { "ch", "h" }, { "kh", "h" }, { "dh", "d" }, { "th", "t" },
			{ "sh", "s" }, { "gh", "g" }, { "ph", "f" }, { "v", "f" }, { "z", "j" }, { "q", "k" }, { "x", "ks" },
			{ "ie", "i" } };

	private NameKey() {
	}

	static String of(String name) {
		String key = name.toLowerCase(Locale.ROOT);
		for (String[] spelling : SPELLINGS) {
			key = key.replace(spelling[0], spelling[1]);
		}
		StringBuilder single = new StringBuilder();
		for (int i = 0; i < key.length(); i++) {
			if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
				single.append(key.charAt(i));
			}
		}
		int last = single.length() - 1;
		if (last > 2 && single.charAt(last) == 'h') {
			single.setLength(last);
		}
		return single.toString();
	}

}
