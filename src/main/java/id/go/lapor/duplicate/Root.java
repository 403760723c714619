package id.go.lapor.duplicate;

import java.util.List;

/**
 * A word without its commonest Indonesian affixes, so that "diperbaiki", "perbaikan" and
 * "memperbaiki" meet. It need not be the dictionary's root: it has to be the same for
 * both texts, and must not make a new word of a short one.
 */
final class Root {

	private static final int SHORTEST = 4;

	private static final int TELLING_BONES = 4;

	private static final List<String> LAST = List.of("nya", "lah", "kah", "pun", "kan", "an", "i");

	private static final List<String> FIRST = List.of("memper", "diper", "menge", "meng", "peng", "mem", "men", "ber",
			"ter", "per", "pem", "pen", "me", "di", "ke", "pe", "ng", "ny");

	private Root() {
	}

	static String of(String word) {
		if (!Character.isLetter(word.charAt(0))) {
			return word;
		}
		var root = word;
		for (var affix : LAST) {
			if (root.endsWith(affix) && root.length() - affix.length() >= SHORTEST) {
				root = root.substring(0, root.length() - affix.length());
			}
		}
		for (var affix : FIRST) {
			if (root.startsWith(affix) && root.length() - affix.length() >= SHORTEST) {
				return root.substring(affix.length());
			}
		}
		return root;
	}

	/**
	 * SMS leave out vowels, and hasty hands swap them: a long root is known by its bones.
	 */
	static String bones(String root) {
		var bones = consonants(root);
		return (bones.length() >= TELLING_BONES) ? bones : root;
	}

	static String consonants(String word) {
		var consonants = new StringBuilder(word.length());
		for (int at = 0; at < word.length(); at++) {
			if ("aeiou".indexOf(word.charAt(at)) < 0) {
				consonants.append(word.charAt(at));
			}
		}
		return consonants.toString();
	}

}
