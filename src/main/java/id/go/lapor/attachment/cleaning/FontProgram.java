package id.go.lapor.attachment.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.TreeMap;

/**
 * A font without what its maker wrote into it: of a TrueType or OpenType program only the
 * tables that draw are kept, and its dates are set to nothing. Other programs are kept as
 * they are.
 */
final class FontProgram {

	private static final Set<String> DRAWING = Set.of("glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm",
			"prep", "cmap", "post", "OS/2", "CFF ", "vhea", "vmtx", "VORG");

	private FontProgram() {
	}

	static byte[] withoutNotes(byte[] program) {
		var font = Bytes.bigEndian(program);
		boolean tables = program.length > 12
				&& (font.u32(0) == 0x00010000L || font.says(0, "true") || font.says(0, "OTTO"));
		return tables ? rewritten(font) : program;
	}

	private static byte[] rewritten(Bytes font) {
		var kept = new TreeMap<String, byte[]>();
		int count = font.u16(4);
		for (int i = 0; i < count; i++) {
			long entry = 12 + 16L * i;
			var name = new String(font.part(entry, 4).copy(), java.nio.charset.StandardCharsets.ISO_8859_1);
			if (DRAWING.contains(name)) {
				kept.put(name, font.part(font.u32(entry + 8), font.u32(entry + 12)).copy());
			}
		}
		var head = kept.get("head");
		if (head != null && head.length >= 36) {
			java.util.Arrays.fill(head, 20, 36, (byte) 0);
		}
		return written((int) font.u32(0), kept);
	}

	private static byte[] written(int version, TreeMap<String, byte[]> tables) {
		int power = Integer.highestOneBit(Math.max(1, tables.size()));
		var directory = ByteBuffer.allocate(12 + 16 * tables.size());
		directory.putInt(version)
			.putShort((short) tables.size())
			.putShort((short) (16 * power))
			.putShort((short) Integer.numberOfTrailingZeros(power))
			.putShort((short) (16 * (tables.size() - power)));
		var body = new ByteArrayOutputStream();
		tables.forEach((name, table) -> {
			directory.put(name.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
				.putInt(sum(table))
				.putInt(directory.capacity() + body.size())
				.putInt(table.length);
			body.writeBytes(table);
			body.writeBytes(new byte[(4 - table.length % 4) % 4]);
		});
		var out = new ByteArrayOutputStream(directory.capacity() + body.size());
		out.writeBytes(directory.array());
		out.writeBytes(body.toByteArray());
		return out.toByteArray();
	}

	private static int sum(byte[] table) {
		int sum = 0;
		for (int i = 0; i < table.length; i++) {
			sum += (table[i] & 0xFF) << 8 * (3 - i % 4);
		}
		return sum;
	}

}
