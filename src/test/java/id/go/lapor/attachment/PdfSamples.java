package id.go.lapor.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Documents of one page, with everything a document can carry besides it. */
final class PdfSamples {

	/** What is printed on the page. */
	static final String SEEN = "Jalan rusak di Blok Karang Baru";

	private PdfSamples() {
	}

	/** What is done to a document before it is saved. */
	interface Change {

		void to(PDDocument document) throws IOException;

	}

	static byte[] plain() {
		return with((document) -> {
		});
	}

	static byte[] with(Change change) {
		try (var document = new PDDocument()) {
			var page = new PDPage(PDRectangle.A5);
			document.addPage(page);
			try (var content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 14);
				content.newLineAtOffset(40, 500);
				content.showText(SEEN);
				content.endText();
			}
			change.to(document);
			document.setDocumentId(42L);
			return save(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void info(PDDocument document) {
		var info = document.getDocumentInformation();
		info.setAuthor(Marks.NAME);
		info.setTitle(Marks.NAME + " judul");
		info.setCreator(Marks.NAME + " Word");
		info.setProducer(Marks.NAME + " Printer");
		info.setCreationDate(Calendar.getInstance());
		info.setCustomMetadataValue("Perusahaan", Marks.NAME);
	}

	static void xmp(PDDocument document) throws IOException {
		document.getDocumentCatalog().setMetadata(metadata(document));
		document.getPage(0).setMetadata(metadata(document));
	}

	static void scripts(PDDocument document) {
		document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + Marks.NAME + "')"));
		var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		var tree = new PDJavascriptNameTreeNode();
		tree.setNames(Map.of("a", new PDActionJavaScript("this.submitForm('https://" + Marks.NAME + ".example')")));
		names.setJavascript(tree);
		document.getDocumentCatalog().setNames(names);
		var actions = new COSDictionary();
		actions.setItem(COSName.O, new PDActionJavaScript(Marks.NAME).getCOSObject());
		document.getPage(0).getCOSObject().setItem(COSName.AA, actions);
	}

	static void attachment(PDDocument document) throws IOException {
		var file = new PDEmbeddedFile(document, new ByteArrayInputStream(Marks.text(Marks.NAME)));
		file.setCreationDate(Calendar.getInstance());
		var named = new PDComplexFileSpecification();
		named.setFile(Marks.NAME + ".docx");
		named.setEmbeddedFile(file);
		var tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(Map.of(Marks.NAME, named));
		var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(tree);
		document.getDocumentCatalog().setNames(names);
	}

	static void remarks(PDDocument document) throws IOException {
		var note = new PDAnnotationText();
		note.setTitlePopup(Marks.NAME);
		note.setContents(Marks.NAME + " catatan");
		note.setRectangle(new PDRectangle(10, 10, 20, 20));
		var link = new PDAnnotationLink();
		var address = new PDActionURI();
		address.setURI("https://" + Marks.NAME + ".example/");
		link.setAction(address);
		link.setRectangle(new PDRectangle(40, 490, 200, 30));
		var launch = new PDAnnotationLink();
		launch.setRectangle(new PDRectangle(40, 450, 200, 30));
		var program = new PDActionLaunch();
		program.setF(Marks.NAME + ".exe");
		launch.setAction(program);
		document.getPage(0).setAnnotations(List.of(note, link, launch));
	}

	/** A field that somebody filled: what was filled in can be seen. */
	static void form(PDDocument document) throws IOException {
		var form = new PDAcroForm(document);
		document.getDocumentCatalog().setAcroForm(form);
		var fonts = new PDResources();
		fonts.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
		form.setDefaultResources(fonts);
		form.setDefaultAppearance("/Helv 12 Tf 0 g");
		var field = new PDTextField(form);
		field.setPartialName(Marks.NAME);
		field.setDefaultAppearance("/Helv 12 Tf 0 g");
		form.getFields().add(field);
		var widget = field.getWidgets().get(0);
		widget.setRectangle(new PDRectangle(40, 400, 200, 24));
		widget.setPage(document.getPage(0));
		document.getPage(0).getAnnotations().add(widget);
		field.setValue("Terisi terlihat");
		var actions = new COSDictionary();
		actions.setItem(COSName.K, new PDActionJavaScript(Marks.NAME).getCOSObject());
		field.getCOSObject().setItem(COSName.AA, actions);
	}

	/** A photo whose own notes came along, with one more beside it in the dictionary. */
	static void photo(PDDocument document) throws IOException {
		var photo = JpegSamples.withXmp(JpegSamples.withProfile(JpegSamples.withExif(JpegSamples.plain(), 1)));
		var image = JPEGFactory.createFromByteArray(document, photo);
		image.setMetadata(metadata(document));
		image.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieceInfo());
		draw(document, image);
	}

	/** The same without a profile, whose shades nobody keeps. */
	static void plainPhoto(PDDocument document) throws IOException {
		draw(document, JPEGFactory.createFromByteArray(document, JpegSamples.withExif(JpegSamples.plain(), 1)));
	}

	/** A picture without loss, with a mask, a profile and its own metadata. */
	static void picture(PDDocument document) throws IOException {
		picture(document, true);
	}

	/** The same without a profile, whose shades nobody keeps. */
	static void plainPicture(PDDocument document) throws IOException {
		picture(document, false);
	}

	private static void picture(PDDocument document, boolean profiled) throws IOException {
		var image = LosslessFactory.createFromImage(document, JpegSamples.picture(BufferedImage.TYPE_INT_ARGB));
		if (profiled) {
			profile(document, image);
		}
		image.setMetadata(metadata(document));
		draw(document, image);
	}

	private static void profile(PDDocument document, PDImageXObject image) throws IOException {
		var profile = new PDStream(document, new ByteArrayInputStream(Marks.profile()), COSName.FLATE_DECODE);
		profile.getCOSObject().setInt(COSName.N, 3);
		var space = new COSArray();
		space.add(COSName.ICCBASED);
		space.add(profile);
		image.getCOSObject().setItem(COSName.COLORSPACE, space);
	}

	/** A photo that lies in the page's drawer and is never drawn. */
	static void unused(PDDocument document) throws IOException {
		var image = JPEGFactory.createFromByteArray(document, JpegSamples.withExif(JpegSamples.plain(), 1));
		document.getPage(0).getResources().add(image);
	}

	/** A layer that is switched off, and a text in invisible ink. */
	static void hidden(PDDocument document) throws IOException {
		var layers = new PDOptionalContentProperties();
		document.getDocumentCatalog().setOCProperties(layers);
		var off = new PDOptionalContentGroup(Marks.NAME);
		layers.addGroup(off);
		layers.setGroupEnabled(off, false);
		try (var content = new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND,
				true, true)) {
			content.beginMarkedContent(COSName.OC, off);
			text(content, Marks.NAME + " lapisan mati");
			content.endMarkedContent();
			content.saveGraphicsState();
			content.setRenderingMode(org.apache.pdfbox.pdmodel.graphics.state.RenderingMode.NEITHER);
			text(content, Marks.NAME + " tinta tak tampak");
			content.restoreGraphicsState();
		}
	}

	/** A page that was there before: the old words lie in the file still. */
	static byte[] changedLater() {
		var before = with((document) -> {
			info(document);
			try (var content = new PDPageContentStream(document, document.getPage(0),
					PDPageContentStream.AppendMode.OVERWRITE, true, true)) {
				text(content, Marks.NAME + " versi lama");
			}
		});
		try (var document = Loader.loadPDF(before)) {
			var page = document.getPage(0);
			try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true,
					true)) {
				text(content, SEEN);
			}
			page.getCOSObject().setNeedToBeUpdated(true);
			page.getResources().getCOSObject().setNeedToBeUpdated(true);
			var out = new ByteArrayOutputStream();
			document.saveIncremental(out, java.util.Set.of(page.getCOSObject()));
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void oddities(PDDocument document) throws IOException {
		var page = document.getPage(0).getCOSObject();
		page.setItem(COSName.getPDFName("PieceInfo"), pieceInfo());
		page.setItem(COSName.getPDFName("LastModified"), new COSString("D:20260202090000"));
		page.setItem(COSName.getPDFName("Thumb"),
				JPEGFactory.createFromByteArray(document, JpegSamples.withExif(JpegSamples.plain(), 1)));
		document.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("Lang"), "id-" + Marks.NAME);
		document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieceInfo());
		document.getDocument().getTrailer().setString(COSName.getPDFName("Catatan"), Marks.NAME);
		try (var content = new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND,
				true, true)) {
			content.appendRawCommands("% " + Marks.NAME + "\n/Span <</ActualText (" + Marks.NAME
					+ ")>> BDC 0 0 m 10 10 l S EMC (" + Marks.NAME + ") 1 0 0 RG\n");
		}
	}

	/** A small photo within the page's instructions. */
	static void inline(PDDocument document) throws IOException {
		var photo = JpegSamples.withExif(JpegSamples.plain(), 1);
		var stream = new COSStream();
		try (var out = stream.createRawOutputStream()) {
			out.write(Marks.text("q 64 0 0 48 40 300 cm BI /W 64 /H 48 /BPC 8 /CS /RGB /F [/AHx /DCT] ID "));
			out.write(Marks.text(java.util.HexFormat.of().formatHex(photo)));
			out.write(Marks.text("> EI Q\nq 20 0 0 20 200 300 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd" + " EI Q\n"));
		}
		var page = document.getPage(0).getCOSObject();
		var parts = new COSArray();
		parts.add(page.getDictionaryObject(COSName.CONTENTS));
		parts.add(stream);
		page.setItem(COSName.CONTENTS, parts);
	}

	static byte[] encrypted() {
		return with((document) -> document
			.protect(new StandardProtectionPolicy("pemilik", "rahasia", new AccessPermission())));
	}

	static byte[] pages(int count) {
		return with((document) -> {
			while (document.getNumberOfPages() < count) {
				document.addPage(new PDPage());
			}
		});
	}

	/** Instructions that unpack to many times what they weigh. */
	static byte[] bomb(int bytes) {
		return with((document) -> {
			var stream = new COSStream();
			try (var out = stream.createRawOutputStream()) {
				out.write(PngSamples.zeros(bytes));
			}
			stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
			document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
		});
	}

	/** A picture that says it is larger than any wall. */
	static byte[] hugePicture() {
		return with((document) -> {
			var image = LosslessFactory.createFromImage(document, JpegSamples.picture(BufferedImage.TYPE_3BYTE_BGR));
			image.getCOSObject().setInt(COSName.WIDTH, 50_000);
			image.getCOSObject().setInt(COSName.HEIGHT, 50_000);
			draw(document, image);
		});
	}

	private static void text(PDPageContentStream content, String text) throws IOException {
		content.beginText();
		content.setFont(new PDType1Font(FontName.HELVETICA), 12);
		content.newLineAtOffset(40, 450);
		content.showText(text);
		content.endText();
	}

	private static void draw(PDDocument document, PDImageXObject image) throws IOException {
		try (var content = new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND,
				true, true)) {
			content.drawImage(image, 40, 300, 128, 96);
		}
	}

	private static PDMetadata metadata(PDDocument document) throws IOException {
		return new PDMetadata(document, new ByteArrayInputStream(Marks.xmp()));
	}

	private static COSDictionary pieceInfo() {
		var info = new COSDictionary();
		var own = new COSDictionary();
		own.setString(COSName.getPDFName("Private"), Marks.NAME);
		info.setItem(COSName.getPDFName("Illustrator"), own);
		return info;
	}

	private static byte[] save(PDDocument document) throws IOException {
		var out = new ByteArrayOutputStream();
		document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
		return out.toByteArray();
	}

}
