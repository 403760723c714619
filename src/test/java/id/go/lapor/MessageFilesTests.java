package id.go.lapor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every word stands once, in both languages: of two lines with one key the last wins. */
class MessageFilesTests {

	private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z][\\w.-]*)=");

	@ParameterizedTest
	@MethodSource("rooms")
	void saysEachWordOnceInBothLanguages(Path indonesian) throws IOException {
		var english = Path.of(indonesian.toString().replace(".properties", "_en.properties"));

		assertThat(keys(indonesian)).isNotEmpty().doesNotHaveDuplicates();
		assertThat(keys(english)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(keys(indonesian));
	}

	static Stream<Path> rooms() throws IOException {
		return Files.list(Path.of("src/main/resources/messages"))
			.filter((file) -> !file.getFileName().toString().contains("_en."))
			.sorted();
	}

	private static List<String> keys(Path file) throws IOException {
		return KEY.matcher(Files.readString(file)).results().map((match) -> match.group(1)).toList();
	}

}
