package id.go.lapor.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of an index that somebody else touches before a commit names them. */
class SoundnessTests {

	@TempDir
	Path directory;

	@BeforeEach
	void anEmptyIndexForThePublic() throws IOException {
		try (var writer = writer("public")) {
			writer.commit();
		}
	}

	@Test
	void holdsWhileOnlyTheIndexWrites() throws IOException {
		try (var writer = writer("officers")) {
			var soundness = committed(writer);
			flush(writer);
			writer.commit();

			assertThat(soundness.holds()).isTrue();
			soundness.written();
			assertThat(soundness.holds()).isTrue();
		}
	}

	@Test
	void noticesWhatWasBrokenBeforeACommitNamedIt() throws IOException {
		try (var writer = writer("officers")) {
			var soundness = committed(writer);
			flip(flush(writer));
			writer.commit();

			soundness.written();

			assertThat(soundness.holds()).isFalse();
			assertThat(soundness.holds()).as("asked once more").isFalse();
		}
	}

	@Test
	void noticesItAlsoWhenTheCommitWasNotOfAWrite() throws IOException {
		try (var writer = writer("officers")) {
			var soundness = committed(writer);
			flip(flush(writer));
			writer.commit();

			assertThat(soundness.holds()).isFalse();
		}
	}

	private Soundness committed(IndexWriter writer) throws IOException {
		add(writer);
		writer.commit();
		return new Soundness(this.directory);
	}

	/**
	 * Brings a document to the disk that no commit names yet; returns its largest file.
	 */
	private Path flush(IndexWriter writer) throws IOException {
		var before = files();
		add(writer);
		DirectoryReader.open(writer).close();
		var added = new HashSet<>(files());
		added.removeAll(before);
		return added.stream()
			.max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()))
			.orElseThrow();
	}

	private Set<Path> files() throws IOException {
		try (var files = Files.list(this.directory.resolve("officers"))) {
			return files.collect(Collectors.toSet());
		}
	}

	private static void add(IndexWriter writer) throws IOException {
		var document = new Document();
		document.add(new StringField("word", "jembatan", Field.Store.YES));
		writer.addDocument(document);
	}

	private static void flip(Path file) throws IOException {
		var content = Files.readAllBytes(file);
		content[content.length / 2] ^= 0x55;
		Files.write(file, content);
	}

	private IndexWriter writer(String index) throws IOException {
		return new IndexWriter(FSDirectory.open(this.directory.resolve(index)), new IndexWriterConfig());
	}

}
