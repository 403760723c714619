package id.go.lapor.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

import org.springframework.stereotype.Component;

/**
 * The agencies, categories and their questions that ship with the program, parents before
 * children.
 */
@Component
class ShippedData {

	/** To be raised when this class reads the same files into other rows. */
	private static final String READING = "3-";

	private final RegionDirectory regions;

	private final DataFile agencies = DataFile.open("agencies.csv");

	private final DataFile categories = DataFile.open("categories.csv");

	private final DataFile questions = DataFile.open("category-questions.csv");

	ShippedData(RegionDirectory regions) {
		this.regions = regions;
	}

	String digest() {
		var files = List.of(DataFile.open("regions.csv"), DataFile.open("zones.csv"), this.agencies, this.categories,
				this.questions);
		return READING + DataFile.digest(files).substring(0, 48);
	}

	List<AgencyRow> agencies() {
		var rows = new ArrayList<>(RegionalGovernments.of(this.regions));
		Map<String, Agency> known = new HashMap<>();
		rows.forEach((row) -> known.put(row.agency().code(), row.agency()));
		for (var line : this.agencies.lines()) {
			var agency = agency(line, known.get(line.get("parent")));
			known.put(agency.code(), agency);
			rows.add(new AgencyRow(agency, line.get("words"), yes(line, "review"), true,
					new Validity(day(line, "from"), day(line, "until")), Origin.FILE));
		}
		return rows;
	}

	private static Agency agency(CSVRecord line, Agency parent) {
		if (parent == null && line.get("parent") != null) {
			throw new IllegalStateException("data/agencies.csv: " + line.get("code") + " stands before its parent");
		}
		return new Agency(line.get("code"), line.get("name"), line.get("name_en"), line.get("parent"),
				AgencyLevel.valueOf(line.get("level")), line.get("function"),
				(parent != null) ? parent.regionCode() : null, (parent != null) ? parent.zone() : TimeZones.CAPITAL,
				yes(line, "approval"));
	}

	List<CategoryRow> categories() {
		var lines = this.categories.lines();
		return Stream.iterate(0, (number) -> number < lines.size(), (number) -> number + 1).map((number) -> {
			var line = lines.get(number);
			var category = new Category(line.get("code"), line.get("name"), line.get("name_en"), line.get("parent"),
					line.get("class"), yes(line, "evidence"));
			return new CategoryRow(category, number, yes(line, "review"), true, Origin.FILE);
		}).toList();
	}

	/** The list of choices stands in one cell, a stroke between two of them. */
	List<QuestionRow> questions() {
		var lines = this.questions.lines();
		return Stream.iterate(0, (number) -> number < lines.size(), (number) -> number + 1).map((number) -> {
			var line = lines.get(number);
			var question = new CategoryQuestion(line.get("code"), line.get("category"),
					QuestionKind.valueOf(line.get("kind")), yes(line, "required"), line.get("words"),
					line.get("words_en"), CategoryQuestion.Choice.of(list(line, "choices"), list(line, "choices_en")));
			return new QuestionRow(question, number, true, Origin.FILE);
		}).toList();
	}

	private static List<String> list(CSVRecord line, String column) {
		var written = line.get(column);
		return (written != null) ? List.of(written.split("\\|")) : List.of();
	}

	private static LocalDate day(CSVRecord line, String column) {
		var written = line.get(column);
		return (written != null) ? LocalDate.parse(written) : null;
	}

	private static boolean yes(CSVRecord line, String column) {
		return "yes".equals(line.get(column));
	}

}
