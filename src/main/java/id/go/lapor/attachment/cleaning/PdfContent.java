package id.go.lapor.attachment.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/**
 * Writes the instructions of one page anew, word by word: only words that paint, with
 * what belongs to them. Marks, remarks, texts in invisible ink and what lies on a hidden
 * layer stay behind. Notes which resources are really used.
 */
final class PdfContent {

	/** Text that is neither filled nor outlined nor clips anything. */
	private static final int INVISIBLE = 3;

	private static final int MOST_OPERANDS = 64;

	private final COSDictionary resources;

	private final PdfLayers layers;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ContentStreamWriter writer = new ContentStreamWriter(this.out);

	private final Map<String, Set<COSName>> used = new TreeMap<>();

	/** Pictures that stood within the instructions, by the name they get. */
	private final Map<COSName, COSStream> drawn = new TreeMap<>();

	/** For each mark that is open whether it hides. */
	private final Deque<Boolean> marks = new ArrayDeque<>();

	private final Deque<Integer> inks = new ArrayDeque<>();

	private int ink;

	private int hidden;

	PdfContent(COSDictionary resources, PdfLayers layers) {
		this.resources = resources;
		this.layers = layers;
	}

	Set<COSName> used(String category) {
		return this.used.getOrDefault(category, Set.of());
	}

	Map<COSName, COSStream> drawn() {
		return this.drawn;
	}

	byte[] rewrite(byte[] content) throws IOException {
		var operands = new ArrayList<COSBase>();
		var parser = new PDFStreamParser(content);
		for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
			if (token instanceof Operator operator) {
				take(operator, operands);
				operands.clear();
			}
			else if (token instanceof COSBase operand && operands.size() < MOST_OPERANDS) {
				operands.add(operand);
			}
		}
		return this.out.toByteArray();
	}

	private void take(Operator operator, List<COSBase> operands) throws IOException {
		var word = operator.getName();
		switch (word) {
			case "BDC", "BMC" -> mark(operands);
			case "EMC" -> unmark();
			case "BI" -> draw(operator);
			default -> {
				var count = PdfPaint.operands(word);
				if (count != null) {
					paint(word, fitting(word, operands, count));
				}
			}
		}
	}

	private void paint(String word, List<COSBase> operands) throws IOException {
		var count = PdfPaint.operands(word);
		if (count != PdfPaint.ANY && operands.size() != count) {
			return;
		}
		switch (word) {
			case "q" -> this.inks.push(this.ink);
			case "Q" -> this.ink = this.inks.isEmpty() ? this.ink : this.inks.pop();
			case "Tr" -> this.ink = (operands.get(0) instanceof COSNumber number) ? number.intValue() : 0;
			default -> {
				// changes neither
			}
		}
		if (PdfPaint.TEXTS.contains(word) && (this.hidden > 0 || this.ink == INVISIBLE)) {
			if ("'".equals(word) || "\"".equals(word)) {
				write("T*", List.of());
			}
			return;
		}
		if (this.hidden > 0 && ("Do".equals(word) || "sh".equals(word))) {
			return;
		}
		if (this.hidden > 0 && PdfPaint.PATHS.contains(word)) {
			write("n", List.of());
			return;
		}
		if (uses(word, operands)) {
			write(word, operands);
		}
	}

	/** Whether what the word names is there and shown. */
	private boolean uses(String word, List<COSBase> operands) {
		var category = PdfPaint.NAMES.get(word);
		if (category == null) {
			return true;
		}
		int at = "Tf".equals(word) ? 0 : operands.size() - 1;
		if (at < 0 || !(operands.get(at) instanceof COSName name)) {
			return "Pattern".equals(category);
		}
		var group = this.resources.getCOSDictionary(COSName.getPDFName(category));
		var resource = (group != null) ? group.getDictionaryObject(name) : null;
		if (resource == null) {
			return "ColorSpace".equals(category) && isPlain(name);
		}
		if (resource instanceof COSDictionary described && !this.layers.shows(described.getDictionaryObject("OC"))) {
			return false;
		}
		this.used.computeIfAbsent(category, (key) -> new LinkedHashSet<>()).add(name);
		return true;
	}

	private static boolean isPlain(COSName name) {
		return Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern").contains(name.getName());
	}

	private void mark(List<COSBase> operands) {
		boolean hides = false;
		if (operands.size() == 2 && COSName.OC.equals(operands.get(0)) && operands.get(1) instanceof COSName name) {
			var properties = this.resources.getCOSDictionary(COSName.PROPERTIES);
			hides = properties != null && !this.layers.shows(properties.getDictionaryObject(name));
		}
		this.marks.push(hides);
		this.hidden += hides ? 1 : 0;
	}

	private void unmark() {
		if (!this.marks.isEmpty() && this.marks.pop()) {
			this.hidden--;
		}
	}

	/** A picture within the instructions becomes one beside them. */
	private void draw(Operator operator) throws IOException {
		if (this.hidden > 0) {
			return;
		}
		var name = COSName.getPDFName("Lapor" + this.drawn.size());
		this.drawn.put(name, PdfInlinePicture.of(operator, this.resources));
		write("Do", List.of(name));
	}

	private void write(String word, List<COSBase> operands) throws IOException {
		for (var operand : operands) {
			this.writer.writeToken(operand);
		}
		this.writer.writeToken(Operator.getOperator(word));
	}

	/** The last operands, each of a kind that can stand before this word. */
	private static List<COSBase> fitting(String word, List<COSBase> operands, int count) {
		int from = (count == PdfPaint.ANY) ? 0 : Math.max(0, operands.size() - count);
		boolean text = PdfPaint.TEXTS.contains(word);
		boolean list = "TJ".equals(word) || "d".equals(word);
		var fitting = new ArrayList<COSBase>();
		for (var operand : operands.subList(from, operands.size())) {
			if (operand instanceof COSNumber || operand instanceof COSBoolean || operand instanceof COSName
					|| text && operand instanceof COSString) {
				fitting.add(operand);
			}
			else if (list && operand instanceof COSArray array) {
				fitting.add(fitting(array, text));
			}
		}
		return fitting;
	}

	private static COSArray fitting(COSArray array, boolean text) {
		var fitting = new COSArray();
		for (int i = 0; i < array.size(); i++) {
			var part = array.get(i);
			if (part instanceof COSNumber || text && part instanceof COSString) {
				fitting.add(part);
			}
		}
		return fitting;
	}

}
