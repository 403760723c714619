package id.go.lapor.secondfactor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** A text as a picture that a telephone reads (QR code), drawn here and nowhere else. */
final class SquarePicture {

	private static final int QUIET = 4;

	private SquarePicture() {
	}

	/** As an address for an image of the page itself; no file, no request. */
	static String of(String text) {
		var svg = svg(matrix(text));
		return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
	}

	private static BitMatrix matrix(String text) {
		try {
			return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET));
		}
		catch (WriterException ex) {
			throw new IllegalStateException("The address does not fit into a picture", ex);
		}
	}

	private static String svg(BitMatrix matrix) {
		var dark = new StringBuilder();
		for (int row = 0; row < matrix.getHeight(); row++) {
			for (int column = 0; column < matrix.getWidth(); column++) {
				if (matrix.get(column, row)) {
					dark.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
				}
			}
		}
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
			.formatted(matrix.getWidth()) + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + dark
				+ "\"/></svg>";
	}

}
