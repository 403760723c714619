package id.go.lapor.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that the room was taught, as files that are edited without a compiler
 * ({@code duplicate/*} on the class path). A line that starts with {@code #} is a remark.
 */
final class DuplicateData {

	private DuplicateData() {
	}

	/** The lines of a list, without remarks. */
	static List<String> lines(String file) {
		try (var stream = DuplicateData.class.getResourceAsStream(file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The lines of a table of two columns, without its heading. */
	static List<String[]> pairs(String file) {
		return lines(file).stream().skip(1).map((line) -> line.split(",", 2)).toList();
	}

	static Set<String> words(String file) {
		var words = new HashSet<String>();
		lines(file).forEach((line) -> words.addAll(Arrays.asList(line.split(" +"))));
		return Set.copyOf(words);
	}

}
