package id.go.lapor.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;

/**
 * Whether somebody else touched the files of an index. Lucene writes each of them once:
 * one that the index still names and that is gone, or has another size or another time
 * than before, was not changed by us. Then, and after a look that failed, all of the
 * index is summed up. A file may stand on the disk for long before a commit names it, as
 * what a merge left does: so each is summed up when it is first named.
 */
final class Soundness {

	private static final Set<String> INDEXES = Set.of("public", "officers");

	private final Path directory;

	private Map<Path, Mark> known = Map.of();

	private volatile boolean doubted;

	/** What stands there now was looked at by whoever opens it, or is nothing yet. */
	Soundness(Path directory) {
		this.directory = directory;
		var now = marks();
		this.known = (now != null) ? now : Map.of();
	}

	/** What stands there now is ours, if it is as it was written. */
	synchronized void written() {
		var now = marks();
		if (now != null && !newFilesAreWhole(now)) {
			this.doubted = true;
		}
		this.known = (now != null) ? now : Map.of();
	}

	/** Something went wrong that a broken file could explain. */
	void doubt() {
		this.doubted = true;
	}

	synchronized boolean holds() {
		var now = marks();
		boolean untouched = now != null && !this.doubted && newFilesAreWhole(now) && now.entrySet()
			.stream()
			.allMatch((file) -> file.getValue().equals(this.known.getOrDefault(file.getKey(), file.getValue())));
		if (!untouched) {
			this.doubted = !isWhole();
			if (this.doubted) {
				return false;
			}
		}
		this.known = (now != null) ? now : Map.of();
		return true;
	}

	/** The files that the last commit names; null where one of them is missing. */
	private Map<Path, Mark> marks() {
		var marks = new HashMap<Path, Mark>();
		for (var index : INDEXES) {
			var folder = this.directory.resolve(index);
			try (var files = FSDirectory.open(folder)) {
				for (var name : DirectoryReader.listCommits(files).get(0).getFileNames()) {
					var about = Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
					marks.put(folder.resolve(name), new Mark(about.size(), about.lastModifiedTime()));
				}
			}
			catch (IOException | RuntimeException ex) {
				return null;
			}
		}
		return marks;
	}

	private boolean newFilesAreWhole(Map<Path, Mark> now) {
		return now.keySet().stream().filter((file) -> !this.known.containsKey(file)).allMatch(Soundness::isWhole);
	}

	/** Whether a file has the sum that stands at its end. */
	private static boolean isWhole(Path file) {
		try (var folder = FSDirectory.open(file.getParent());
				var content = folder.openInput(file.getFileName().toString(), IOContext.READONCE)) {
			CodecUtil.checksumEntireFile(content);
			return true;
		}
		catch (IOException | RuntimeException | InternalError ex) {
			return false;
		}
	}

	private boolean isWhole() {
		for (var index : INDEXES) {
			try (var files = FSDirectory.open(this.directory.resolve(index));
					var reader = DirectoryReader.open(files)) {
				for (var leaf : reader.leaves()) {
					leaf.reader().checkIntegrity();
				}
			}
			catch (IOException | RuntimeException | InternalError ex) {
				return false;
			}
		}
		return true;
	}

	private record Mark(long size, FileTime changed) {
	}

}
