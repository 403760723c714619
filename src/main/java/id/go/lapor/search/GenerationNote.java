package id.go.lapor.search;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * What a generation says of itself, in a small file beside its indexes: it never says
 * more than is written there.
 *
 * @param edition for which it was built
 * @param place up to which change it has followed
 * @param complete whether every case was looked at
 */
record GenerationNote(long edition, long place, boolean complete) {

	private static final String FILE = "note.properties";

	/** Empty where there is none, or where another version of the house wrote it. */
	static Optional<GenerationNote> of(Path directory) {
		try (Reader file = Files.newBufferedReader(directory.resolve(FILE))) {
			var note = new Properties();
			note.load(file);
			if (!Integer.toString(Analysis.VERSION).equals(note.getProperty("version"))) {
				return Optional.empty();
			}
			return Optional.of(new GenerationNote(Long.parseLong(note.getProperty("edition")),
					Long.parseLong(note.getProperty("place")), Boolean.parseBoolean(note.getProperty("complete"))));
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	void keep(Path directory) throws IOException {
		var written = directory.resolve(FILE + ".new");
		Files.writeString(written, "version=%d%nedition=%d%nplace=%d%ncomplete=%s%n".formatted(Analysis.VERSION,
				this.edition, this.place, this.complete));
		Files.move(written, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

}
