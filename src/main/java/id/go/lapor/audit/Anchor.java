package id.go.lapor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is kept outside the database: one line per checkpoint, its round and hash, in a
 * file and in the log. A whole database that was set back to an older state agrees with
 * itself; it does not agree with this.
 */
@Component
class Anchor {

	private static final Logger log = LoggerFactory.getLogger(Anchor.class);

	private final Path file;

	Anchor(AuditProperties properties) {
		this.file = properties.anchor().toAbsolutePath().normalize();
	}

	/** Adds a checkpoint; a file that cannot be written costs the line, not the audit. */
	void keep(Checkpoint checkpoint) {
		log.info("Audit checkpoint {} {} covers {} cases", checkpoint.round(), checkpoint.hash(), checkpoint.leaves());
		try {
			Files.createDirectories(this.file.getParent());
			Files.writeString(this.file, checkpoint.round() + " " + checkpoint.hash() + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			log.error("Audit checkpoint {} could not be kept outside the database, in {}: {}", checkpoint.round(),
					this.file, ex.getClass().getSimpleName());
		}
	}

	/** The newest one kept: each follows from the one before, so it stands for all. */
	Optional<Line> newest() {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		try (var lines = Files.lines(this.file)) {
			return lines.filter((line) -> line.matches("\\d{1,9} [0-9a-f]{64}"))
				.map((line) -> line.split(" "))
				.map((parts) -> new Line(Integer.parseInt(parts[0]), parts[1]))
				.max(Comparator.comparingInt(Line::round));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A checkpoint as it was. */
	record Line(int round, String hash) {
	}

}
