package id.go.lapor.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files of one picture, with every kind of note there is. */
final class JpegSamples {

	private JpegSamples() {
	}

	static BufferedImage picture(int type) {
		var image = new BufferedImage(64, 48, type);
		var pen = image.createGraphics();
		for (int x = 0; x < 64; x++) {
			for (int y = 0; y < 48; y++) {
				image.setRGB(x, y, new Color(x * 4, y * 5, (x + y) * 2).getRGB());
			}
		}
		pen.setColor(Color.WHITE);
		pen.fillRect(4, 4, 20, 10);
		pen.setColor(Color.RED);
		pen.drawLine(0, 47, 63, 0);
		pen.dispose();
		return image;
	}

	static byte[] plain() {
		return write(picture(BufferedImage.TYPE_3BYTE_BGR), false);
	}

	/** As large as a camera's. */
	static byte[] large(int width, int height) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		for (int x = 0; x < width; x += 7) {
			for (int y = 0; y < height; y += 5) {
				image.setRGB(x, y, x * 31 + y * 17);
			}
		}
		return write(image, false);
	}

	static byte[] progressive() {
		return write(picture(BufferedImage.TYPE_3BYTE_BGR), true);
	}

	static byte[] grey() {
		return write(picture(BufferedImage.TYPE_BYTE_GRAY), false);
	}

	/** Four inks, as printers' programs write them. */
	static byte[] inks() {
		var raster = java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, 64, 48, 4,
				null);
		for (int x = 0; x < 64; x++) {
			for (int y = 0; y < 48; y++) {
				raster.setPixel(x, y, new int[] { 255 - x * 4, 255 - y * 5, 128, 250 });
			}
		}
		var out = new ByteArrayOutputStream();
		var writer = writer();
		try (var output = new MemoryCacheImageOutputStream(out)) {
			writer.setOutput(output);
			writer.write(null, new IIOImage(raster, null, null), null);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return with(out.toByteArray(), 0xEE, new byte[] { 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0 });
	}

	/** Puts a segment right behind the beginning. */
	static byte[] with(byte[] jpeg, int marker, byte[]... body) {
		var content = new ByteArrayOutputStream();
		Arrays.stream(body).forEach(content::writeBytes);
		int length = content.size() + 2;
		var out = new ByteArrayOutputStream();
		out.write(jpeg, 0, 2);
		out.writeBytes(new byte[] { (byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length });
		out.writeBytes(content.toByteArray());
		out.write(jpeg, 2, jpeg.length - 2);
		return out.toByteArray();
	}

	static byte[] withExif(byte[] jpeg, int orientation) {
		return with(jpeg, 0xE1, Marks.text("Exif\0\0"), Marks.exif(orientation, plain()));
	}

	static byte[] withXmp(byte[] jpeg) {
		return with(jpeg, 0xE1, Marks.text("http://ns.adobe.com/xap/1.0/\0"), Marks.xmp());
	}

	static byte[] withProfile(byte[] jpeg) {
		return with(jpeg, 0xE2, Marks.text("ICC_PROFILE\0"), new byte[] { 1, 1 }, Marks.profile());
	}

	static byte[] followedBy(byte[] jpeg, byte[] more) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(jpeg);
		out.writeBytes(more);
		return out.toByteArray();
	}

	/** A second picture behind the first, as phones keep a depth map or a film still. */
	static byte[] withSecondPicture(byte[] jpeg) {
		var second = withExif(plain(), 1);
		var index = new byte[] { 'M', 'P', 'F', 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 2, 0, 0, (byte) 0xB0, 7, 0, 4, 0, 0, 0,
				'0', '1', '0', '0', 1, (byte) 0xB0, 4, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0 };
		return followedBy(with(jpeg, 0xE2, index), second);
	}

	private static byte[] write(BufferedImage image, boolean progressive) {
		var out = new ByteArrayOutputStream();
		var writer = writer();
		try (var output = new MemoryCacheImageOutputStream(out)) {
			writer.setOutput(output);
			var settings = writer.getDefaultWriteParam();
			if (progressive) {
				settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
			}
			writer.write(null, new IIOImage(image, null, null), settings);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static ImageWriter writer() {
		var writers = ImageIO.getImageWritersByFormatName("jpeg");
		while (writers.hasNext()) {
			var writer = writers.next();
			if (writer.getClass().getName().startsWith("com.sun.")) {
				return writer;
			}
		}
		throw new IllegalStateException();
	}

}
