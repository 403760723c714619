package id.go.lapor.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.springframework.core.io.ClassPathResource;

/** The lists that generated words are made of ({@code archive/sentences.txt}). */
final class WordMaterial {

	private static final String FILE = "archive/sentences.txt";

	private final Map<String, List<String>> lists = new LinkedHashMap<>();

	private final Map<String, String> bodies = new LinkedHashMap<>();

	WordMaterial() {
		List<String> list = new ArrayList<>();
		for (var line : read().lines().toList()) {
			if (line.startsWith("[")) {
				var heading = line.substring(1, line.length() - 1).split(" ");
				list = this.lists.computeIfAbsent(heading[0], (name) -> new ArrayList<>());
				if (heading.length > 1) {
					this.bodies.put(heading[0], heading[1]);
				}
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				list.add(line);
			}
		}
	}

	private static String read() {
		try {
			return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What people write about a category. */
	List<String> about(String category) {
		return this.lists.getOrDefault(category, this.lists.get("GENERAL"));
	}

	/** The national body that answers for a category. */
	Optional<String> bodyFor(String category) {
		return Optional.ofNullable(this.bodies.get(category));
	}

	/** Categories that people have words for come first. */
	Comparator<String> byWords() {
		return Comparator.comparing((String category) -> !this.lists.containsKey(category))
			.thenComparing(Comparator.naturalOrder());
	}

	String oneOf(String list, SplittableRandom random) {
		var all = this.lists.get(list);
		return all.get(random.nextInt(all.size()));
	}

}
