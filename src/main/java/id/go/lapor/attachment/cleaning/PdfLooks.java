package id.go.lapor.attachment.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Turns filled fields, stamps and drawings that lie upon a page into a part of it: how
 * they look stays, who made them and what they do goes. Source: ISO 32000-1, 12.5.5.
 */
final class PdfLooks {

	private static final int HIDDEN = 1 << 1 | 1 << 5;

	/** They show nothing, or only while somebody points at them. */
	private static final Set<String> LEFT_OUT = Set.of("Link", "Popup", "Text", "FileAttachment", "Sound", "Movie",
			"Screen", "3D", "RichMedia");

	private static final int MOST = 5_000;

	private final PdfCopy copy;

	private final COSDictionary resources;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private int count;

	PdfLooks(PdfCopy copy, COSDictionary resources) {
		this.copy = copy;
		this.resources = resources;
	}

	/** Instructions that paint them all. */
	byte[] of(COSDictionary page) throws IOException {
		if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray all) {
			for (int i = 0; i < Math.min(all.size(), MOST); i++) {
				if (all.getObject(i) instanceof COSDictionary one) {
					paint(one);
				}
			}
		}
		return this.out.toByteArray();
	}

	private void paint(COSDictionary one) throws IOException {
		var look = look(one);
		boolean shown = (one.getInt(COSName.F, 0) & HIDDEN) == 0
				&& !LEFT_OUT.contains(String.valueOf(one.getNameAsString(COSName.SUBTYPE)));
		if (!shown || look == null || !(one.getDictionaryObject(COSName.RECT) instanceof COSArray rectangle)
				|| !(look.getDictionaryObject(COSName.BBOX) instanceof COSArray box) || rectangle.size() != 4
				|| box.size() != 4 || !this.copy.shows(one.getDictionaryObject(COSName.OC))) {
			return;
		}
		var matrix = (look.getDictionaryObject(COSName.MATRIX) instanceof COSArray said) ? Matrix.createMatrix(said)
				: new Matrix();
		var bounds = new PDRectangle(box).transform(matrix).getBounds2D();
		var target = new PDRectangle(rectangle);
		if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0) {
			return;
		}
		double scaleX = target.getWidth() / bounds.getWidth();
		double scaleY = target.getHeight() / bounds.getHeight();
		var name = "Look" + this.count++;
		forms().setItem(COSName.getPDFName(name), this.copy.form(look));
		this.out.writeBytes(String.format(Locale.ROOT, "q %.5f 0 0 %.5f %.5f %.5f cm /%s Do Q\n", scaleX, scaleY,
				target.getLowerLeftX() - bounds.getX() * scaleX, target.getLowerLeftY() - bounds.getY() * scaleY, name)
			.getBytes(StandardCharsets.US_ASCII));
	}

	private COSDictionary forms() {
		var forms = this.resources.getCOSDictionary(COSName.XOBJECT);
		if (forms == null) {
			forms = new COSDictionary();
			this.resources.setItem(COSName.XOBJECT, forms);
		}
		return forms;
	}

	/** How it looks when nobody touches it. */
	private static COSStream look(COSDictionary one) {
		var looks = one.getCOSDictionary(COSName.AP);
		COSBase normal = (looks != null) ? looks.getDictionaryObject(COSName.N) : null;
		if (normal instanceof COSDictionary states && !(normal instanceof COSStream)) {
			var state = one.getCOSName(COSName.AS);
			normal = (state != null) ? states.getDictionaryObject(state) : null;
		}
		return (normal instanceof COSStream stream && number(stream)) ? stream : null;
	}

	private static boolean number(COSStream look) {
		if (!(look.getDictionaryObject(COSName.BBOX) instanceof COSArray box)) {
			return false;
		}
		for (int i = 0; i < box.size(); i++) {
			if (!(box.getObject(i) instanceof COSNumber)) {
				return false;
			}
		}
		return true;
	}

}
