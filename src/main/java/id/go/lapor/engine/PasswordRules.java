package id.go.lapor.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * What an officer's password must be, said once: Camunda Admin asks here, and so does
 * production about its first administrator. Long, not guessed first, and nothing of the
 * person; no demand for kinds of characters, which makes passwords predictable and is
 * advised against by NIST SP 800-63B (section 3.1.1.2 of revision 4).
 */
public enum PasswordRules {

	/** Shorter ones are found by trying where a copy of the database was stolen. */
	LENGTH,

	/** Made of words that are tried first, digits and signs alone. */
	COMMON,

	/** Holds the account's name, the person's name or the mail address. */
	PERSONAL;

	/** In characters; more than the eight of NIST, because officers see other people. */
	public static final int SHORTEST = 12;

	private static final int DIFFERENT = 5;

	/** A shorter piece of a name stands in many good passwords by accident. */
	private static final int SHORTEST_NAME = 4;

	private static final Set<String> GUESSED_FIRST = words();

	/**
	 * Which rules a password breaks.
	 * @param about the account's name, the person's names and address; may hold nulls
	 */
	public static Set<PasswordRules> brokenBy(String password, String... about) {
		var broken = EnumSet.noneOf(PasswordRules.class);
		var given = Objects.requireNonNullElse(password, "");
		if (given.codePointCount(0, given.length()) < SHORTEST) {
			broken.add(LENGTH);
		}
		if (isGuessedFirst(given)) {
			broken.add(COMMON);
		}
		var small = given.toLowerCase(Locale.ROOT);
		if (Arrays.stream(about).flatMap((text) -> pieces(text).stream()).anyMatch(small::contains)) {
			broken.add(PERSONAL);
		}
		return broken;
	}

	private static List<String> pieces(String about) {
		var text = Objects.requireNonNullElse(about, "").toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
		return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
			.filter((piece) -> piece.length() >= SHORTEST_NAME)
			.toList();
	}

	private static boolean isGuessedFirst(String password) {
		if (password.codePoints().distinct().count() < DIFFERENT) {
			return true;
		}
		var small = password.toLowerCase(Locale.ROOT);
		var begun = small.replaceFirst("[^\\p{L}@$]+$", "");
		return Stream.of(small, unmasked(small), unmasked(begun), unmasked(begun.replaceFirst("^[^\\p{L}@$]+", "")))
			.anyMatch((text) -> isMadeOfWords(letters(text)));
	}

	/** P4ssw0rd is password. */
	private static String unmasked(String text) {
		return text.replace('0', 'o')
			.replace('1', 'i')
			.replace('3', 'e')
			.replace('4', 'a')
			.replace('5', 's')
			.replace('@', 'a')
			.replace('$', 's');
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}]", "");
	}

	/** Nothing is left when the words that are tried first are taken away. */
	private static boolean isMadeOfWords(String letters) {
		var reached = new boolean[letters.length() + 1];
		reached[0] = true;
		for (int end = 1; end <= letters.length(); end++) {
			for (int begin = 0; begin < end && !reached[end]; begin++) {
				reached[end] = reached[begin] && GUESSED_FIRST.contains(letters.substring(begin, end));
			}
		}
		return reached[letters.length()];
	}

	private static Set<String> words() {
		try {
			return new ClassPathResource("data/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.split(" ")))
				.filter((word) -> !word.isBlank())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
