package id.go.lapor.attachment.cleaning;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG taken apart without unpacking it: what makes pixels is kept, every note between
 * is left behind - Exif, XMP, IPTC, colour profiles, maker notes, previews, comments,
 * further pictures and whatever follows the end. Source: ITU T.81, annex B.
 */
final class JpegFile {

	/** Scans times pixels; a usual progressive photo has ten scans. */
	private static final long MOST_WORK = 20L * Size.MOST_PIXELS;

	private static final int SOI = 0xD8;

	private static final int EOI = 0xD9;

	private static final int SOS = 0xDA;

	private final Bytes file;

	private final ByteArrayOutputStream picture = new ByteArrayOutputStream();

	private Size size;

	private int components;

	private boolean namedRgb;

	private boolean jfif;

	private int adobeTransform = -1;

	private int orientation = Orientation.UPRIGHT;

	private boolean exif;

	private int scans;

	JpegFile(byte[] file) {
		this.file = Bytes.bigEndian(file);
		read();
		if (this.size == null || this.scans == 0) {
			throw Uncleanable.unreadable();
		}
	}

	Size size() {
		return this.size;
	}

	int orientation() {
		return this.orientation;
	}

	int components() {
		return this.components;
	}

	/**
	 * The same picture under one canonical head that says how its colours are coded and
	 * nothing else.
	 */
	byte[] canonical() {
		var out = new ByteArrayOutputStream(this.picture.size() + 32);
		out.writeBytes(new byte[] { (byte) 0xFF, (byte) SOI });
		out.writeBytes(head());
		out.writeBytes(this.picture.toByteArray());
		out.writeBytes(new byte[] { (byte) 0xFF, (byte) EOI });
		return out.toByteArray();
	}

	private byte[] head() {
		if (this.components == 4) {
			return adobe((this.adobeTransform == 2) ? 2 : 0);
		}
		boolean rgb = this.components == 3 && !this.jfif
				&& ((this.adobeTransform >= 0) ? this.adobeTransform == 0 : this.namedRgb);
		return rgb ? adobe(0)
				: new byte[] { (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0 };
	}

	private static byte[] adobe(int transform) {
		return new byte[] { (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0,
				(byte) transform };
	}

	private void read() {
		if (this.file.u16(0) != (0xFF00 | SOI)) {
			throw Uncleanable.unreadable();
		}
		int at = 2;
		while (at < this.file.length() - 1) {
			if (this.file.u8(at) != 0xFF) {
				at++;
				continue;
			}
			int marker = this.file.u8(at + 1);
			if (marker == EOI) {
				return;
			}
			if (marker == 0xFF) {
				at++;
			}
			else if (marker <= 0x01 || marker >= 0xD0 && marker <= SOI) {
				at += 2;
			}
			else {
				at = segment(at, marker);
			}
		}
	}

	/** Reads one segment and answers where the next begins. */
	private int segment(int at, int marker) {
		int length = this.file.u16(at + 2);
		if (length < 2) {
			throw Uncleanable.unreadable();
		}
		var body = this.file.part(at + 4, length - 2);
		int next = at + 2 + length;
		switch (marker) {
			case 0xC0, 0xC1, 0xC2 -> frame(body, at, next);
			case 0xC4, 0xDB, 0xDD -> this.file.part(at, next - at).writeTo(this.picture);
			case SOS -> next = scan(at, next);
			case 0xE0 -> this.jfif |= body.says(0, "JFIF");
			case 0xE1 -> exif(body);
			case 0xEE -> adobe(body);
			case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF, 0xDC -> throw Uncleanable.unreadable();
			default -> {
				// a note: left behind
			}
		}
		return next;
	}

	private void frame(Bytes body, int at, int next) {
		if (this.size != null || body.u8(0) != 8) {
			throw Uncleanable.unreadable();
		}
		this.size = new Size(body.u16(3), body.u16(1));
		this.components = body.u8(5);
		if (this.components != 1 && this.components != 3 && this.components != 4) {
			throw Uncleanable.unreadable();
		}
		this.namedRgb = this.components == 3 && body.u8(6) == 'R' && body.u8(9) == 'G' && body.u8(12) == 'B';
		this.file.part(at, next - at).writeTo(this.picture);
	}

	/** A scan goes on to the next marker that is neither a restart nor a stuffed byte. */
	private int scan(int at, int dataFrom) {
		if (this.size == null || ++this.scans * (long) this.size.pixels() > MOST_WORK || this.scans > 200) {
			throw Uncleanable.unreadable();
		}
		int end = dataFrom;
		while (end < this.file.length() - 1) {
			int next = (this.file.u8(end) == 0xFF) ? this.file.u8(end + 1) : 0;
			if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
				break;
			}
			end++;
		}
		if (end == this.file.length() - 1) {
			end++;
		}
		this.file.part(at, end - at).writeTo(this.picture);
		return end;
	}

	private void exif(Bytes body) {
		if (!this.exif && body.says(0, "Exif")) {
			this.exif = true;
			this.orientation = Orientation.of(body.part(6, body.length() - 6));
		}
	}

	private void adobe(Bytes body) {
		if (body.says(0, "Adobe") && body.length() >= 12) {
			this.adobeTransform = body.u8(11);
		}
	}

}
