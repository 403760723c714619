package id.go.lapor.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import id.go.lapor.attachment.cleaning.Cleaner;
import id.go.lapor.attachment.cleaning.Uncleanable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that are made to break a house are refused before they can, in two seconds. */
class BombTests {

	private static final Duration AT_ONCE = Duration.ofSeconds(2);

	/** Each with the sentence it is refused with. */
	static Map<String, byte[]> refused() {
		var files = new LinkedHashMap<String, byte[]>();
		files.put("attachment.tooManyPixels png", PngSamples.file(PngSamples.head(50_000, 50_000, 8, 2),
				PngSamples.chunk("IDAT", PngSamples.deflated(new byte[5_000_000]))));
		files.put("attachment.tooManyPixels beyond numbers",
				PngSamples.file(PngSamples.head(-1, 1, 8, 2), PngSamples.chunk("IDAT", new byte[10])));
		files.put("attachment.tooManyPixels jpeg", sized(JpegSamples.plain(), 65_000, 65_000));
		files.put("attachment.tooManyPixels webp", sizedWebp(16_383, 16_383));
		files.put("attachment.tooManyPixels webp that takes long", sizedWebp(4_000, 2_001));
		files.put("attachment.unreadable no pixels", sized(JpegSamples.plain(), 0, 64));
		files.put("attachment.unreadable cut png",
				PngSamples.file(PngSamples.head(4_000, 4_000, 8, 2), PngSamples.chunk("IDAT", new byte[] { 1, 2, 3 })));
		files.put("attachment.unreadable scans", scans(JpegSamples.plain(), 5_000));
		files.put("attachment.unreadable jpeg head only", new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF,
				(byte) 0xE1, (byte) 0xFF, (byte) 0xFF, 'E', 'x', 'i', 'f' });
		files.put("attachment.unreadable pdf", Marks.text("%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF"));
		files.put("attachment.unreadable nested pdf", Marks
			.text("%PDF-1.7\n1 0 obj " + "[".repeat(2_000_000) + "]".repeat(2_000_000) + " endobj\ntrailer <<>>"));
		files.put("attachment.tooComplicated pdf bomb", PdfSamples.bomb(600_000_000));
		files.put("attachment.tooManyPixels pdf picture", PdfSamples.hugePicture());
		files.put("attachment.tooManyPages pdf", PdfSamples.pages(101));
		files.put("attachment.encrypted pdf", PdfSamples.encrypted());
		files.put("attachment.tooLarge", new byte[Cleaner.LARGEST + 1]);
		files.put("attachment.empty", new byte[0]);
		files.put("attachment.svg", Marks
			.text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'>" + "<script>alert(1)</script></svg>"));
		files.put("attachment.gif", Marks.text("GIF89a\1\0\1\0\0\0\0;"));
		files.put("attachment.gif gifar", JpegSamples.followedBy(Marks.text("GIF89a\1\0\1\0\0\0\0;"), Marks.zip()));
		files.put("attachment.heic", Marks.text("\0\0\0\30ftypheic\0\0\0\0mif1heic"));
		files.put("attachment.moving",
				WebpSamples.riff(WebpSamples.chunk("VP8X", new byte[] { 2, 0, 0, 0, 9, 0, 0, 9, 0, 0 }),
						WebpSamples.chunk("ANIM", new byte[6])));
		files.put("attachment.unknownType zip", Marks.zip());
		files.put("attachment.unknownType html", Marks.text("<!DOCTYPE html><html><script>alert(1)</script>"));
		files.put("attachment.unknownType text", Marks.text("hanya tulisan"));
		files.put("attachment.unknownType program", Marks.text("MZ\220\0\3\0\0\0"));
		return files;
	}

	@Test
	void areRefusedInWordsAndAtOnce() {
		refuseAll();
	}

	/** The same, and the largest photos that are taken, in a node with little memory. */
	@Test
	void areRefusedByASmallNodeToo() throws Exception {
		var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), BombTests.class.getName())
			.redirectErrorStream(true)
			.start();
		var said = new String(process.getInputStream().readAllBytes());

		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(said).isZero();
		assertThat(said).contains("largest photos cleaned");
	}

	/** What a small node does: 200 MB are taken by the house. */
	public static void main(String[] arguments) throws Exception {
		var house = new byte[2_000][];
		for (int i = 0; i < house.length; i++) {
			house[i] = new byte[100_000];
		}
		refuseAll();
		var cleaner = new Cleaner();
		for (var largest : new byte[][] { JpegSamples.withExif(JpegSamples.large(6_000, 4_000), 6),
				PngSamples.deep(6_000, 4_000, true) }) {
			var clean = cleaner.clean(largest);
			if (clean.width() * clean.height() != 24_000_000) {
				throw new IllegalStateException(clean.toString());
			}
		}
		System.out.println("largest photos cleaned beside " + house.length / 10 + " MB");
	}

	private static void refuseAll() {
		var cleaner = new Cleaner();
		refused().forEach((name, content) -> {
			long before = System.nanoTime();
			assertThatThrownBy(() -> cleaner.clean(content)).as(name)
				.isInstanceOfSatisfying(Uncleanable.class,
						(refusal) -> assertThat(refusal.key()).isEqualTo(name.split(" ")[0]));
			assertThat(Duration.ofNanos(System.nanoTime() - before)).as(name).isLessThan(AT_ONCE);
		});
	}

	private static byte[] sized(byte[] jpeg, int width, int height) {
		for (int i = 2; i < jpeg.length - 8; i++) {
			if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
				jpeg[i + 5] = (byte) (height >> 8);
				jpeg[i + 6] = (byte) height;
				jpeg[i + 7] = (byte) (width >> 8);
				jpeg[i + 8] = (byte) width;
				return jpeg;
			}
		}
		throw new IllegalStateException();
	}

	private static byte[] sizedWebp(int width, int height) {
		var picture = new byte[] { 0, 0, 0, (byte) 0x9D, 1, 0x2A, (byte) width, (byte) (width >> 8), (byte) height,
				(byte) (height >> 8), 0, 0 };
		return WebpSamples.riff(WebpSamples.chunk("VP8 ", picture));
	}

	/** One picture, painted over again and again. */
	private static byte[] scans(byte[] jpeg, int count) {
		var out = new ByteArrayOutputStream();
		out.write(jpeg, 0, jpeg.length - 2);
		int from = 2;
		while ((jpeg[from + 1] & 0xFF) != 0xDA) {
			from += 2 + ((jpeg[from + 2] & 0xFF) << 8 | jpeg[from + 3] & 0xFF);
		}
		for (int i = 0; i < count; i++) {
			out.write(jpeg, from, 14);
		}
		out.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xD9 });
		return out.toByteArray();
	}

}
