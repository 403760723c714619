package id.go.lapor.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;

/**
 * Finds cells that a spreadsheet would take for a formula: OWASP's list, and the wide
 * letters that some take for the narrow ones.
 */
public final class FormulaCells {

	private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

	private FormulaCells() {
	}

	public static List<String> in(String csv) {
		try (var lines = CSVFormat.DEFAULT.parse(new StringReader(csv))) {
			return lines.getRecords()
				.stream()
				.flatMap((line) -> StreamSupport.stream(line.spliterator(), false))
				.filter(FormulaCells::isFormula)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whatever stands before it that nobody sees. */
	private static boolean isFormula(String cell) {
		var seen = cell.replaceFirst("^[ '\"\\uFEFF\\u200B]+", "");
		return !seen.isEmpty() && BEGINNINGS.indexOf(seen.charAt(0)) >= 0;

	}

}
