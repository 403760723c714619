package id.go.lapor.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ordered words find what reading through everything finds, in the same order. */
class WordIndexTests {

	private static final List<String> WORDS = List.of("dinas", "dina", "sosial", "sosialisasi", "kesehatan", "jawa",
			"jawab", "barat", "indramayu", "perhubungan", "pemerintah", "kabupaten", "kota", "kotabaru");

	private static final List<String> TYPED = List.of("dinas", "din", "sos", "jawa", "kota", "kot", "dishub", "jabar",
			"pemkab", "indra", "zzz", "b");

	private final Random random = new Random(7);

	@Test
	void findsWhatReadingThroughEverythingFinds() {
		var abbreviations = new Abbreviations();
		var entries = new ArrayList<WordIndex.Entry<String>>();
		for (int at = 0; at < 400; at++) {
			entries.add(new WordIndex.Entry<>("e" + at, "Nama " + at, some(), some(), this.random.nextInt(2)));
		}
		var index = new WordIndex<>(abbreviations, entries);
		int found = 0;
		for (int turn = 0; turn < 300; turn++) {
			var typed = one(TYPED) + " " + (this.random.nextBoolean() ? one(TYPED) : "");
			var expected = readThrough(entries, abbreviations, typed);
			assertThat(index.search(typed, 20)).as(typed).isEqualTo(expected);
			found += expected.size();
		}
		assertThat(found).isGreaterThan(500);
	}

	private static List<String> readThrough(List<WordIndex.Entry<String>> entries, Abbreviations abbreviations,
			String typed) {
		var query = Words.of(typed).stream().distinct().map(abbreviations::readings).toList();
		return entries.stream()
			.filter((entry) -> weight(entry, query) > 0)
			.sorted(Comparator.comparingInt((WordIndex.Entry<String> entry) -> -weight(entry, query))
				.thenComparingInt(WordIndex.Entry::rank)
				.thenComparingInt((entry) -> entry.name().length())
				.thenComparing(WordIndex.Entry::name))
			.limit(20)
			.map(WordIndex.Entry::item)
			.toList();
	}

	private static int weight(WordIndex.Entry<String> entry, List<List<List<String>>> query) {
		int sum = 0;
		for (var readings : query) {
			int best = 0;
			for (var words : readings) {
				int weakest = words.stream().mapToInt((word) -> weight(entry, word)).min().orElse(0);
				best = Math.max(best, weakest);
			}
			if (best == 0) {
				return 0;
			}
			sum += best;
		}
		return sum;
	}

	private static int weight(WordIndex.Entry<String> entry, String word) {
		return Math.max(weight(entry.own(), word, 8, 5), weight(entry.parents(), word, 3, 1));
	}

	private static int weight(Set<String> words, String word, int whole, int beginning) {
		return words.contains(word) ? whole : words.stream().anyMatch((own) -> own.startsWith(word)) ? beginning : 0;
	}

	private Set<String> some() {
		var words = new TreeSet<String>();
		for (int many = this.random.nextInt(4); many >= 0; many--) {
			words.add(one(WORDS));
		}
		return words;
	}

	private String one(List<String> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
