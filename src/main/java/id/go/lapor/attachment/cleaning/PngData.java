package id.go.lapor.attachment.cleaning;

import java.io.ByteArrayOutputStream;

/** The packed rows of a PNG of our own, which a document takes as they are. */
final class PngData {

	private PngData() {
	}

	static byte[] of(byte[] png) {
		var file = Bytes.bigEndian(png);
		var rows = new ByteArrayOutputStream(png.length);
		for (long at = 8; at + 8 <= file.length(); at += 12 + file.u32(at)) {
			if (file.says(at + 4, "IDAT")) {
				file.part(at + 8, file.u32(at)).writeTo(rows);
			}
		}
		return rows.toByteArray();
	}

}
