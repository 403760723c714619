package id.go.lapor.storm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.storm.Defect.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the house kept what it answered: keys and reports one to one, every deed once.
 */
final class AnswersKept {

	private final JdbcClient database;

	private final Map<String, CasePicture> pictures;

	AnswersKept(JdbcClient database, Map<String, CasePicture> pictures) {
		this.database = database;
		this.pictures = pictures;
	}

	Stream<Defect> defects(ClientLedger ledger) {
		var byMark = numbersByMark();
		return Stream
			.of(ledger.reports().stream().flatMap((report) -> of(report, byMark)), strangers(ledger, byMark),
					keys(byMark), Stream.of(Deed.values()).flatMap((deed) -> of(deed, ledger.done(deed))))
			.flatMap((found) -> found);
	}

	private Stream<Defect> of(SentReport report, Map<String, Set<String>> byMark) {
		var kept = byMark.getOrDefault(report.mark(), Set.of());
		var told = report.answers()
			.stream()
			.map(SentReport.Answer::number)
			.collect(Collectors.toCollection(TreeSet::new));
		var defects = Stream.<Defect>builder();
		told.stream()
			.filter((number) -> !isComplaint(number))
			.forEach((number) -> defects.add(new Defect(Kind.LOST, number, "201 was read, no such report")));
		told.stream()
			.filter((number) -> isComplaint(number) && !kept.contains(number))
			.forEach((number) -> defects.add(new Defect(Kind.MIXED_UP, number, "is not the report " + report.mark())));
		if (kept.size() > 1) {
			defects.add(new Defect(Kind.DOUBLED, kept.toString(), "reports of the one key of " + report.mark()));
		}
		if (new HashSet<>(report.answers()).size() > 1) {
			defects.add(new Defect(Kind.TWO_ANSWERS, told.toString(), "answers to the one key of " + report.mark()));
		}
		return defects.build();
	}

	private Stream<Defect> strangers(ClientLedger ledger, Map<String, Set<String>> byMark) {
		var sent = ledger.reports().stream().map(SentReport::mark).collect(Collectors.toSet());
		return byMark.entrySet()
			.stream()
			.filter((entry) -> !sent.contains(entry.getKey()))
			.map((entry) -> new Defect(Kind.STRANGE, entry.getValue().toString(), "nobody sent " + entry.getKey()));
	}

	/** The keys are kept as keyed hashes, so they are counted. */
	private Stream<Defect> keys(Map<String, Set<String>> byMark) {
		long reports = byMark.values().stream().mapToLong(Set::size).sum();
		long keys = count("select count(*) from idempotency_record");
		long unanswered = count("select count(*) from idempotency_record where sealed_answer is null");
		return Stream
			.of((keys != reports) ? new Defect(Kind.KEY_AMISS, "-", keys + " keys for " + reports + " reports") : null,
					(unanswered > 0) ? new Defect(Kind.KEY_AMISS, "-", unanswered + " keys without an answer") : null)
			.filter(Objects::nonNull);
	}

	private Stream<Defect> of(Deed deed, Set<String> numbers) {
		return numbers.stream().flatMap((number) -> {
			int lines = (isComplaint(number)) ? this.pictures.get(number).countOf("timeline " + deed + " ") : 0;
			return (lines == 1) ? Stream.empty()
					: Stream.of(new Defect((lines == 0) ? Kind.DEED_LOST : Kind.DEED_DOUBLED, number,
							deed + " was acknowledged and stands there x" + lines));
		});
	}

	private boolean isComplaint(String number) {
		var picture = this.pictures.get(number);
		return picture != null && !picture.status().isEmpty();
	}

	/** A mark is the last word of a title, and no masking touches it. */
	private Map<String, Set<String>> numbersByMark() {
		var numbers = new HashMap<String, Set<String>>();
		this.database.sql("select case_number, coalesce(masked_title, '') from complaint").query((row) -> {
			var title = row.getString(2);
			var mark = title.substring(title.lastIndexOf(' ') + 1);
			numbers.computeIfAbsent(mark, (any) -> new TreeSet<>()).add(row.getString(1));
		});
		return numbers;
	}

	private long count(String sql) {
		return this.database.sql(sql).query(Long.class).single();
	}

}
