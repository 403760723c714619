package id.go.lapor.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps files in the data directory, which no address of the web leads to. A file is
 * written beside its place, brought to the disk, and moved there in one step.
 */
@Component
class DirectoryStore implements FileStore {

	private static final Pattern ADDRESS = Pattern.compile("[a-z]+(/[A-Za-z0-9-]{1,250}){0,2}");

	private static final String UNFINISHED = ".part";

	/** Files that only wait leave so much of the disk to those of cases, in bytes. */
	private static final long LEFT_FOR_CASES = 512L * 1024 * 1024;

	private final Path root;

	private final Clock clock;

	DirectoryStore(@Value("${lapor.data-directory:./data}") Path dataDirectory, Clock clock) {
		this.root = dataDirectory.resolve("attachments");
		this.clock = clock;
	}

	@Override
	public void write(String address, byte[] sealed) throws IOException {
		var place = place(address);
		Files.createDirectories(place.getParent());
		if (address.startsWith(WaitingFiles.FOLDER)
				&& Files.getFileStore(place.getParent()).getUsableSpace() < LEFT_FOR_CASES) {
			throw new IOException("No space left for files that wait");
		}
		var beside = place.resolveSibling(UUID.randomUUID() + UNFINISHED);
		try {
			try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				var content = ByteBuffer.wrap(sealed);
				while (content.hasRemaining()) {
					channel.write(content);
				}
				channel.force(true);
			}
			Files.setLastModifiedTime(beside, FileTime.from(this.clock.instant()));
			Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(beside);
		}
	}

	@Override
	public byte[] read(String address) throws IOException {
		return Files.readAllBytes(place(address));
	}

	@Override
	public void remove(String address) throws IOException {
		Files.deleteIfExists(place(address));
	}

	@Override
	public List<Stored> below(String folder) throws IOException {
		try (var files = Files.walk(place(folder))) {
			return files.filter(Files::isRegularFile)
				.map(this::stored)
				.sorted((one, other) -> one.address().compareTo(other.address()))
				.toList();
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private Stored stored(Path file) {
		try {
			return new Stored(this.root.relativize(file).toString().replace('\\', '/'),
					Files.getLastModifiedTime(file).toInstant());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path place(String address) {
		if (!ADDRESS.matcher(
				address.endsWith(UNFINISHED) ? address.substring(0, address.length() - UNFINISHED.length()) : address)
			.matches()) {
			throw new IllegalArgumentException("No address of a file");
		}
		return this.root.resolve(address);
	}

}
