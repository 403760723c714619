package id.go.lapor.attachment.cleaning;

import java.io.IOException;

/**
 * Paints photos anew. A colour profile is left behind unread: what it would change is a
 * shade, what it can carry is a serial number. A picture without loss stays one, as long
 * as it does not outgrow the largest file.
 */
final class PhotoCleaner {

	CleanFile jpeg(byte[] handed) throws IOException {
		var file = new JpegFile(handed);
		return asJpeg(Painter.read("jpeg", file.canonical()).upright(file.orientation()));
	}

	CleanFile png(byte[] handed) throws IOException {
		var file = new PngFile(handed);
		return asPng(PngPixels.of(file).upright(file.orientation()));
	}

	CleanFile webp(byte[] handed) throws IOException {
		var file = new WebpFile(handed);
		var pixels = Painter.read("webp", file.canonical()).upright(file.orientation());
		return file.isLossless() ? asPng(pixels) : asJpeg(pixels);
	}

	private static CleanFile asJpeg(Pixels pixels) throws IOException {
		return new CleanFile(FileType.JPEG, Painter.jpeg(pixels.image()), pixels.width(), pixels.height());
	}

	private static CleanFile asPng(Pixels pixels) throws IOException {
		var content = Painter.png(pixels.image());
		return (content.length <= Cleaner.LARGEST)
				? new CleanFile(FileType.PNG, content, pixels.width(), pixels.height()) : asJpeg(pixels);
	}

}
