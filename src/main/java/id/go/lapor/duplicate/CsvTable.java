package id.go.lapor.duplicate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that somebody hands in: UTF-8 with or without a byte order mark, any line ends,
 * quoted fields that may hold line breaks, columns in any order and more than are asked
 * for. Whatever is wrong is said with file and line.
 */
final class CsvTable {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreHeaderCase(true)
		.setIgnoreEmptyLines(true)
		.setAllowMissingColumnNames(true)
		.setIgnoreSurroundingSpaces(true)
		.setTrim(true)
		.get();

	private final String name;

	private final List<CSVRecord> rows;

	private CsvTable(String name, List<CSVRecord> rows) {
		this.name = name;
		this.rows = rows;
	}

	/** Reads the whole file, which must hold these columns and at least one row. */
	static CsvTable read(String file, String... columns) {
		var text = text(file);
		try (var parser = FORMAT.builder().setDelimiter(delimiter(text)).get().parse(new StringReader(text))) {
			var present = parser.getHeaderNames().stream().map((column) -> column.toLowerCase(Locale.ROOT)).toList();
			for (var column : columns) {
				if (!present.contains(column.toLowerCase(Locale.ROOT))) {
					throw new Unreadable(file + " has no column \"" + column + "\". Its first line must name: "
							+ String.join(",", columns));
				}
			}
			var rows = parser.getRecords();
			if (rows.isEmpty()) {
				throw new Unreadable(file + " holds no line after its heading.");
			}
			return new CsvTable(file, rows);
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException ex) {
			throw new Unreadable(file + " is no table of comma separated values: "
					+ ((ex.getCause() != null) ? ex.getCause() : ex).getMessage());
		}
	}

	List<CSVRecord> rows() {
		return this.rows;
	}

	/** A field that must be there; what it holds may be empty. */
	String field(CSVRecord row, String column) {
		if (!row.isSet(column)) {
			throw at(row, "has too few fields: there is no \"" + column + "\"");
		}
		return row.get(column);
	}

	/**
	 * What is wrong in this row. Records are counted, for a quoted text may hold lines.
	 */
	Unreadable at(CSVRecord row, String wrong) {
		return new Unreadable(this.name + ", record " + row.getRecordNumber() + " after the heading: " + wrong + ".");
	}

	private static String text(String file) {
		try {
			var decoder = StandardCharsets.UTF_8.newDecoder();
			var text = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(Path.of(file)))).toString();
			var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
			if (plain.isBlank()) {
				throw new Unreadable(file + " is empty.");
			}
			return plain;
		}
		catch (CharacterCodingException ex) {
			throw new Unreadable(file + " is not UTF-8. Save it as CSV UTF-8.");
		}
		catch (IOException | InvalidPathException ex) {
			throw new Unreadable(
					file + " cannot be read. Is the path right, seen from " + Path.of("").toAbsolutePath() + "?");
		}
	}

	/** Spreadsheets in Indonesia separate by semicolons. */
	private static char delimiter(String text) {
		var heading = text.lines().findFirst().orElse("");
		return (heading.indexOf(',') < 0 && heading.indexOf(';') >= 0) ? ';' : ',';
	}

	/** A table that cannot be used, in one sentence that says what to mend. */
	static final class Unreadable extends RuntimeException {

		Unreadable(String sentence) {
			super(sentence);
		}

	}

}
