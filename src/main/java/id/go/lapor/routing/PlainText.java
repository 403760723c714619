package id.go.lapor.routing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Reads a report as words: lower case, letters and digits only, with the short and wrong
 * spellings of text messages written out ({@code data/spellings.csv}: "jln propinsi" is
 * "jalan provinsi").
 */
@Component
class PlainText {

	/** The ending of "lampunya" (its lamp); shorter words such as "hanya" are whole. */
	private static final Pattern POSSESSIVE = Pattern.compile("(\\p{L}{3,})nya");

	/** A full stop that ends no sentence. */
	private static final Pattern ABBREVIATED = Pattern
		.compile("\\b(yth|bpk|bp|ibu|sdr|kab|kec|prov|prop|jl|jln|no|dr|drs|ir|h|hj|rt|rw|ds|tgl)\\.");

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n\\r]+");

	private final Map<String, List<String>> spellings = new HashMap<>();

	PlainText() {
		WordList.read("spellings.csv")
			.forEach((line) -> this.spellings.put(line.get("spelling"), List.of(line.get("words").split(" "))));
	}

	/** The words of a text, in order. */
	List<String> words(String text) {
		return split(lower(text)).flatMap(this::written).toList();
	}

	/** As {@link #words}, with "lampunya" read as "lampu". */
	List<String> stems(String text) {
		return split(lower(text)).map(PlainText::stem).flatMap(this::written).toList();
	}

	/** The words of each sentence. */
	List<List<String>> sentences(String text) {
		var sentences = new ArrayList<List<String>>();
		var whole = ABBREVIATED.matcher(lower(text)).replaceAll("$1 ");
		for (var sentence : SENTENCE_END.split(whole)) {
			var words = words(sentence);
			if (!words.isEmpty()) {
				sentences.add(words);
			}
		}
		return sentences;
	}

	private Stream<String> written(String word) {
		var written = this.spellings.get(word);
		return (written != null) ? written.stream() : Stream.of(word);
	}

	private static String stem(String word) {
		var matcher = POSSESSIVE.matcher(word);
		return matcher.matches() ? matcher.group(1) : word;
	}

	private static String lower(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static Stream<String> split(String lower) {
		return Arrays.stream(lower.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty());
	}

}
