package id.go.lapor.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text that is written again and again.
 *
 * @param id its key
 * @param owner the body whose it is, or {@link id.go.lapor.agency.Agency#NATIONAL_DESK}
 * @param field what it is for
 * @param name 3 to 80 characters, by which officers find it
 * @param words 10 to 5,000 characters, with places such as {@code {nomor}}
 * @param version how often it was changed; who changes it names the one that was read
 * @param account who wrote it last
 * @param changedAt when
 */
public record Template(long id, String owner, TemplateField field, String name, String words, int version,
		String account, Instant changedAt) {

	/**
	 * The words with their places filled.
	 * @param fill what the case says; empty leaves the place to be filled by hand
	 */
	public String filled(Function<Placeholder, Optional<String>> fill) {
		return Placeholder.fill(this.words, fill);
	}

	/** Words in braces that no case fills, most often a slip of the pen. */
	public List<String> unknownPlaces() {
		return Placeholder.unknownIn(this.words);
	}

}
