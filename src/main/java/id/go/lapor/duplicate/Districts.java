package id.go.lapor.duplicate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names of one word that districts, regencies and cities of the country bear
 * ({@code data/districts.csv}, {@code data/regions.csv}): in small letters a name is
 * known by nothing else.
 */
final class Districts {

	/** Shorter names are too often words or slips. */
	private static final int SHORTEST = 5;

	private static final Set<String> NAMES = names();

	private Districts() {
	}

	static boolean isOne(String word) {
		return NAMES.contains(word);
	}

	private static Set<String> names() {
		var names = new HashSet<String>();
		for (var file : new String[] { "/data/districts.csv", "/data/regions.csv" }) {
			DuplicateData.pairs(file).forEach((line) -> {
				var name = line[1].toLowerCase(Locale.ROOT).replaceFirst("^(kabupaten|kota) ", "");
				if (name.length() >= SHORTEST && name.chars().allMatch(Character::isLetter)) {
					names.add(name);
				}
			});
		}
		return Set.copyOf(names);
	}

}
