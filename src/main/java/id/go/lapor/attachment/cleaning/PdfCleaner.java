package id.go.lapor.attachment.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Puts a document together anew from what its pages paint. Scripts, actions, links,
 * embedded files, comments, earlier versions, owners and dates have no place in the new
 * one. Text beneath a black bar is still text: what a document covers up stays in it.
 */
final class PdfCleaner {

	private static final int MOST_PAGES = 100;

	/** In points; the standard's own limit. */
	private static final float LARGEST_PAGE = 14_400;

	CleanFile clean(byte[] handed) throws IOException {
		PdfBombs.refuse(handed);
		try (var source = Loader.loadPDF(new RandomAccessReadBuffer(handed), "", null, null,
				IOUtils.createMemoryOnlyStreamCache())) {
			if (source.isEncrypted()) {
				throw new Uncleanable("encrypted");
			}
			int pages = source.getNumberOfPages();
			if (pages < 1) {
				throw Uncleanable.unreadable();
			}
			if (pages > MOST_PAGES) {
				throw new Uncleanable("tooManyPages", MOST_PAGES);
			}
			return new CleanFile(FileType.PDF, rebuilt(source), 0, 0);
		}
		catch (InvalidPasswordException ex) {
			throw new Uncleanable("encrypted");
		}
	}

	private static byte[] rebuilt(PDDocument source) throws IOException {
		var copy = new PdfCopy(new PdfLayers(source.getDocumentCatalog().getCOSObject()));
		try (var target = new PDDocument()) {
			target.getDocument().setVersion(1.7f);
			for (var page : source.getPages()) {
				target.addPage(page(page, copy));
			}
			target.getDocument().setIsXRefStream(false);
			target.setDocumentId(0L);
			var first = saved(target);
			target.setDocumentId(digest(first));
			target.getDocument().getTrailer().removeItem(COSName.ID);
			var content = saved(target);
			if (content.length > 2 * Cleaner.LARGEST) {
				throw new Uncleanable("tooComplicated");
			}
			return content;
		}
	}

	private static PDPage page(PDPage source, PdfCopy copy) throws IOException {
		var resources = (source.getResources() != null) ? source.getResources().getCOSObject() : new COSDictionary();
		var painted = copy.paint(instructions(source, copy), resources, 0);
		var looks = new PdfLooks(copy, painted.resources());
		var page = new PDPage(box(source.getMediaBox()));
		page.setCropBox(box(source.getCropBox()));
		page.setRotation(Math.floorMod(source.getRotation(), 360) / 90 * 90);
		var group = source.getCOSObject().getDictionaryObject(COSName.GROUP);
		page.getCOSObject().setItem(COSName.GROUP, copy.group(group));
		var out = new ByteArrayOutputStream();
		out.writeBytes("q\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		out.writeBytes(painted.content());
		out.writeBytes("\nQ\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		out.writeBytes(looks.of(source.getCOSObject()));
		var content = new COSStream();
		PdfPictures.fill(content, COSName.FLATE_DECODE, PdfPictures.deflated(out.toByteArray()));
		page.getCOSObject().setItem(COSName.CONTENTS, content);
		page.getCOSObject().setItem(COSName.RESOURCES, painted.resources());
		return page;
	}

	/** All parts of the page's instructions, one after the other. */
	private static byte[] instructions(PDPage page, PdfCopy copy) throws IOException {
		var out = new ByteArrayOutputStream();
		var parts = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
		if (parts instanceof COSStream stream) {
			return copy.unpack(stream);
		}
		if (parts instanceof org.apache.pdfbox.cos.COSArray array) {
			for (int i = 0; i < array.size() && out.size() <= PdfStreams.LARGEST; i++) {
				if (array.getObject(i) instanceof COSStream stream) {
					out.writeBytes(copy.unpack(stream));
					out.write('\n');
				}
			}
		}
		return out.toByteArray();
	}

	private static PDRectangle box(PDRectangle said) {
		if (said == null || !(said.getWidth() > 0) || !(said.getHeight() > 0) || said.getWidth() > LARGEST_PAGE
				|| said.getHeight() > LARGEST_PAGE) {
			return PDRectangle.A4;
		}
		return new PDRectangle(said.getLowerLeftX(), said.getLowerLeftY(), said.getWidth(), said.getHeight());
	}

	private static byte[] saved(PDDocument document) throws IOException {
		var out = new ByteArrayOutputStream();
		document.save(out, CompressParameters.NO_COMPRESSION);
		return out.toByteArray();
	}

	/** An identifier that tells the content and no time. */
	private static long digest(byte[] content) {
		try {
			return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content)).getLong();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
