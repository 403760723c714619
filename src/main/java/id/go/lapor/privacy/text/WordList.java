package id.go.lapor.privacy.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Indonesian words that decide whether something is a name, from the files beside the
 * room's messages: {@code ordinary-words.txt} are words of complaints that are no names,
 * {@code name-words.txt} are words that are names as well (Indah, Bunga, Cahaya). Lines
 * beginning with # are remarks; {@code given-names.txt} are names that many people bear.
 */
final class WordList {

	private static final Set<String> ORDINARY = load("/privacy/ordinary-words.txt");

	private static final Set<String> ALSO_NAMES = load("/privacy/name-words.txt");

	private static final Set<String> GIVEN_NAMES = load("/privacy/given-names.txt");

	private static final String[] NAME_ENDINGS = { "wati", "ningsih", "yanti", "yanto", "wanto", "narto", "narti",
			"yono", "inah", "udin", "uddin", "ullah" };

	private static final int LONG_NAME = 6;

	private static final int LONG_VERB = 7;

	private static final int SHORT_VERB = 5;

	private WordList() {
	}

	/**
	 * A word that is no name, by the list or by its verbal prefix (dihapus, terdaftar).
	 */
	static boolean isOrdinary(String word) {
		return ORDINARY.contains(word) || isVerb(word) && !isGivenName(word);
	}

	/** A name that many people bear, by the list or by its ending (Kartinah, Wahyono). */
	static boolean isGivenName(String word) {
		if (GIVEN_NAMES.contains(word)) {
			return true;
		}
		return word.length() >= LONG_NAME && !ORDINARY.contains(word)
				&& Arrays.stream(NAME_ENDINGS).anyMatch(word::endsWith);
	}

	/** A word that is no name even with a capital. */
	static boolean isOrdinaryName(String word) {
		return ORDINARY.contains(word);
	}

	/** A listed word, whether or not it is a name as well. */
	static boolean isListed(String word) {
		return ORDINARY.contains(word) || ALSO_NAMES.contains(word);
	}

	private static boolean isVerb(String word) {
		return word.length() >= SHORT_VERB && word.startsWith("di")
				|| word.length() >= LONG_VERB && (word.startsWith("di") || word.startsWith("ter")
						|| word.startsWith("ber") || word.startsWith("men") || word.startsWith("mem")
						|| word.startsWith("meng") || word.endsWith("nya") || word.endsWith("kan"));
	}

	private static Set<String> load(String resource) {
		try (InputStream in = WordList.class.getResourceAsStream(resource);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.strip().split("\\s+")))
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
