package id.go.lapor.attachment.cleaning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Paints the pictures of a document anew, as photos are: whatever a camera or a scanner
 * wrote into them is gone, and so are bytes behind the last row.
 */
final class PdfPictures {

	/** All pictures of a document together: twenty pages of a usual scan. */
	private static final long MOST_PIXELS = 200_000_000;

	private final PdfStreams streams;

	private final PdfCopy copy;

	private long pixels;

	PdfPictures(PdfStreams streams, PdfCopy copy) {
		this.streams = streams;
		this.copy = copy;
	}

	COSStream clean(COSStream picture) throws IOException {
		var size = size(picture);
		if (picture.getBoolean(COSName.IMAGE_MASK, false)) {
			return stencil(picture, size);
		}
		boolean photo = isPhoto(picture);
		var image = plainPhoto(picture, size);
		COSStream transparency = null;
		if (image == null) {
			var painted = painted(picture, size);
			transparency = painted.getColorModel().hasAlpha() ? alpha(painted) : null;
			image = Pixels.of(painted);
		}
		if (picture.getDictionaryObject(COSName.SMASK) instanceof COSStream mask) {
			transparency = grey(mask);
		}
		var clean = described(new Size(image.width(), image.height()), COSName.DEVICERGB);
		if (photo) {
			fill(clean, COSName.DCT_DECODE, Painter.jpeg(image.image()));
		}
		else {
			fill(clean, COSName.FLATE_DECODE, PngData.of(Painter.png(image.image())));
			clean.setItem(COSName.DECODE_PARMS, predictor(image.width(), 3));
		}
		if (transparency != null) {
			clean.setItem(COSName.SMASK, transparency);
		}
		else if (picture.getDictionaryObject(COSName.MASK) instanceof COSStream mask) {
			clean.setItem(COSName.MASK, stencil(mask, size(mask)));
		}
		return clean;
	}

	private Size size(COSDictionary picture) {
		var size = new Size(picture.getInt(COSName.WIDTH), picture.getInt(COSName.HEIGHT));
		this.pixels += size.pixels();
		if (this.pixels > MOST_PIXELS) {
			throw new Uncleanable("tooComplicated");
		}
		return size;
	}

	private static boolean isPhoto(COSDictionary picture) {
		var filters = PdfStreams.filters(picture);
		return !filters.isEmpty() && "DCTDecode".equals(filters.get(filters.size() - 1));
	}

	/** The usual case, without the detour: a JPEG of grey values or plain colours. */
	private Pixels plainPhoto(COSStream picture, Size size) throws IOException {
		boolean plain = isPhoto(picture) && picture.getDictionaryObject(COSName.DECODE) == null
				&& !(picture.getDictionaryObject(COSName.MASK) instanceof COSArray);
		if (!plain) {
			return null;
		}
		var file = new JpegFile(packedPhoto(picture));
		var space = this.copy.colours(picture.getDictionaryObject(COSName.COLORSPACE), 0);
		boolean usual = COSName.DEVICERGB.equals(space) && file.components() == 3
				|| COSName.DEVICEGRAY.equals(space) && file.components() == 1;
		if (!usual || file.size().width() != size.width() || file.size().height() != size.height()) {
			return null;
		}
		return Painter.read("jpeg", file.canonical());
	}

	private byte[] packedPhoto(COSStream picture) throws IOException {
		var filters = PdfStreams.filters(picture);
		return this.streams.unpack(PdfStreams.raw(picture), picture, filters.subList(0, filters.size() - 1),
				PdfStreams.LARGEST_PICTURE);
	}

	/** Every other coding: the reader paints what was unpacked within bounds. */
	private BufferedImage painted(COSStream picture, Size size) throws IOException {
		var plain = new COSStream();
		plain.setItem(COSName.TYPE, COSName.XOBJECT);
		plain.setItem(COSName.SUBTYPE, COSName.IMAGE);
		plain.setInt(COSName.WIDTH, size.width());
		plain.setInt(COSName.HEIGHT, size.height());
		plain.setInt(COSName.BITS_PER_COMPONENT, picture.getInt(COSName.BITS_PER_COMPONENT, 8));
		plain.setItem(COSName.COLORSPACE, this.copy.colours(picture.getDictionaryObject(COSName.COLORSPACE), 0));
		plain.setItem(COSName.DECODE, this.copy.values(picture.getDictionaryObject(COSName.DECODE)));
		if (picture.getDictionaryObject(COSName.MASK) instanceof COSArray leftOut) {
			plain.setItem(COSName.MASK, this.copy.values(leftOut));
		}
		if (isPhoto(picture)) {
			var file = new JpegFile(packedPhoto(picture));
			if (file.size().pixels() > 3 * size.pixels() || size.pixels() > Size.MOST_PIXELS / 2) {
				throw new Uncleanable("tooManyPixels", Size.MOST_PIXELS / 2_000_000);
			}
			fill(plain, COSName.DCT_DECODE, file.canonical());
		}
		else {
			fill(plain, null, unpacked(picture, size));
		}
		return new PDImageXObject(new PDStream(plain), null).getImage();
	}

	private byte[] unpacked(COSStream picture, Size size) throws IOException {
		var filters = PdfStreams.filters(picture);
		if (filters.stream().anyMatch(List.of("JPXDecode", "JBIG2Decode", "DCTDecode", "Crypt")::contains)) {
			throw new Uncleanable("pictureKind");
		}
		var parameters = new COSDictionary(picture);
		if (filters.contains("CCITTFaxDecode")) {
			parameters.setItem(COSName.DECODE_PARMS, fax(picture, filters, size));
			parameters.setItem(COSName.FILTER, picture.getDictionaryObject(COSName.FILTER));
		}
		return this.streams.unpack(PdfStreams.raw(picture), parameters, filters, PdfStreams.LARGEST_PICTURE);
	}

	/** The fax's own words on its size must be the picture's. */
	private static COSBase fax(COSStream picture, List<String> filters, Size size) {
		var list = new COSArray();
		for (int i = 0; i < filters.size(); i++) {
			var said = picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
			var own = (said instanceof COSArray array && i < array.size()) ? array.getObject(i) : said;
			var one = (own instanceof COSDictionary dictionary) ? new COSDictionary(dictionary) : new COSDictionary();
			if ("CCITTFaxDecode".equals(filters.get(i))) {
				one.setInt(COSName.COLUMNS, size.width());
				one.setInt(COSName.ROWS, size.height());
			}
			list.add(one);
		}
		return (list.size() == 1) ? list.getObject(0) : list;
	}

	private COSStream stencil(COSStream picture, Size size) throws IOException {
		int length = (size.width() + 7) / 8 * size.height();
		var bits = Arrays.copyOf(unpacked(picture, size), length);
		int spare = 8 * ((size.width() + 7) / 8) - size.width();
		for (int row = 1; row <= size.height(); row++) {
			bits[row * ((size.width() + 7) / 8) - 1] &= (byte) (0xFF << spare);
		}
		var clean = described(size, null);
		clean.setInt(COSName.BITS_PER_COMPONENT, 1);
		clean.setBoolean(COSName.IMAGE_MASK, true);
		clean.setItem(COSName.DECODE, this.copy.values(picture.getDictionaryObject(COSName.DECODE)));
		fill(clean, COSName.FLATE_DECODE, deflated(bits));
		return clean;
	}

	/** A soft mask: how much of each pixel is seen. */
	private COSStream grey(COSStream mask) throws IOException {
		var size = size(mask);
		var painted = painted(mask, size);
		var values = new byte[painted.getWidth() * painted.getHeight()];
		var row = new int[painted.getWidth()];
		boolean direct = painted.getRaster().getNumBands() == 1 && painted.getType() == BufferedImage.TYPE_BYTE_GRAY;
		for (int y = 0; y < painted.getHeight(); y++) {
			if (direct) {
				painted.getRaster().getSamples(0, y, row.length, 1, 0, row);
			}
			else {
				painted.getRGB(0, y, row.length, 1, row, 0, row.length);
			}
			for (int x = 0; x < row.length; x++) {
				values[y * row.length + x] = (byte) row[x];
			}
		}
		return grey(painted.getWidth(), painted.getHeight(), values);
	}

	private static COSStream alpha(BufferedImage painted) throws IOException {
		var values = new byte[painted.getWidth() * painted.getHeight()];
		for (int y = 0; y < painted.getHeight(); y++) {
			for (int x = 0; x < painted.getWidth(); x++) {
				values[y * painted.getWidth() + x] = (byte) (painted.getRGB(x, y) >>> 24);
			}
		}
		return grey(painted.getWidth(), painted.getHeight(), values);
	}

	private static COSStream grey(int width, int height, byte[] values) throws IOException {
		var clean = described(new Size(width, height), COSName.DEVICEGRAY);
		fill(clean, COSName.FLATE_DECODE, deflated(values));
		return clean;
	}

	private static COSStream described(Size size, COSName colours) {
		var clean = new COSStream();
		clean.setItem(COSName.TYPE, COSName.XOBJECT);
		clean.setItem(COSName.SUBTYPE, COSName.IMAGE);
		clean.setInt(COSName.WIDTH, size.width());
		clean.setInt(COSName.HEIGHT, size.height());
		clean.setInt(COSName.BITS_PER_COMPONENT, 8);
		clean.setItem(COSName.COLORSPACE, colours);
		return clean;
	}

	private static COSDictionary predictor(int width, int colours) {
		var predictor = new COSDictionary();
		predictor.setItem(COSName.PREDICTOR, COSInteger.get(15));
		predictor.setInt(COSName.COLORS, colours);
		predictor.setInt(COSName.COLUMNS, width);
		return predictor;
	}

	static void fill(COSStream stream, COSName filter, byte[] content) throws IOException {
		try (var out = stream.createRawOutputStream()) {
			out.write(content);
		}
		stream.setItem(COSName.FILTER, filter);
	}

	static byte[] deflated(byte[] content) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var deflater = new DeflaterOutputStream(out)) {
			deflater.write(content);
		}
		return out.toByteArray();
	}

}
