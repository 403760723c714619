package id.go.lapor.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;

/**
 * Asks a tool that is not ours what a file says about itself: {@code exiftool}. Where it
 * is missing the test is skipped and says so. For tests of any room.
 */
public final class ExifTool {

	/** How the file lies on this disk, and what the tool works out itself. */
	private static final Set<String> ABOUT_THE_DISK = Set.of("SourceFile", "ExifTool:ExifToolVersion",
			"System:FileName", "System:Directory", "System:FileSize", "System:FileModifyDate", "System:FileAccessDate",
			"System:FileInodeChangeDate", "System:FilePermissions", "Composite:ImageSize", "Composite:Megapixels");

	private ExifTool() {
	}

	/**
	 * Every tag the file carries, each with its value, but those that a file of its kind
	 * cannot do without: docs/attachments.md lists them.
	 */
	public static List<String> findings(byte[] content) {
		var allowed = structural();
		return tags(content).stream().filter((tag) -> !allowed.contains(tag.substring(0, tag.indexOf('=')))).toList();
	}

	/** The same for many files at once, each finding with the file it is in. */
	public static List<String> findings(List<byte[]> contents) {
		var allowed = structural();
		var found = new java.util.ArrayList<String>();
		var all = tags(contents);
		for (int i = 0; i < contents.size(); i++) {
			int number = i;
			all.get(i)
				.stream()
				.filter((tag) -> !allowed.contains(tag.substring(0, tag.indexOf('='))))
				.forEach((tag) -> found.add(number + ": " + tag));
		}
		return found;
	}

	/** The tags that the documentation lists. */
	static Set<String> structural() {
		try {
			var tags = new TreeSet<String>();
			java.util.regex.Pattern.compile("`([A-Za-z0-9-]+:[A-Za-z0-9]+)`")
				.matcher(Files.readString(Path.of("docs/attachments.md")))
				.results()
				.forEach((tag) -> tags.add(tag.group(1)));
			return tags;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> tags(byte[] content) {
		return tags(List.of(content)).get(0);
	}

	private static List<List<String>> tags(List<byte[]> contents) {
		Path folder = null;
		try {
			folder = Files.createTempDirectory("lapor-exiftool");
			var command = new java.util.ArrayList<>(List.of("exiftool", "-json", "-a", "-u", "-U", "-ee", "-G1"));
			for (int i = 0; i < contents.size(); i++) {
				command.add(Files.write(folder.resolve("file" + i), contents.get(i)).toString());
			}
			var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			var said = new ObjectMapper().readTree(process.getInputStream().readAllBytes());
			var all = new java.util.ArrayList<List<String>>();
			for (var file : said) {
				var tags = new TreeSet<String>();
				file.fields().forEachRemaining((tag) -> tags.add(tag.getKey() + "=" + tag.getValue().asText()));
				tags.removeIf((tag) -> ABOUT_THE_DISK.contains(tag.substring(0, tag.indexOf('='))));
				all.add(List.copyOf(tags));
			}
			if (all.size() != contents.size()) {
				throw new IllegalStateException("exiftool has read " + all.size() + " of " + contents.size());
			}
			return all;
		}
		catch (IOException ex) {
			System.err.println("SKIPPED, NO EXIFTOOL: install libimage-exiftool-perl. " + ex.getMessage());
			Assumptions.abort("no exiftool: " + ex.getMessage());
			throw new UncheckedIOException(ex);
		}
		finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) {
		try {
			org.springframework.util.FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
