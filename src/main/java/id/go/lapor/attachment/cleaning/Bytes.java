package id.go.lapor.attachment.cleaning;

/** Reads numbers out of a file without ever leaving it. */
final class Bytes {

	private final byte[] data;

	private final int from;

	private final int to;

	private final boolean littleEndian;

	Bytes(byte[] data, int from, int to, boolean littleEndian) {
		if (from < 0 || to > data.length || from > to) {
			throw Uncleanable.unreadable();
		}
		this.data = data;
		this.from = from;
		this.to = to;
		this.littleEndian = littleEndian;
	}

	static Bytes bigEndian(byte[] data) {
		return new Bytes(data, 0, data.length, false);
	}

	static Bytes littleEndian(byte[] data) {
		return new Bytes(data, 0, data.length, true);
	}

	int length() {
		return this.to - this.from;
	}

	int u8(long at) {
		if (at < 0 || at >= length()) {
			throw Uncleanable.unreadable();
		}
		return this.data[this.from + (int) at] & 0xFF;
	}

	int u16(long at) {
		int first = u8(at);
		int second = u8(at + 1);
		return this.littleEndian ? second << 8 | first : first << 8 | second;
	}

	long u32(long at) {
		long first = u16(at);
		long second = u16(at + 2);
		return this.littleEndian ? second << 16 | first : first << 16 | second;
	}

	boolean says(long at, String ascii) {
		for (int i = 0; i < ascii.length(); i++) {
			if (at + i >= length() || u8(at + i) != ascii.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** A part of it, with the same order of bytes. */
	Bytes part(long at, long length) {
		return part(at, length, this.littleEndian);
	}

	Bytes part(long at, long length, boolean otherOrder) {
		if (at < 0 || length < 0 || at + length > length()) {
			throw Uncleanable.unreadable();
		}
		return new Bytes(this.data, this.from + (int) at, this.from + (int) (at + length), otherOrder);
	}

	byte[] copy() {
		return java.util.Arrays.copyOfRange(this.data, this.from, this.to);
	}

	void writeTo(java.io.ByteArrayOutputStream out) {
		out.write(this.data, this.from, length());
	}

	java.io.InputStream stream() {
		return new java.io.ByteArrayInputStream(this.data, this.from, length());
	}

}
