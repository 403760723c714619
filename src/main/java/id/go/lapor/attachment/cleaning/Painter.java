package id.go.lapor.attachment.cleaning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;

/** Reads pixels out of a canonical file, and paints them into a new one. */
final class Painter {

	private static final float QUALITY = 0.9f;

	private Painter() {
	}

	static Pixels read(String format, byte[] canonical) throws IOException {
		var reader = reader(format);
		try (var input = new ByteArrayImageInputStream(canonical)) {
			reader.setInput(input, true, true);
			return Pixels.of(reader.read(0));
		}
		finally {
			reader.dispose();
		}
	}

	static byte[] jpeg(BufferedImage image) throws IOException {
		return write("jpeg", image);
	}

	static byte[] png(BufferedImage image) throws IOException {
		return write("png", image);
	}

	/** The reader that knows every coding of colours there is in the wild. */
	private static ImageReader reader(String format) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
		while (readers.hasNext()) {
			var reader = readers.next();
			if (reader.getClass().getName().startsWith("com.twelvemonkeys.")) {
				return reader;
			}
		}
		throw new IllegalStateException("No reader for " + format);
	}

	/** The JDK's own writer, which adds nothing that it was not given. */
	private static byte[] write(String format, BufferedImage image) throws IOException {
		var writer = writer(format);
		var out = new ByteArrayOutputStream(image.getWidth() * image.getHeight() / 4 + 1024);
		try (var output = new MemoryCacheImageOutputStream(out)) {
			var settings = writer.getDefaultWriteParam();
			if ("jpeg".equals(format)) {
				settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				settings.setCompressionQuality(QUALITY);
			}
			writer.setOutput(output);
			writer.write(null, new IIOImage(image, null, null), settings);
		}
		finally {
			writer.dispose();
		}
		return out.toByteArray();
	}

	private static ImageWriter writer(String format) {
		Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
		while (writers.hasNext()) {
			var writer = writers.next();
			if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
				return writer;
			}
		}
		throw new IllegalStateException("No writer for " + format);
	}

}
