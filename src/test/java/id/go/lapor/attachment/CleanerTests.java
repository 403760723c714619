package id.go.lapor.attachment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

import javax.imageio.ImageIO;

import id.go.lapor.attachment.cleaning.CleanFile;
import id.go.lapor.attachment.cleaning.Cleaner;
import id.go.lapor.attachment.cleaning.FileType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes out of the cleaner carries nothing but what can be seen. */
class CleanerTests {

	private final Cleaner cleaner = new Cleaner();

	static List<Sample> samples() {
		assertThat(Samples.all()).hasSizeGreaterThanOrEqualTo(40);
		return Samples.all();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void carriesNothingThatAToolFinds(Sample sample) {
		assertThat(ExifTool.findings(this.cleaner.clean(sample.content()).content())).isEmpty();
	}

	/** The check itself bites: what was not cleaned does not pass it. */
	@Test
	void toolFindsWhatIsInTheSamples() {
		var silent = Samples.all()
			.stream()
			.filter((sample) -> ExifTool.findings(sample.content()).isEmpty())
			.map(Sample::name)
			.toList();

		// what no tool looks for: layers, inks, unused pictures, bytes behind the end
		assertThat(silent).allMatch(
				(name) -> name.matches("plain.*|.*-plain.*|transparent.*|private.*|picture.pdf|hidden.*|form.*|inline.*"
						+ "|.*-behind.*|ducky.*|palette-hint.*|unknown.*|unused.*|maker-app5.*|scripts.*|attachment.*"
						+ "|oddities.*|remarks.*|changed.*|interlaced.*|extended.*"));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void carriesNoPlantedWord(Sample sample) throws Exception {
		var clean = this.cleaner.clean(sample.content());

		assertThat(everything(clean)).doesNotContain(Marks.NAME).doesNotContain("<script", "PK\u0003\u0004");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void canStillBeSeen(Sample sample) throws Exception {
		var clean = this.cleaner.clean(sample.content());

		if (clean.type() == FileType.PDF) {
			try (var document = Loader.loadPDF(clean.content())) {
				assertThat(new PDFTextStripper().getText(document)).contains(PdfSamples.SEEN);
				assertThat(document.getDocumentCatalog().getCOSObject().keySet().toString()).doesNotContain("Names",
						"AcroForm", "Metadata", "OpenAction", "OCProperties");
			}
			return;
		}
		var image = ImageIO.read(new ByteArrayInputStream(clean.content()));
		assertThat(image.getWidth()).isEqualTo(clean.width());
		assertThat(image.getHeight()).isEqualTo(clean.height());
	}

	/** Whatever notes it had, a picture gives one and the same file. */
	@Test
	void samePicturesBecomeTheSameBytes() {
		var first = new HashMap<String, byte[]>();
		Samples.all().stream().filter((sample) -> sample.picture() != null).forEach((sample) -> {
			var clean = this.cleaner.clean(sample.content()).content();
			assertThat(clean).as(sample.name()).isEqualTo(first.computeIfAbsent(sample.picture(), (key) -> clean));
			assertThat(this.cleaner.clean(clean).type()).isNotNull();
		});
		assertThat(first).hasSizeGreaterThanOrEqualTo(7);
	}

	@Test
	void photosAreHeldUpright() throws Exception {
		var upright = image(JpegSamples.plain());
		for (int orientation = 1; orientation <= 8; orientation++) {
			var turned = image(JpegSamples.withExif(JpegSamples.plain(), orientation));
			assertThat(turned.getWidth()).isEqualTo((orientation < 5) ? 64 : 48);
			// the white corner of the picture is where the camera's word puts it
			int[] corner = switch (orientation) {
				case 2 -> new int[] { 63 - 10, 9 };
				case 3 -> new int[] { 63 - 10, 47 - 9 };
				case 4 -> new int[] { 10, 47 - 9 };
				case 5 -> new int[] { 9, 10 };
				case 6 -> new int[] { 47 - 9, 10 };
				case 7 -> new int[] { 47 - 9, 63 - 10 };
				case 8 -> new int[] { 9, 63 - 10 };
				default -> new int[] { 10, 9 };
			};
			assertThat(brightness(turned.getRGB(corner[0], corner[1]))).as("orientation " + orientation)
				.isGreaterThan(720);
		}
		assertThat(brightness(upright.getRGB(10, 9))).isGreaterThan(720);
	}

	@Test
	void coloursStayWhatTheyAre() throws Exception {
		var plain = JpegSamples.picture(java.awt.image.BufferedImage.TYPE_3BYTE_BGR);
		for (var name : List.of("plain.png", "deep.png", "plain.jpg", "progressive-exif.jpg", "lossless.webp")) {
			var sample = Samples.all().stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
			var image = image(sample.content());
			if (image.getWidth() == 64 && !name.startsWith("deep")) {
				assertThat(distance(image.getRGB(50, 40), plain.getRGB(50, 40))).as(name).isLessThan(40);
			}
			if (name.startsWith("deep")) {
				assertThat(distance(image.getRGB(50, 40), 50 * 4 << 16 | 40 * 5 << 8)).as(name).isLessThan(3);
			}
			if (name.startsWith("lossless")) {
				assertThat(distance(image.getRGB(12, 8), 120 << 16 | 120 << 8 | 96)).as(name).isLessThan(3);
			}
		}
		assertThat(brightness(image(PngSamples.hidden()).getRGB(30, 30))).isEqualTo(765);
		assertThat(distance(image(JpegSamples.grey()).getRGB(10, 9), 0xFFFFFF)).isLessThan(20);
		int inks = image(JpegSamples.inks()).getRGB(0, 0);
		assertThat(brightness(inks)).isBetween(300, 765);
	}

	@Test
	void filledFieldStaysOnThePageAndItsFormGoes() throws Exception {
		var clean = this.cleaner.clean(PdfSamples.with(PdfSamples::form));

		try (var document = Loader.loadPDF(clean.content())) {
			assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
			assertThat(document.getPage(0).getAnnotations()).isEmpty();
			assertThat(new PDFTextStripper().getText(document)).contains("Terisi terlihat");
		}
	}

	@Test
	void picturesOfADocumentStay() throws Exception {
		for (var change : List.<PdfSamples.Change>of(PdfSamples::plainPhoto, PdfSamples::plainPicture,
				PdfSamples::inline)) {
			var handed = PdfSamples.with(change);
			var clean = this.cleaner.clean(handed).content();
			try (var before = Loader.loadPDF(handed); var after = Loader.loadPDF(clean)) {
				var painted = new org.apache.pdfbox.rendering.PDFRenderer(after).renderImage(0);
				var wanted = new org.apache.pdfbox.rendering.PDFRenderer(before).renderImage(0);
				int other = 0;
				for (int x = 0; x < wanted.getWidth(); x += 3) {
					for (int y = 0; y < wanted.getHeight(); y += 3) {
						other += (distance(painted.getRGB(x, y), wanted.getRGB(x, y)) > 90) ? 1 : 0;
					}
				}
				assertThat(other).isLessThan(60);
			}
		}
	}

	private java.awt.image.BufferedImage image(byte[] handed) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(this.cleaner.clean(handed).content()));
	}

	private static int brightness(int rgb) {
		return (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
	}

	private static int distance(int one, int other) {
		return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
				+ Math.abs((one & 0xFF) - (other & 0xFF));
	}

	/** The bytes, and for a document also what is packed in it. */
	private static String everything(CleanFile clean) throws Exception {
		var all = new StringBuilder(new String(clean.content(), StandardCharsets.ISO_8859_1));
		all.append(new String(clean.content(), StandardCharsets.UTF_16BE));
		if (clean.type() == FileType.PDF) {
			try (PDDocument document = Loader.loadPDF(clean.content())) {
				for (var key : document.getDocument().getXrefTable().keySet()) {
					var object = document.getDocument().getObjectFromPool(key).getObject();
					all.append(object);
					if (object instanceof org.apache.pdfbox.cos.COSStream stream) {
						try (var in = stream.createInputStream()) {
							all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
						}
						catch (java.io.IOException ex) {
							all.append(Arrays.toString(ex.getStackTrace()));
						}
					}
				}
			}
		}
		return all.toString();
	}

}
