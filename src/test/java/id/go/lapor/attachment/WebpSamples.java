package id.go.lapor.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * WebP files with notes; the three pictures were made by cwebp and lie beside the tests.
 */
final class WebpSamples {

	private static final int PROFILE = 0x20;

	private static final int EXIF = 0x08;

	private static final int XMP = 0x04;

	private WebpSamples() {
	}

	static byte[] plain(String name) {
		try (var in = WebpSamples.class.getResourceAsStream("/attachment/" + name + ".webp")) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every note that the container knows. */
	static byte[] marked(String name) {
		var plain = plain(name);
		boolean extended = plain[12] == 'V' && plain[15] == 'X';
		byte alpha = (byte) (extended ? plain[20] & 0x10 : 0);
		var picture = Arrays.copyOfRange(plain, extended ? 30 : 12, plain.length);
		var head = new byte[] { (byte) (PROFILE | EXIF | XMP | alpha), 0, 0, 0, 23, 0, 0, 15, 0, 0 };
		return riff(chunk("VP8X", head), chunk("ICCP", Marks.profile()), picture,
				chunk("EXIF", Marks.exif(1, JpegSamples.plain())), chunk("XMP ", Marks.xmp()),
				chunk("XTRA", Marks.text(Marks.NAME)));
	}

	static byte[] chunk(String name, byte[] body) {
		var out = ByteBuffer.allocate(8 + body.length + (body.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
		return out.put(Marks.text(name)).putInt(body.length).put(body).array();
	}

	static byte[] riff(byte[]... chunks) {
		var body = new ByteArrayOutputStream();
		body.writeBytes(Marks.text("WEBP"));
		Arrays.stream(chunks).forEach(body::writeBytes);
		var out = new ByteArrayOutputStream();
		out.writeBytes(Marks.text("RIFF"));
		out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.size()).array());
		out.writeBytes(body.toByteArray());
		return out.toByteArray();
	}

}
