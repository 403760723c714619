package id.go.lapor.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a template that the case fills, written {@code {nomor}}. The reporter's name
 * is none of them: an answer is read by everybody.
 */
public enum Placeholder {

	/** the case's number, as it is read aloud */
	NUMBER("nomor"),

	/** the body or unit that holds the case */
	AGENCY("instansi"),

	/** the category */
	CATEGORY("kategori"),

	/** the region */
	REGION("wilayah"),

	/** until when the work that the officer has in hand is due */
	DUE("tenggat"),

	/** the day of today */
	TODAY("tanggal");

	private static final Pattern PLACE = Pattern.compile("\\{([\\p{L}_]{1,40})}");

	private final String word;

	Placeholder(String word) {
		this.word = word;
	}

	/** As it stands between the braces. */
	public String word() {
		return this.word;
	}

	static Optional<Placeholder> of(String word) {
		return Arrays.stream(values()).filter((place) -> place.word.equals(word)).findFirst();
	}

	/** What looks like a place and is none: it would be read as it stands. */
	static List<String> unknownIn(String words) {
		return PLACE.matcher(words)
			.results()
			.map((place) -> place.group(1))
			.filter((word) -> of(word).isEmpty())
			.distinct()
			.toList();
	}

	/**
	 * The words with their places filled.
	 * @param fill what stands there; empty leaves the place to be filled by hand
	 */
	static String fill(String words, Function<Placeholder, Optional<String>> fill) {
		return PLACE.matcher(words).replaceAll((place) -> Matcher.quoteReplacement(filled(place, fill)));
	}

	private static String filled(MatchResult place, Function<Placeholder, Optional<String>> fill) {
		return of(place.group(1)).flatMap(fill).orElse(place.group());
	}

}
