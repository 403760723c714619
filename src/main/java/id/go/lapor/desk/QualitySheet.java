package id.go.lapor.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import id.go.lapor.routing.MonthQuality;
import id.go.lapor.routing.Tally;

/**
 * The same as a table for a spreadsheet: codes and numbers alone, and nothing that it
 * would execute.
 */
final class QualitySheet {

	private static final String HEADING = "part,code,decided,first,proposed,overridden,bounced,learned_known,learned_first,learned_confidence";

	private QualitySheet() {
	}

	static String of(MonthQuality quality) {
		var lines = Stream
			.of(Stream.of(HEADING), lines("month", List.of(quality.whole())), lines("rule", quality.byRule()),
					lines("body", quality.byBody()), lines("history", quality.months()), further(quality))
			.flatMap((part) -> part)
			.toList();
		return String.join("\r\n", lines) + "\r\n";
	}

	private static Stream<String> lines(String part, List<Tally> tallies) {
		return tallies.stream()
			.map((tally) -> String.format(Locale.ROOT, "%s,%s,%d,%d,%d,%d,%d,%d,%d,%.4f", part, cell(tally.code()),
					tally.decided(), tally.first(), tally.proposed(), tally.overridden(), tally.bounced(),
					tally.known(), tally.learnedFirst(), tally.confidence()));
	}

	/** What is no count of decisions: its figure stands where theirs do. */
	private static Stream<String> further(MonthQuality quality) {
		var automatic = quality.automatic();
		return Stream.of(
				further("drift", "", (quality.drift() < 0) ? "" : String.format(Locale.ROOT, "%.4f", quality.drift())),
				further("automatic", "forwarded", String.valueOf(automatic.forwarded())),
				further("automatic", "bounced", String.valueOf(automatic.bounced())),
				further("automatic", "sampled", String.valueOf(automatic.sampled())),
				further("automatic", "sampled_first", String.valueOf(automatic.right())));
	}

	private static String further(String part, String code, String figure) {
		return part + ',' + code + ',' + figure + ",,,,,,,";
	}

	static String cell(String code) {
		return code.replaceAll("[^A-Za-z0-9_:.\\-]", "_").replaceAll("^-", "_");
	}

}
