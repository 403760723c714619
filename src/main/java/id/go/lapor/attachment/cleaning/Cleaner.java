package id.go.lapor.attachment.cleaning;

import java.io.IOException;

import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Cleans one file. What it is, its content says, never its name; what it says of its size
 * is checked before any of it is unpacked. A photo is painted anew from its pixels, a
 * document is put together anew from what its pages paint.
 */
public class Cleaner {

	/** The largest file that is looked at, in bytes. */
	public static final int LARGEST = 10 * 1024 * 1024;

	private final Detector types = MimeTypes.getDefaultMimeTypes();

	private final PhotoCleaner photos = new PhotoCleaner();

	/**
	 * Cleans a file.
	 * @throws Uncleanable if it is of no kind that can be cleaned, too large, or broken
	 */
	public CleanFile clean(byte[] handed) {
		if (handed.length == 0) {
			throw new Uncleanable("empty");
		}
		if (handed.length > LARGEST) {
			throw new Uncleanable("tooLarge", LARGEST / 1024 / 1024);
		}
		var type = typeOf(handed);
		try {
			return switch (type) {
				case "image/jpeg" -> this.photos.jpeg(handed);
				case "image/png", "image/apng" -> this.photos.png(handed);
				case "image/webp" -> this.photos.webp(handed);
				case "application/pdf" -> new PdfCleaner().clean(handed);
				case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif" ->
					throw new Uncleanable("heic");
				case "image/gif" -> throw new Uncleanable("gif");
				case "image/svg+xml" -> throw new Uncleanable("svg");
				default -> throw new Uncleanable("unknownType");
			};
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			if (ex instanceof Uncleanable known) {
				throw known;
			}
			// what a broken file did to a reader is nobody's news but its sender's
			throw Uncleanable.unreadable();
		}
	}

	private String typeOf(byte[] handed) {
		try (var stream = TikaInputStream.get(handed)) {
			return this.types.detect(stream, new Metadata()).getBaseType().toString();
		}
		catch (IOException ex) {
			throw Uncleanable.unreadable();
		}
	}

}
