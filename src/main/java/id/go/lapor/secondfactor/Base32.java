package id.go.lapor.secondfactor;

/** Bytes as letters and digits (RFC 4648, section 6), as telephones take a secret. */
final class Base32 {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Base32() {
	}

	/** Without the filling at the end. */
	static String of(byte[] bytes) {
		var text = new StringBuilder();
		int held = 0;
		int bits = 0;
		for (byte each : bytes) {
			held = (held << Byte.SIZE) | (each & 0xff);
			bits += Byte.SIZE;
			while (bits >= BITS) {
				bits -= BITS;
				text.append(LETTERS.charAt((held >> bits) & 31));
			}
			held &= (1 << bits) - 1;
		}
		if (bits > 0) {
			text.append(LETTERS.charAt((held << (BITS - bits)) & 31));
		}
		return text.toString();
	}

}
