package id.go.lapor.routing.evaluation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.go.lapor.routing.learning.Example;
import id.go.lapor.routing.learning.Question;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Decided reports from a CSV file with the columns {@code text} and {@code agency} and,
 * if there are any, {@code category}, {@code region} and {@code filedAt}, in any order.
 *
 * @param examples a report for each usable row, in the order of the file
 * @param remarks what was left out or not understood, in sentences
 */
record ReportFile(List<Example> examples, List<String> remarks) {

	private static final List<String> NEEDED = List.of("text", "agency");

	private static final Set<String> KNOWN = Set.of("text", "agency", "category", "region", "filedat");

	private static final CSVFormat COMMAS = CSVFormat.DEFAULT.builder()
		.setIgnoreEmptyLines(true)
		.setTrailingData(true)
		.setLenientEof(true)
		.get();

	/**
	 * Reads a file.
	 * @param path the file
	 * @throws UnreadableFile in one sentence, if it is missing, empty, not UTF-8 or
	 * without a column that is needed
	 */
	static ReportFile read(Path path) {
		var content = content(path);
		var lines = records(path, content);
		if (lines.isEmpty()) {
			throw new UnreadableFile(path + " is empty. Its first line has to name the columns: text,agency");
		}
		var remarks = new ArrayList<String>();
		var columns = columns(path, lines.get(0), remarks);
		var examples = examples(lines.subList(1, lines.size()), columns, remarks);
		if (examples.isEmpty()) {
			throw new UnreadableFile(path + " has no row with both a text and an agency.");
		}
		return new ReportFile(List.copyOf(examples), List.copyOf(remarks));
	}

	private static String content(Path path) {
		if (!Files.isRegularFile(path)) {
			throw new UnreadableFile(path + " is not there, or is no file.");
		}
		try {
			var decoder = StandardCharsets.UTF_8.newDecoder();
			var content = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
			return content.startsWith("\ufeff") ? content.substring(1) : content;
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableFile(path + " is not UTF-8. Save it as CSV UTF-8.");
		}
		catch (IOException ex) {
			throw new UnreadableFile(path + " cannot be read: " + ex.getMessage());
		}
	}

	private static List<CSVRecord> records(Path path, String content) {
		try (var parser = format(content).parse(new StringReader(content))) {
			return parser.getRecords();
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			throw new UnreadableFile(path + " is no CSV: " + ex.getMessage());
		}
	}

	/** A spreadsheet set to Indonesian separates by semicolons. */
	private static CSVFormat format(String content) {
		var header = content.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char separator = header.contains(",") ? ',' : header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
		return COMMAS.builder().setDelimiter(separator).get();
	}

	private static Map<String, Integer> columns(Path path, CSVRecord header, List<String> remarks) {
		var columns = new LinkedHashMap<String, Integer>();
		for (int i = 0; i < header.size(); i++) {
			var name = header.get(i).strip();
			var known = name.toLowerCase(Locale.ROOT);
			if (!KNOWN.contains(known)) {
				remarks.add("column '" + name + "' is unknown and was not used");
			}
			else if (columns.putIfAbsent(known, i) != null) {
				throw new UnreadableFile(path + " has the column '" + name + "' twice.");
			}
		}
		for (var needed : NEEDED) {
			if (!columns.containsKey(needed)) {
				throw new UnreadableFile(path + " has no column '" + needed
						+ "'. Its first line has to name the columns: text,agency and, if known, category,region,filedAt");
			}
		}
		return columns;
	}

	private static List<Example> examples(List<CSVRecord> lines, Map<String, Integer> columns, List<String> remarks) {
		var examples = new ArrayList<Example>();
		int incomplete = 0;
		int undated = 0;
		for (var line : lines) {
			var text = value(line, columns, "text");
			var agency = value(line, columns, "agency");
			if (text.isBlank() || agency.isBlank()) {
				incomplete++;
				continue;
			}
			var filedAt = FiledAt.read(value(line, columns, "filedat"));
			if (filedAt.isEmpty() && columns.containsKey("filedat")) {
				undated++;
			}
			examples.add(new Example(
					new Question(text, value(line, columns, "category"), value(line, columns, "region"), ""), agency,
					filedAt.orElse(Example.UNDATED)));
		}
		if (incomplete > 0) {
			remarks.add(incomplete + " rows without a text or an agency were left out");
		}
		if (undated > 0) {
			remarks
				.add(undated + " rows have a filedAt that is no date such as 2026-11-25; they count as the earliest");
		}
		return examples;
	}

	private static String value(CSVRecord line, Map<String, Integer> columns, String name) {
		var place = columns.get(name);
		return (place == null || place >= line.size()) ? "" : line.get(place).strip();
	}

	/** How many bodies the file knows. */
	int bodies() {
		return (int) this.examples.stream().map(Example::agency).distinct().count();
	}

}
