package id.go.lapor.routing.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A report as its features.
 *
 * @param plain single words as typed
 * @param words single words, as meant
 * @param letters groups of three to five letters within a word, as meant
 * @param category one feature, or none
 * @param region from the province to the smallest place that is known
 * @param wish one feature, or none
 */
record Reading(Counts plain, Counts words, Counts letters, long[] category, long[] region, long[] wish) {

	private static final int SHORTEST = 3;

	private static final int LONGEST = 5;

	static Reading of(Question question, ReportWords reader) {
		var meant = reader.meant(question.text());
		return new Reading(Counts.of(plain(reader.plain(question.text()))), Counts.of(words(meant)),
				Counts.of(letters(meant)), single('k', question.category()), region(question.region()),
				single('i', question.wish()));
	}

	/** The feature of one word. */
	static long word(String word) {
		return Hash.of('w', word);
	}

	/** The feature of a body that was wished for. */
	static long wish(String agency) {
		return Hash.of('i', agency);
	}

	private static long[] plain(List<String> words) {
		return words.stream().mapToLong((word) -> Hash.of('t', word)).toArray();
	}

	private static long[] words(List<String> words) {
		return words.stream().mapToLong(Reading::word).toArray();
	}

	private static long[] letters(List<String> words) {
		var features = LongStream.builder();
		for (var word : words) {
			var bounded = '_' + word + '_';
			for (int length = SHORTEST; length <= LONGEST; length++) {
				for (int from = 0; from + length <= bounded.length(); from++) {
					features.add(Hash.of('l', bounded, from, from + length));
				}
			}
		}
		return features.build().toArray();
	}

	private static long[] single(char kind, String value) {
		return value.isEmpty() ? new long[0] : new long[] { Hash.of(kind, value) };
	}

	/** 32.12.07 lies in 32.12 and in 32; a name is a place of its own. */
	private static long[] region(String region) {
		if (region.isEmpty()) {
			return new long[0];
		}
		var features = new ArrayList<Long>();
		boolean code = Character.isDigit(region.charAt(0));
		for (int dot = region.indexOf('.'); code && dot > 0; dot = region.indexOf('.', dot + 1)) {
			features.add(Hash.of('r', region, 0, dot));
		}
		features.add(Hash.of('r', region));
		return features.stream().mapToLong(Long::longValue).toArray();
	}

}
