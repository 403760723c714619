package id.go.lapor.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes as cameras, phones and programs write them into files, in their own formats. */
final class Marks {

	/** Stands in every note: nothing that came out of the cleaner may hold it. */
	static final String NAME = "KenariRahasia";

	private Marks() {
	}

	static byte[] text(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * Exif with maker, model, dates, owner, a place on earth, a maker note and a preview.
	 */
	static byte[] exif(int orientation, byte[] preview) {
		var main = new LinkedHashMap<Integer, Object>();
		main.put(0x010E, NAME + " di depan rumah");
		main.put(0x010F, NAME + " Kamera");
		main.put(0x0110, NAME + " 12 Pro");
		main.put(0x0112, orientation);
		main.put(0x0131, NAME + " OS 17");
		main.put(0x0132, "2026:02:02 09:00:00");
		main.put(0x013B, NAME + " Fotografer");
		main.put(0x8298, NAME + " Hak Cipta");
		var photo = new LinkedHashMap<Integer, Object>();
		photo.put(0x9003, "2026:02:02 09:00:00");
		photo.put(0x927C, text(NAME + " catatan pabrik 0123456789"));
		photo.put(0x9286, text("ASCII\0\0\0" + NAME + " komentar"));
		photo.put(0xA430, NAME + " Pemilik");
		photo.put(0xA431, NAME + "-SERI-42");
		var place = new LinkedHashMap<Integer, Object>();
		place.put(0x0001, "S");
		place.put(0x0002, new int[] { 6, 1, 19, 1, 37, 1 });
		place.put(0x0003, "E");
		place.put(0x0004, new int[] { 108, 1, 19, 1, 11, 1 });
		place.put(0x001D, "2026:02:02");
		return tiff(main, photo, place, preview);
	}

	private static byte[] tiff(Map<Integer, Object> main, Map<Integer, Object> photo, Map<Integer, Object> place,
			byte[] preview) {
		int mainAt = 8;
		int photoAt = mainAt + length(main, 2);
		int placeAt = photoAt + length(photo, 0);
		int previewAt = placeAt + length(place, 0);
		main.put(0x8769, (long) photoAt);
		main.put(0x8825, (long) placeAt);
		var out = new ByteArrayOutputStream();
		out.writeBytes(text("II"));
		out.writeBytes(new byte[] { 42, 0, 8, 0, 0, 0 });
		out.writeBytes(directory(main, mainAt, (preview != null) ? previewAt : 0));
		out.writeBytes(directory(photo, photoAt, 0));
		out.writeBytes(directory(place, placeAt, 0));
		if (preview != null) {
			var second = new LinkedHashMap<Integer, Object>();
			second.put(0x0103, 6);
			second.put(0x0201, (long) (previewAt + 2 + 3 * 12 + 4));
			second.put(0x0202, (long) preview.length);
			out.writeBytes(directory(second, previewAt, 0));
			out.writeBytes(preview);
		}
		return out.toByteArray();
	}

	private static int length(Map<Integer, Object> entries, int more) {
		int values = 0;
		for (var value : entries.values()) {
			int length = bytes(value).length;
			values += (length > 4) ? length + (length & 1) : 0;
		}
		return 2 + 12 * (entries.size() + more) + 4 + values;
	}

	private static byte[] directory(Map<Integer, Object> entries, int at, int next) {
		var head = ByteBuffer.allocate(2 + 12 * entries.size() + 4).order(ByteOrder.LITTLE_ENDIAN);
		var values = new ByteArrayOutputStream();
		head.putShort((short) entries.size());
		entries.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach((entry) -> {
			var bytes = bytes(entry.getValue());
			head.putShort((short) (int) entry.getKey());
			head.putShort((short) type(entry.getValue()));
			head.putInt(count(entry.getValue(), bytes));
			if (bytes.length <= 4) {
				head.put(java.util.Arrays.copyOf(bytes, 4));
			}
			else {
				head.putInt(at + head.capacity() + values.size());
				values.writeBytes(java.util.Arrays.copyOf(bytes, bytes.length + (bytes.length & 1)));
			}
		});
		head.putInt(next);
		var out = new ByteArrayOutputStream();
		out.writeBytes(head.array());
		out.writeBytes(values.toByteArray());
		return out.toByteArray();
	}

	private static int type(Object value) {
		return (value instanceof String) ? 2
				: (value instanceof Integer) ? 3 : (value instanceof Long) ? 4 : (value instanceof int[]) ? 5 : 7;
	}

	private static int count(Object value, byte[] bytes) {
		return (value instanceof int[] parts) ? parts.length / 2
				: (value instanceof Integer || value instanceof Long) ? 1 : bytes.length;
	}

	private static byte[] bytes(Object value) {
		if (value instanceof String text) {
			return text(text + "\0");
		}
		if (value instanceof byte[] bytes) {
			return bytes;
		}
		var buffer = ByteBuffer.allocate((value instanceof int[] parts) ? 4 * parts.length : 4)
			.order(ByteOrder.LITTLE_ENDIAN);
		if (value instanceof int[] parts) {
			for (int part : parts) {
				buffer.putInt(part);
			}
			return buffer.array();
		}
		if (value instanceof Integer number) {
			return java.util.Arrays.copyOf(buffer.putShort(number.shortValue()).array(), 2);
		}
		return buffer.putInt(((Long) value).intValue()).array();
	}

	static byte[] xmp() {
		return ("<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
				+ "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
				+ "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='"
				+ NAME + "'><dc:creator><rdf:Seq><rdf:li>" + NAME + "</rdf:li></rdf:Seq></dc:creator></rdf:Description>"
				+ "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>")
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Photoshop's block with IPTC: byline and city. */
	static byte[] iptc() {
		var records = new ByteArrayOutputStream();
		for (var record : new String[][] { { "80", NAME + " Juru Foto" }, { "90", NAME + " Indramayu" } }) {
			var value = text(record[1]);
			records.writeBytes(new byte[] { 0x1C, 2, (byte) Integer.parseInt(record[0]), 0, (byte) value.length });
			records.writeBytes(value);
		}
		var out = new ByteArrayOutputStream();
		out.writeBytes(text("Photoshop 3.0\0" + "8BIM"));
		out.writeBytes(new byte[] { 4, 4, 0, 0, 0, 0, 0, (byte) records.size() });
		out.writeBytes(records.toByteArray());
		out.write(0);
		return out.toByteArray();
	}

	/** A small profile that says who made it. */
	static byte[] profile() {
		var profile = java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_LINEAR_RGB).getData();
		return profile.clone();
	}

	/** A small archive, as polyglots carry one behind a picture. */
	static byte[] zip() {
		var out = new ByteArrayOutputStream();
		try (var zip = new java.util.zip.ZipOutputStream(out)) {
			zip.setComment(NAME);
			zip.putNextEntry(new java.util.zip.ZipEntry(NAME + ".class"));
			zip.write(text(NAME));
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
