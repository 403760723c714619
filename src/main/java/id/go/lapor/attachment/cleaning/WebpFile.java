package id.go.lapor.attachment.cleaning;

import java.io.ByteArrayOutputStream;

/**
 * A WebP taken apart: its picture and its transparency are kept, Exif, XMP and colour
 * profile left behind. Source: WebP Container Specification, RFC 9649.
 */
final class WebpFile {

	/** Half a minute of a node for 24 million pixels is too much to ask; measured. */
	private static final int MOST_PIXELS = 8_000_000;

	private static final int MOVING = 0x02;

	private static final int TRANSPARENT = 0x10;

	private Bytes picture;

	private Bytes alpha;

	private boolean lossless;

	private int orientation = Orientation.UPRIGHT;

	private final Size size;

	WebpFile(byte[] content) {
		var file = Bytes.littleEndian(content);
		if (!file.says(0, "RIFF") || !file.says(8, "WEBP")) {
			throw Uncleanable.unreadable();
		}
		read(file);
		if (this.picture == null) {
			throw Uncleanable.unreadable();
		}
		this.size = (this.lossless ? losslessSize() : lossySize()).atMost(MOST_PIXELS);
	}

	Size size() {
		return this.size;
	}

	boolean isLossless() {
		return this.lossless;
	}

	int orientation() {
		return this.orientation;
	}

	/** The same picture in a container that holds nothing else. */
	byte[] canonical() {
		var chunks = new ByteArrayOutputStream();
		if (this.alpha != null && !this.lossless) {
			var head = new byte[10];
			head[0] = TRANSPARENT;
			write24(head, 4, this.size.width() - 1);
			write24(head, 7, this.size.height() - 1);
			chunk(chunks, "VP8X", head);
			chunk(chunks, "ALPH", this.alpha.copy());
		}
		chunk(chunks, this.lossless ? "VP8L" : "VP8 ", this.picture.copy());
		var out = new ByteArrayOutputStream(chunks.size() + 12);
		out.writeBytes("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		write32(out, chunks.size() + 4);
		out.writeBytes("WEBP".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		out.writeBytes(chunks.toByteArray());
		return out.toByteArray();
	}

	private void read(Bytes file) {
		long at = 12;
		while (at + 8 <= file.length()) {
			long length = file.u32(at + 4);
			var body = file.part(at + 8, Math.min(length, file.length() - at - 8));
			if (file.says(at, "VP8X") && (body.u8(0) & MOVING) != 0 || file.says(at, "ANIM") || file.says(at, "ANMF")) {
				throw new Uncleanable("moving");
			}
			if (this.picture == null && (file.says(at, "VP8 ") || file.says(at, "VP8L"))) {
				this.picture = body;
				this.lossless = file.says(at, "VP8L");
			}
			else if (this.alpha == null && file.says(at, "ALPH")) {
				this.alpha = body;
			}
			else if (file.says(at, "EXIF")) {
				int skipped = body.says(0, "Exif") ? 6 : 0;
				this.orientation = Orientation.of(body.part(skipped, body.length() - skipped));
			}
			at += 8 + length + (length & 1);
		}
	}

	private Size lossySize() {
		boolean key = (this.picture.u8(0) & 1) == 0;
		if (!key || this.picture.u8(3) != 0x9D || this.picture.u8(4) != 0x01 || this.picture.u8(5) != 0x2A) {
			throw Uncleanable.unreadable();
		}
		return new Size(this.picture.u16(6) & 0x3FFF, this.picture.u16(8) & 0x3FFF);
	}

	private Size losslessSize() {
		if (this.picture.u8(0) != 0x2F) {
			throw Uncleanable.unreadable();
		}
		long bits = this.picture.u32(1);
		return new Size((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
	}

	private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
		out.writeBytes(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		write32(out, body.length);
		out.writeBytes(body);
		if ((body.length & 1) == 1) {
			out.write(0);
		}
	}

	private static void write32(ByteArrayOutputStream out, int value) {
		out.write(value);
		out.write(value >> 8);
		out.write(value >> 16);
		out.write(value >> 24);
	}

	private static void write24(byte[] out, int at, int value) {
		out[at] = (byte) value;
		out[at + 1] = (byte) (value >> 8);
		out[at + 2] = (byte) (value >> 16);
	}

}
