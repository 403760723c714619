package id.go.lapor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's own part of the search directory. Nodes may share the directory: each takes
 * the first numbered part that no other one has locked, keeps it while it lives and so
 * finds its index again after a restart.
 */
final class NodeDirectory implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(NodeDirectory.class);

	private static final int MOST_NODES = 99;

	private final Path directory;

	private final FileChannel channel;

	private final FileLock lock;

	private NodeDirectory(Path directory, FileChannel channel, FileLock lock) {
		this.directory = directory;
		this.channel = channel;
		this.lock = lock;
	}

	/**
	 * Takes a part.
	 * @throws IOException if none can be written or locked
	 */
	static NodeDirectory take(Path root) throws IOException {
		makeOwn(root);
		for (int node = 1; node <= MOST_NODES; node++) {
			var channel = FileChannel.open(root.resolve(node + ".lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			var lock = lock(channel);
			if (lock != null) {
				var own = new NodeDirectory(root.resolve(Integer.toString(node)), channel, lock);
				makeOwn(own.directory);
				return own;
			}
			channel.close();
		}
		throw new IOException("No free part in " + root);
	}

	private static FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/** Masked words are not for other accounts of the machine. */
	private static void makeOwn(Path directory) throws IOException {
		Files.createDirectories(directory);
		try {
			Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
		}
		catch (UnsupportedOperationException ex) {
			log.debug("This file system knows no owners");
		}
	}

	/** Whether it is still there; whoever deletes it takes the lock's file with it. */
	boolean isThere() {
		return this.lock.isValid() && Files.isDirectory(this.directory);
	}

	/** The generations that lie here, the newest first. */
	List<Path> generations() {
		try (Stream<Path> here = Files.list(this.directory)) {
			return here.filter(Files::isDirectory)
				.sorted(Comparator.comparingLong(NodeDirectory::age).reversed())
				.toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	/** Where the next generation goes. */
	Path next() {
		long last = generations().stream().mapToLong(NodeDirectory::age).max().orElse(0);
		return this.directory.resolve(Long.toString(Math.max(last, 0) + 1));
	}

	private static long age(Path generation) {
		try {
			return Long.parseLong(generation.getFileName().toString());
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	/** Removes a generation, as far as it can be removed. */
	static void remove(Path generation) {
		try (Stream<Path> files = Files.walk(generation)) {
			files.sorted(Comparator.reverseOrder()).forEach(NodeDirectory::delete);
		}
		catch (IOException | UncheckedIOException ex) {
			log.debug("{} is gone already, or stays for the next start", generation.getFileName());
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		if (this.lock.isValid()) {
			this.lock.release();
		}
		this.channel.close();
	}

}
