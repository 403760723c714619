package id.go.lapor.desk;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.routing.MonthQuality;
import id.go.lapor.routing.Tally;

import org.springframework.stereotype.Component;

/** The quality of a month's proposals, in words. */
@Component
class QualityLines {

	private static final int PERCENT = 100;

	private final AgencyDirectory agencies;

	private final InWords words;

	QualityLines(AgencyDirectory agencies, InWords words) {
		this.agencies = agencies;
		this.words = words;
	}

	QualityView of(MonthQuality quality) {
		return new QualityView(quality.month().toString(), named(quality.month()), quality.whole().decided(),
				List.of(part("months", quality.months(), (code) -> named(YearMonth.parse(code))),
						part("rules", quality.byRule(), (code) -> this.words.orCode(code, code)),
						part("bodies", quality.byBody(), this::agency)),
				this.words.of("desk.quality.automatic", quality.automatic().forwarded(), quality.automatic().bounced(),
						quality.automatic().sampled(), quality.automatic().right()),
				(quality.drift() < 0) ? this.words.of("desk.quality.noDrift")
						: this.words.of("desk.quality.drift", Math.round(quality.drift() * PERCENT)));
	}

	private Part part(String key, List<Tally> tallies, Function<String, String> name) {
		return new Part(key, tallies.stream().map((tally) -> line(tally, name)).toList());
	}

	private String agency(String code) {
		return this.agencies.find(code).map(Agency::name).orElse(code) + " (" + code + ")";
	}

	private Line line(Tally tally, Function<String, String> name) {
		return new Line(name.apply(tally.code()), tally.decided(), share(tally.first(), tally.decided()),
				share(tally.proposed(), tally.decided()), tally.overridden(), tally.bounced(),
				share(tally.known(), tally.decided()), share(tally.learnedFirst(), tally.known()),
				(tally.known() > 0) ? Math.round(tally.confidence() * PERCENT) + " %" : "–");
	}

	private static String share(long part, long whole) {
		return (whole > 0) ? Math.round((double) part * PERCENT / whole) + " %" : "–";
	}

	private String named(YearMonth month) {
		return DateTimeFormatter.ofPattern("MMMM yyyy", this.words.locale()).format(month);
	}

	/**
	 * What the page shows.
	 *
	 * @param code of the month, {@code 2026-11}
	 * @param month in words
	 * @param decided decisions in it
	 * @param parts tables: by month, rule and body
	 * @param automatic one sentence on what went without a verifier
	 * @param drift one sentence
	 */
	record QualityView(String code, String month, long decided, List<Part> parts, String automatic, String drift) {
	}

	/** One table. */
	record Part(String key, List<Line> lines) {
	}

	/** Counts and shares of one rule, body or month. */
	record Line(String name, long decided, String first, String proposed, long overridden, long bounced, String known,
			String learnedFirst, String confidence) {
	}

}
