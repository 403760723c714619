package id.go.lapor.attachment.cleaning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Looks through a document before a reader does: the reader unpacks tables and bundles of
 * objects on its own, without asking how large they are. Every stream is unpacked once
 * and thrown away, whatever it calls itself.
 */
final class PdfBombs {

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

	/** As far as a head is looked for before its stream. */
	private static final int LONGEST_HEAD = 16 * 1024;

	private static final Pattern FILTER = Pattern.compile("/(?:Filter|F)\\s*(\\[[^\\]]*\\]|/[^\\s/<>\\[\\]()]+)");

	private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]+)");

	private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

	private static final List<String> PACKING = List.of("FlateDecode", "Fl", "LZWDecode", "LZW", "ASCII85Decode", "A85",
			"ASCIIHexDecode", "AHx", "RunLengthDecode", "RL");

	private final byte[] file;

	private final PdfStreams streams = new PdfStreams();

	private PdfBombs(byte[] file) {
		this.file = file;
	}

	static void refuse(byte[] file) {
		new PdfBombs(file).look();
	}

	private void look() {
		int last = 0;
		for (int at = find(0); at >= 0; at = find(at + STREAM.length)) {
			if (at >= 3 && this.file[at - 1] == 'd' && this.file[at - 2] == 'n' && this.file[at - 3] == 'e') {
				last = at;
				continue;
			}
			int data = at + STREAM.length;
			while (data < this.file.length && (this.file[data] == '\r' || this.file[data] == '\n')
					&& data < at + STREAM.length + 2) {
				data++;
			}
			unpack(head(Math.max(last, at - LONGEST_HEAD), at), data);
		}
	}

	private void unpack(String head, int data) {
		boolean picture = head.contains("/Image") && !head.contains("/First") && !head.contains("/W ")
				&& !head.contains("/W[");
		var filters = new ArrayList<String>();
		for (var name : filters(head)) {
			if (!PACKING.contains(name)) {
				break;
			}
			filters.add(name);
		}
		if (filters.isEmpty()) {
			return;
		}
		int end = Math.max(data, end(data));
		try {
			this.streams.unpack(java.util.Arrays.copyOfRange(this.file, data, end), plain(), filters,
					picture ? PdfStreams.LARGEST_PICTURE : PdfStreams.LARGEST);
		}
		catch (Uncleanable ex) {
			throw ex;
		}
		catch (Exception ex) {
			// broken, or no stream at all: the reader will say so
		}
	}

	/** Predictors change no length that matters here. */
	private static COSDictionary plain() {
		var parameters = new COSDictionary();
		parameters.setItem(COSName.FILTER, COSName.FLATE_DECODE);
		return parameters;
	}

	private static List<String> filters(String head) {
		var names = new ArrayList<String>();
		var found = FILTER.matcher(head);
		while (found.find()) {
			var each = NAME.matcher(found.group(1));
			names.clear();
			each.results().forEach((name) -> names.add(name.group(1)));
		}
		if (names.size() > 4) {
			throw new Uncleanable("tooComplicated");
		}
		return names;
	}

	private String head(int from, int to) {
		var head = new String(this.file, from, to - from, StandardCharsets.ISO_8859_1);
		int object = head.lastIndexOf(" obj");
		var own = (object >= 0) ? head.substring(object) : head;
		return ESCAPE.matcher(own).replaceAll((escape) -> {
			char sign = (char) Integer.parseInt(escape.group(1), 16);
			return (sign == '$' || sign == '\\') ? "_" : String.valueOf(sign);
		});
	}

	private int end(int from) {
		int end = find(from);
		return (end < 0) ? this.file.length : end - 3;
	}

	private int find(int from) {
		for (int i = from; i <= this.file.length - STREAM.length; i++) {
			if (this.file[i] == 's' && this.file[i + 1] == 't' && this.file[i + 2] == 'r' && this.file[i + 3] == 'e'
					&& this.file[i + 4] == 'a' && this.file[i + 5] == 'm') {
				return i;
			}
		}
		return -1;
	}

}
