package id.go.lapor.attachment;

import java.util.ArrayList;
import java.util.List;

import static id.go.lapor.attachment.Marks.NAME;
import static id.go.lapor.attachment.Marks.text;

/** Files with real notes of every kind, made anew for each run. For tests of any room. */
public final class Samples {

	private Samples() {
	}

	public static List<Sample> all() {
		var all = new ArrayList<Sample>();
		photos(all);
		pictures(all);
		webps(all);
		documents(all);
		return List.copyOf(all);
	}

	/** One of each kind, with as many notes as fit. */
	public static List<Sample> few() {
		return all().stream()
			.filter((sample) -> List.of("everything.jpg", "everything.png", "lossy.webp", "everything.pdf")
				.contains(sample.name()))
			.toList();
	}

	public static Sample photo() {
		return few().get(0);
	}

	public static Sample document() {
		return few().get(3);
	}

	private static void photos(List<Sample> all) {
		var plain = JpegSamples.plain();
		add(all, "plain.jpg", "photo", plain);
		add(all, "exif-gps-maker-note-preview.jpg", "photo", JpegSamples.withExif(plain, 1));
		add(all, "xmp.jpg", "photo", JpegSamples.withXmp(plain));
		add(all, "extended-xmp.jpg", "photo",
				JpegSamples.with(plain, 0xE1, text("http://ns.adobe.com/xmp/extension/\0" + "0".repeat(32)),
						new byte[] { 0, 0, 1, 0, 0, 0, 0, 0 }, Marks.xmp()));
		add(all, "iptc.jpg", "photo", JpegSamples.with(plain, 0xED, Marks.iptc()));
		add(all, "profile.jpg", "photo", JpegSamples.withProfile(plain));
		add(all, "comment.jpg", "photo", JpegSamples.with(plain, 0xFE, text(NAME)));
		add(all, "preview-jfxx.jpg", "photo",
				JpegSamples.with(plain, 0xE0, text("JFXX\0"), new byte[] { 0x10 }, JpegSamples.plain()));
		add(all, "second-picture.jpg", "photo", JpegSamples.withSecondPicture(plain));
		add(all, "ducky.jpg", "photo",
				JpegSamples.with(plain, 0xEC, text("Ducky"), new byte[] { 0, 2, 0, 14, 0, 0, 0, 10 }, text(NAME)));
		add(all, "maker-app5.jpg", "photo", JpegSamples.with(plain, 0xE5, text("Samsung " + NAME)));
		add(all, "unknown-app11.jpg", "photo", JpegSamples.with(plain, 0xEB, text("JP\0\0" + NAME)));
		add(all, "archive-behind.jpg", "photo", JpegSamples.followedBy(plain, Marks.zip()));
		add(all, "page-behind.jpg", "photo",
				JpegSamples.followedBy(plain, text("<script>alert('" + NAME + "')</script>")));
		add(all, "everything.jpg", "photo",
				JpegSamples.withSecondPicture(JpegSamples
					.with(JpegSamples.with(JpegSamples.withXmp(JpegSamples.withExif(JpegSamples.withProfile(plain), 1)),
							0xED, Marks.iptc()), 0xFE, text(NAME))));
		add(all, "held-sideways.jpg", "sideways", JpegSamples.withExif(plain, 6));
		add(all, "held-sideways-xmp.jpg", "sideways", JpegSamples.withXmp(JpegSamples.withExif(plain, 6)));
		add(all, "progressive-exif.jpg", null, JpegSamples.withExif(JpegSamples.progressive(), 1));
		add(all, "grey-exif.jpg", null, JpegSamples.withExif(JpegSamples.grey(), 1));
		add(all, "inks-exif.jpg", null, JpegSamples.withExif(JpegSamples.inks(), 1));
	}

	private static void pictures(List<Sample> all) {
		var plain = PngSamples.plain();
		add(all, "plain.png", "picture", plain);
		add(all, "text.png", "picture", PngSamples.with(plain, "tEXt", text("Author\0" + NAME)));
		add(all, "packed-text.png", "picture",
				PngSamples.with(plain, "zTXt", text("Comment\0\0"), PngSamples.deflated(text(NAME))));
		add(all, "xmp.png", "picture",
				PngSamples.with(plain, "iTXt", text("XML:com.adobe.xmp\0\0\0\0\0"), Marks.xmp()));
		add(all, "exif.png", "picture", PngSamples.with(plain, "eXIf", Marks.exif(1, JpegSamples.plain())));
		add(all, "time.png", "picture",
				PngSamples.endingWith(plain, "tIME", new byte[] { 7, (byte) 0xEA, 2, 2, 9, 0, 0 }));
		add(all, "profile.png", "picture",
				PngSamples.with(plain, "iCCP", text(NAME + "\0\0"), PngSamples.deflated(Marks.profile())));
		add(all, "scale.png", "picture",
				PngSamples.with(PngSamples.with(plain, "pHYs", new byte[] { 0, 0, 11, 19, 0, 0, 11, 19, 1 }), "gAMA",
						new byte[] { 0, 0, (byte) 0xB1, (byte) 0x8F }));
		add(all, "palette-hint.png", "picture",
				PngSamples.with(plain, "sPLT", text(NAME + "\0"), new byte[] { 8, 1, 2, 3, 4, 0, 5 }));
		add(all, "private.png", "picture", PngSamples.with(plain, "laPr", text(NAME)));
		add(all, "archive-behind.png", "picture", JpegSamples.followedBy(plain, Marks.zip()));
		add(all, "everything.png", "picture",
				JpegSamples.followedBy(PngSamples.endingWith(
						PngSamples.with(PngSamples.with(plain, "tEXt", text("Author\0" + NAME)), "eXIf",
								Marks.exif(1, JpegSamples.plain())),
						"iTXt", text("XML:com.adobe.xmp\0\0\0\0\0"), Marks.xmp()), Marks.zip()));
		add(all, "interlaced.png", "picture",
				PngSamples.with(PngSamples.interlaced(), "tEXt", text("Author\0" + NAME)));
		add(all, "grey.png", null, PngSamples.with(PngSamples.grey(), "tEXt", text("Author\0" + NAME)));
		add(all, "palette.png", null, PngSamples.with(PngSamples.palette(), "tEXt", text("Author\0" + NAME)));
		add(all, "deep.png", null, PngSamples.with(PngSamples.deep(64, 48, true), "tEXt", text("Author\0" + NAME)));
		add(all, "transparent.png", null, PngSamples.hidden());
	}

	private static void webps(List<Sample> all) {
		for (var name : new String[] { "lossy", "lossless", "alpha" }) {
			add(all, name + ".webp", name, WebpSamples.marked(name));
			add(all, name + "-plain.webp", name, WebpSamples.plain(name));
			add(all, name + "-archive-behind.webp", name,
					JpegSamples.followedBy(WebpSamples.marked(name), Marks.zip()));
		}
	}

	private static void documents(List<Sample> all) {
		add(all, "plain.pdf", "document", PdfSamples.plain());
		add(all, "info.pdf", "document", PdfSamples.with(PdfSamples::info));
		add(all, "xmp.pdf", "document", PdfSamples.with(PdfSamples::xmp));
		add(all, "scripts.pdf", "document", PdfSamples.with(PdfSamples::scripts));
		add(all, "attachment.pdf", "document", PdfSamples.with(PdfSamples::attachment));
		add(all, "remarks-and-links.pdf", "document", PdfSamples.with(PdfSamples::remarks));
		add(all, "unused-photo.pdf", "document", PdfSamples.with(PdfSamples::unused));
		add(all, "page-behind.pdf", "document",
				JpegSamples.followedBy(PdfSamples.plain(), text("<html>" + NAME + "</html>")));
		add(all, "form.pdf", null, PdfSamples.with(PdfSamples::form));
		add(all, "hidden-layer-and-ink.pdf", null, PdfSamples.with(PdfSamples::hidden));
		add(all, "changed-later.pdf", null, PdfSamples.changedLater());
		add(all, "oddities.pdf", null, PdfSamples.with(PdfSamples::oddities));
		add(all, "inline-photo.pdf", null, PdfSamples.with(PdfSamples::inline));
		add(all, "photo.pdf", null, PdfSamples.with(PdfSamples::photo));
		add(all, "picture.pdf", null, PdfSamples.with(PdfSamples::picture));
		add(all, "everything.pdf", null, PdfSamples.with((document) -> {
			PdfSamples.info(document);
			PdfSamples.xmp(document);
			PdfSamples.scripts(document);
			PdfSamples.attachment(document);
			PdfSamples.remarks(document);
			PdfSamples.photo(document);
			PdfSamples.picture(document);
			PdfSamples.oddities(document);
		}));
	}

	private static void add(List<Sample> all, String name, String picture, byte[] content) {
		all.add(new Sample(name, picture, content));
	}

}
