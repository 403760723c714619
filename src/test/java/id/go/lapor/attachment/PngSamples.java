package id.go.lapor.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG files of one picture, with every kind of note there is. */
final class PngSamples {

	private PngSamples() {
	}

	static byte[] plain() {
		return write(JpegSamples.picture(BufferedImage.TYPE_3BYTE_BGR), false);
	}

	static byte[] interlaced() {
		return write(JpegSamples.picture(BufferedImage.TYPE_3BYTE_BGR), true);
	}

	static byte[] grey() {
		return write(JpegSamples.picture(BufferedImage.TYPE_BYTE_GRAY), false);
	}

	static byte[] palette() {
		return write(JpegSamples.picture(BufferedImage.TYPE_BYTE_INDEXED), false);
	}

	/** Transparent everywhere; beneath lies a picture that nobody sees. */
	static byte[] hidden() {
		var image = JpegSamples.picture(BufferedImage.TYPE_INT_ARGB);
		for (int x = 0; x < 64; x++) {
			for (int y = 0; y < 48; y++) {
				image.setRGB(x, y, image.getRGB(x, y) & 0x00FFFFFF);
			}
		}
		return write(image, false);
	}

	/** Sixteen bits for each colour. */
	static byte[] deep(int width, int height, boolean alpha) {
		int channels = alpha ? 4 : 3;
		var rows = new Packed();
		for (int y = 0; y < height; y++) {
			rows.write(0);
			var row = new byte[width * channels * 2];
			for (int x = 0; x < width; x++) {
				row[x * channels * 2] = (byte) (x * 4);
				row[x * channels * 2 + 2] = (byte) (y * 5);
				row[x * channels * 2 + 3] = 77;
				if (alpha) {
					row[x * channels * 2 + 6] = (byte) 255;
				}
			}
			rows.writeBytes(row);
		}
		return file(head(width, height, 16, alpha ? 6 : 2), chunk("IDAT", rows.bytes()));
	}

	/** Rows that are packed while they come, however many. */
	private static final class Packed {

		private final ByteArrayOutputStream out = new ByteArrayOutputStream();

		private final DeflaterOutputStream deflater = new DeflaterOutputStream(this.out, new java.util.zip.Deflater(6));

		void write(int value) {
			writeBytes(new byte[] { (byte) value });
		}

		void writeBytes(byte[] bytes) {
			try {
				this.deflater.write(bytes);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		byte[] bytes() {
			try {
				this.deflater.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return this.out.toByteArray();
		}

	}

	/** So many zeros, packed. */
	static byte[] zeros(int count) {
		var packed = new Packed();
		var part = new byte[1_000_000];
		for (int i = 0; i < count / part.length; i++) {
			packed.writeBytes(part);
		}
		return packed.bytes();
	}

	static byte[] head(int width, int height, int depth, int colour) {
		return chunk("IHDR",
				ByteBuffer.allocate(13)
					.putInt(width)
					.putInt(height)
					.put(new byte[] { (byte) depth, (byte) colour, 0, 0, 0 })
					.array());
	}

	static byte[] file(byte[]... chunks) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
		Arrays.stream(chunks).forEach(out::writeBytes);
		out.writeBytes(chunk("IEND"));
		return out.toByteArray();
	}

	static byte[] chunk(String name, byte[]... body) {
		var content = new ByteArrayOutputStream();
		content.writeBytes(Marks.text(name));
		Arrays.stream(body).forEach(content::writeBytes);
		var sum = new CRC32();
		sum.update(content.toByteArray());
		var out = ByteBuffer.allocate(content.size() + 8);
		return out.putInt(content.size() - 4).put(content.toByteArray()).putInt((int) sum.getValue()).array();
	}

	/** Puts a chunk right behind the head. */
	static byte[] with(byte[] png, String name, byte[]... body) {
		return insert(png, 33, chunk(name, body));
	}

	/** Puts a chunk right before the end. */
	static byte[] endingWith(byte[] png, String name, byte[]... body) {
		return insert(png, png.length - 12, chunk(name, body));
	}

	private static byte[] insert(byte[] png, int at, byte[] chunk) {
		var out = new ByteArrayOutputStream();
		out.write(png, 0, at);
		out.writeBytes(chunk);
		out.write(png, at, png.length - at);
		return out.toByteArray();
	}

	static byte[] deflated(byte[] content) {
		var out = new ByteArrayOutputStream();
		try (var deflater = new DeflaterOutputStream(out)) {
			deflater.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static byte[] write(BufferedImage image, boolean interlaced) {
		var out = new ByteArrayOutputStream();
		var writer = ImageIO.getImageWritersByFormatName("png").next();
		try (var output = new MemoryCacheImageOutputStream(out)) {
			writer.setOutput(output);
			var settings = writer.getDefaultWriteParam();
			if (interlaced) {
				settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
			}
			writer.write(null, new IIOImage(image, null, null), settings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
