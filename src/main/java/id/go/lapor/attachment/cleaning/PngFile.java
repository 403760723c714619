package id.go.lapor.attachment.cleaning;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * A PNG taken apart: head, palette, transparency and pixels are kept, every other chunk
 * is left behind - texts, times, Exif, colour profiles, further frames. Source: PNG
 * Specification, third edition.
 */
final class PngFile {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 };

	private final List<InputStream> data = new ArrayList<>();

	private Size size;

	private int depth;

	private int colour;

	private boolean interlaced;

	private byte[] palette = new byte[0];

	private byte[] transparency = new byte[0];

	private int orientation = Orientation.UPRIGHT;

	PngFile(byte[] content) {
		var file = Bytes.bigEndian(content);
		for (int i = 0; i < SIGNATURE.length; i++) {
			if (file.u8(i) != (SIGNATURE[i] & 0xFF)) {
				throw Uncleanable.unreadable();
			}
		}
		read(file);
		if (this.data.isEmpty()) {
			throw Uncleanable.unreadable();
		}
	}

	Size size() {
		return this.size;
	}

	/** Bits of one value: 1, 2, 4, 8 or 16. */
	int depth() {
		return this.depth;
	}

	/** 0 grey, 2 colours, 3 palette, 4 grey with alpha, 6 colours with alpha. */
	int colour() {
		return this.colour;
	}

	/** Values of one pixel. */
	int channels() {
		return switch (this.colour) {
			case 2 -> 3;
			case 4 -> 2;
			case 6 -> 4;
			default -> 1;
		};
	}

	boolean isInterlaced() {
		return this.interlaced;
	}

	byte[] palette() {
		return this.palette;
	}

	byte[] transparency() {
		return this.transparency;
	}

	int orientation() {
		return this.orientation;
	}

	/** The rows, each with its filter in front. */
	InputStream rows() {
		return new InflaterInputStream(new SequenceInputStream(Collections.enumeration(this.data)));
	}

	private void read(Bytes file) {
		long at = SIGNATURE.length;
		while (at + 8 <= file.length() && !file.says(at + 4, "IEND")) {
			var body = file.part(at + 8, file.u32(at));
			if (this.size == null) {
				if (!file.says(at + 4, "IHDR")) {
					throw Uncleanable.unreadable();
				}
				head(body);
			}
			else if (file.says(at + 4, "IDAT")) {
				this.data.add(body.stream());
			}
			else if (file.says(at + 4, "PLTE")) {
				this.palette = body.copy();
			}
			else if (file.says(at + 4, "tRNS")) {
				this.transparency = body.copy();
			}
			else if (file.says(at + 4, "eXIf")) {
				this.orientation = Orientation.of(body);
			}
			at += 12 + file.u32(at);
		}
	}

	private void head(Bytes body) {
		long width = body.u32(0);
		long height = body.u32(4);
		this.size = new Size((int) Math.min(width, Integer.MAX_VALUE), (int) Math.min(height, Integer.MAX_VALUE));
		this.depth = body.u8(8);
		this.colour = body.u8(9);
		this.interlaced = body.u8(12) == 1;
		boolean known = switch (this.colour) {
			case 0 -> List.of(1, 2, 4, 8, 16).contains(this.depth);
			case 3 -> List.of(1, 2, 4, 8).contains(this.depth);
			case 2, 4, 6 -> this.depth == 8 || this.depth == 16;
			default -> false;
		};
		if (!known || body.u8(10) != 0 || body.u8(11) != 0 || body.u8(12) > 1) {
			throw Uncleanable.unreadable();
		}
	}

}
