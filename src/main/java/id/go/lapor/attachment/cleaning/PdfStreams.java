package id.go.lapor.attachment.cleaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks the streams of one document, never more than a node can hold: a stream of a few
 * bytes may say it is a gigabyte. What is unpacked in all is counted too.
 */
final class PdfStreams {

	/** Any stream but a picture, in bytes. */
	static final int LARGEST = 16 * 1024 * 1024;

	/** A picture that is not coded as JPEG, in bytes. */
	static final int LARGEST_PICTURE = 40 * 1024 * 1024;

	private static final long MOST = 240L * 1024 * 1024;

	/** Three are met in the wild, more only in bombs. */
	private static final int MOST_FILTERS = 4;

	private long unpacked;

	/** The names of the filters, in the order in which they are undone. */
	static List<String> filters(COSDictionary stream) {
		var names = new ArrayList<String>();
		COSBase filter = stream.getDictionaryObject(COSName.FILTER, COSName.F);
		if (filter instanceof COSName name) {
			names.add(name.getName());
		}
		else if (filter instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				names.add((array.getObject(i) instanceof COSName name) ? name.getName() : "");
			}
		}
		if (names.size() > MOST_FILTERS) {
			throw new Uncleanable("tooComplicated");
		}
		return names;
	}

	byte[] unpack(COSStream stream) throws IOException {
		return unpack(raw(stream), stream, filters(stream), LARGEST);
	}

	static byte[] raw(COSStream stream) throws IOException {
		try (InputStream raw = stream.createRawInputStream()) {
			return raw.readAllBytes();
		}
	}

	/** Undoes these filters one after the other. */
	byte[] unpack(byte[] packed, COSDictionary parameters, List<String> filters, int largest) throws IOException {
		var content = packed;
		for (int i = 0; i < filters.size(); i++) {
			var out = new Bounded(largest);
			FilterFactory.INSTANCE.getFilter(filters.get(i))
				.decode(new ByteArrayInputStream(content), out, parameters, i);
			content = out.content.toByteArray();
		}
		return content;
	}

	/** Holds as much as it may and refuses the rest. */
	private final class Bounded extends OutputStream {

		private final ByteArrayOutputStream content = new ByteArrayOutputStream();

		private final int largest;

		Bounded(int largest) {
			this.largest = largest;
		}

		@Override
		public void write(int value) {
			count(1);
			this.content.write(value);
		}

		@Override
		public void write(byte[] values, int offset, int length) {
			count(length);
			this.content.write(values, offset, length);
		}

		private void count(int bytes) {
			PdfStreams.this.unpacked += bytes;
			if (this.content.size() + (long) bytes > this.largest || PdfStreams.this.unpacked > MOST) {
				throw new Uncleanable("tooComplicated");
			}
		}

	}

}
