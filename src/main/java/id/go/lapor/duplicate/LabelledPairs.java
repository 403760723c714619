package id.go.lapor.duplicate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;

/**
 * Reports, and pairs of them of which somebody said whether they are duplicates.
 *
 * @param reports each by its id
 * @param pairs what was said
 */
record LabelledPairs(Map<String, FiledReport> reports, List<LabelledPair> pairs) {

	private static final Set<String> YES = Set.of("true", "1", "ya", "yes");

	private static final Set<String> NO = Set.of("false", "0", "tidak", "no");

	/** "2026-03-02" and whatever time follows it. */
	private static final int DAY = 10;

	static LabelledPairs read(String reportFile, String pairFile) {
		var reports = reports(CsvTable.read(reportFile, "id", "text", "region", "filedAt"));
		return new LabelledPairs(reports,
				pairs(CsvTable.read(pairFile, "left", "right", "duplicate"), reports, reportFile));
	}

	private static Map<String, FiledReport> reports(CsvTable table) {
		var reports = new LinkedHashMap<String, FiledReport>();
		for (var row : table.rows()) {
			var id = table.field(row, "id");
			var report = new FiledReport(id, table.field(row, "text"), table.field(row, "region"),
					day(table.field(row, "filedAt")));
			if (id.isEmpty()) {
				throw table.at(row, "the id is empty");
			}
			if (reports.put(id, report) != null) {
				throw table.at(row, "the id \"" + id + "\" stands here for the second time");
			}
		}
		return reports;
	}

	private static List<LabelledPair> pairs(CsvTable table, Map<String, FiledReport> reports, String reportFile) {
		var pairs = new ArrayList<LabelledPair>();
		for (var row : table.rows()) {
			var pair = new LabelledPair(table.field(row, "left"), table.field(row, "right"),
					isDuplicate(table, row, table.field(row, "duplicate")));
			for (var id : List.of(pair.left(), pair.right())) {
				if (!reports.containsKey(id)) {
					throw table.at(row, "no report in " + reportFile + " has the id \"" + id + "\"");
				}
			}
			pairs.add(pair);
		}
		return pairs;
	}

	private static boolean isDuplicate(CsvTable table, CSVRecord row, String word) {
		var small = word.toLowerCase(Locale.ROOT);
		if (!YES.contains(small) && !NO.contains(small)) {
			throw table.at(row, "\"" + word + "\" says neither yes nor no. Write true or false, 1 or 0, ya or tidak");
		}
		return YES.contains(small);
	}

	/** A day that cannot be read is no reason to refuse a report: it is unknown. */
	private static LocalDate day(String filedAt) {
		try {
			return LocalDate.parse((filedAt.length() > DAY) ? filedAt.substring(0, DAY) : filedAt);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/**
	 * Two reports and what somebody said of them.
	 *
	 * @param left id of one
	 * @param right id of the other
	 * @param duplicate whether they tell of one matter
	 */
	record LabelledPair(String left, String right, boolean duplicate) {

	}

}
