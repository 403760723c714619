package id.go.lapor.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What people type for short ({@code data/agency-words.csv}): "dishub" for "dinas
 * perhubungan", "jabar" for "jawa barat". The beginning of an abbreviation counts from
 * its third letter, because people search while they type.
 */
final class Abbreviations {

	private static final int ENOUGH = 3;

	private final TreeMap<String, List<String>> meanings = new TreeMap<>();

	Abbreviations() {
		DataFile.lines("agency-words.csv")
			.forEach((line) -> this.meanings.put(line.get("word"), Words.of(line.get("meaning"))));
	}

	/** The readings of a typed word: itself, and what it may be short for. */
	List<List<String>> readings(String word) {
		var readings = new ArrayList<List<String>>();
		readings.add(List.of(word));
		if (word.length() >= ENOUGH) {
			readings.addAll(this.meanings.subMap(word, word + Character.MAX_VALUE).values());
		}
		else if (this.meanings.containsKey(word)) {
			readings.add(this.meanings.get(word));
		}
		return readings;
	}

}
