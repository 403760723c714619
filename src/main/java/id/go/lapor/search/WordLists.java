package id.go.lapor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * The words that other rooms were taught, as the index needs them: how people spell in
 * short messages, and what has two names.
 */
final class WordLists {

	private static final List<String> SPELLINGS = List.of("/duplicate/spellings.csv", "/data/spellings.csv");

	private static final String MEANINGS = "/duplicate/phrases.csv";

	private WordLists() {
	}

	/** A spelling becomes the usual word; the first list that knows it decides. */
	static SynonymMap spellings() {
		var map = new SynonymMap.Builder(true);
		var known = new HashSet<String>();
		for (var file : SPELLINGS) {
			for (var line : pairs(file)) {
				if (known.add(line[0])) {
					map.add(words(line[0]), words(line[1]), false);
				}
			}
		}
		return build(map);
	}

	/** A thing with two names is found by either: each text gets the other one too. */
	static SynonymMap meanings() {
		var map = new SynonymMap.Builder(true);
		var shortest = new TreeMap<String, String>();
		for (var line : pairs(MEANINGS)) {
			map.add(words(line[0]), words(line[1]), true);
			boolean isAName = !line[1].contains(" ") && !List.of(line[0].split(" +")).contains(line[1]);
			if (isAName) {
				shortest.merge(line[1], line[0], (one, other) -> (one.length() <= other.length()) ? one : other);
			}
		}
		shortest.forEach((name, meaning) -> map.add(words(name), words(meaning), true));
		return build(map);
	}

	private static List<String[]> pairs(String file) {
		try (var stream = WordLists.class.getResourceAsStream(file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.skip(1)
				.map((line) -> line.split(",", 2))
				.filter((line) -> !line[0].equals(line[1]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CharsRef words(String phrase) {
		return SynonymMap.Builder.join(phrase.strip().split(" +"), new CharsRefBuilder());
	}

	private static SynonymMap build(SynonymMap.Builder map) {
		try {
			return map.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
