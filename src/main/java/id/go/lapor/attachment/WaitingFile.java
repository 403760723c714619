package id.go.lapor.attachment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.go.lapor.attachment.cleaning.CleanFile;
import id.go.lapor.attachment.cleaning.FileType;

/**
 * A cleaned file that waits for the words it belongs to.
 *
 * @param digest 64 hexadecimal digits that tell its content
 * @param type {@code JPEG}, {@code PNG} or {@code PDF}
 * @param size in bytes
 * @param width in pixels; 0 for a document
 * @param height in pixels; 0 for a document
 */
public record WaitingFile(String digest, String type, int size, int width, int height) {

	private static final Pattern NAME = Pattern
		.compile("\\d+-([0-9a-f]{64})-(JPEG|PNG|PDF)-(\\d{1,9})-(\\d{1,9})-(\\d{1,9})");

	static WaitingFile of(CleanFile file, String digest) {
		return new WaitingFile(digest, file.type().name(), file.content().length, file.width(), file.height());
	}

	/** Out of the name it lies under. */
	static Optional<WaitingFile> of(String name) {
		return Optional.of(NAME.matcher(name))
			.filter(Matcher::matches)
			.map((said) -> new WaitingFile(said.group(1), said.group(2), Integer.parseInt(said.group(3)),
					Integer.parseInt(said.group(4)), Integer.parseInt(said.group(5))));
	}

	/** The name it lies under; names keep the order in which files were handed in. */
	String name(int place) {
		return place + "-" + this.digest + "-" + this.type + "-" + this.size + "-" + this.width + "-" + this.height;
	}

	FileType fileType() {
		return FileType.valueOf(this.type);
	}

	/** Whether it is a photo and no document. */
	public boolean isPhoto() {
		return fileType().isPhoto();
	}

	/** Its size in kilobytes, at least one. */
	public int kilobytes() {
		return Math.max(1, this.size / 1024);
	}

}
