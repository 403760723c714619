package id.go.lapor.attachment.cleaning;

import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A picture that stands within a page's instructions, under its long names. */
final class PdfInlinePicture {

	private static final Map<String, String> KEYS = Map.of("W", "Width", "H", "Height", "BPC", "BitsPerComponent", "CS",
			"ColorSpace", "D", "Decode", "DP", "DecodeParms", "F", "Filter", "IM", "ImageMask", "I", "Interpolate");

	private static final Map<String, String> NAMES = Map.of("G", "DeviceGray", "RGB", "DeviceRGB", "CMYK", "DeviceCMYK",
			"I", "Indexed", "AHx", "ASCIIHexDecode", "A85", "ASCII85Decode", "LZW", "LZWDecode", "Fl", "FlateDecode",
			"RL", "RunLengthDecode");

	private PdfInlinePicture() {
	}

	static COSStream of(Operator operator, COSDictionary resources) throws IOException {
		var stream = new COSStream();
		var said = operator.getImageParameters();
		if (said == null || operator.getImageData() == null) {
			throw Uncleanable.unreadable();
		}
		for (var key : said.keySet()) {
			stream.setItem(KEYS.getOrDefault(key.getName(), key.getName()), spelled(said.getDictionaryObject(key)));
		}
		var spaces = resources.getCOSDictionary(COSName.COLORSPACE);
		if (spaces != null && stream.getDictionaryObject(COSName.COLORSPACE) instanceof COSName name
				&& spaces.getDictionaryObject(name) != null) {
			stream.setItem(COSName.COLORSPACE, spaces.getDictionaryObject(name));
		}
		stream.setItem(COSName.FILTER, spelledFilter(stream.getDictionaryObject(COSName.FILTER)));
		try (var out = stream.createRawOutputStream()) {
			out.write(operator.getImageData());
		}
		return stream;
	}

	private static COSBase spelled(COSBase value) {
		if (value instanceof COSName name) {
			return COSName.getPDFName(NAMES.getOrDefault(name.getName(), name.getName()));
		}
		if (value instanceof COSArray array) {
			var spelled = new COSArray();
			for (int i = 0; i < array.size(); i++) {
				spelled.add(spelled(array.getObject(i)));
			}
			return spelled;
		}
		return value;
	}

	private static COSBase spelledFilter(COSBase filter) {
		if (filter instanceof COSName name) {
			return COSName.getPDFName(filter(name.getName()));
		}
		if (filter instanceof COSArray array) {
			var spelled = new COSArray();
			for (int i = 0; i < array.size(); i++) {
				spelled.add((array.getObject(i) instanceof COSName name) ? COSName.getPDFName(filter(name.getName()))
						: array.getObject(i));
			}
			return spelled;
		}
		return null;
	}

	private static String filter(String name) {
		return switch (name) {
			case "DCT" -> "DCTDecode";
			case "CCF" -> "CCITTFaxDecode";
			default -> name;
		};
	}

}
