package id.go.lapor.storm;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import id.go.lapor.storm.Defect.Kind;

/**
 * Whether every case is whole: one process, one receipt line, one sealed original, clocks
 * only while it lives - and otherwise row for row what a case of its status holds that
 * nothing happened to. What nobody acknowledged is therefore wholly there or wholly not.
 */
final class CasesWhole {

	private static final Set<String> ENDED = Set.of("CLOSED", "ARCHIVED", "BLOCKED");

	private static final String LIFECYCLE = "process complaint-lifecycle";

	private final Map<String, CasePicture> pictures;

	private final Map<String, CasePicture> calm;

	CasesWhole(Map<String, CasePicture> pictures, Map<String, CasePicture> calm) {
		this.pictures = pictures;
		this.calm = calm;
	}

	Stream<Defect> defects() {
		return this.pictures.entrySet().stream().flatMap((entry) -> of(entry.getKey(), entry.getValue()));
	}

	private Stream<Defect> of(String number, CasePicture picture) {
		if (picture.status().isEmpty()) {
			return Stream.of(new Defect(Kind.NO_COMPLAINT, number, picture.difference(new CasePicture())));
		}
		return Stream
			.of(process(number, picture), received(number, picture), sealed(number, picture), clocks(number, picture),
					likeCalm(number, picture))
			.flatMap((found) -> found);
	}

	private Stream<Defect> process(String number, CasePicture picture) {
		int processes = picture.countOf(LIFECYCLE);
		if (processes != 1) {
			return Stream.of(new Defect((processes == 0) ? Kind.NO_PROCESS : Kind.SEVERAL_PROCESSES, number,
					processes + " lifecycles"));
		}
		boolean open = !ENDED.contains(picture.status());
		boolean runs = picture.count(LIFECYCLE + " runs") == 1;
		boolean stands = picture.countOf("stands at ") > 0;
		return defect(open != runs || runs != stands, Kind.HALF_PROCESS, number, "%s, history %s, %s"
			.formatted(picture.status(), runs ? "runs" : "ended", stands ? "executions" : "no execution"));
	}

	private static Stream<Defect> received(String number, CasePicture picture) {
		int lines = picture.countOf("timeline REPORT_RECEIVED ");
		return defect(lines != 1, Kind.NOT_RECEIVED_ONCE, number, lines + " lines");
	}

	private static Stream<Defect> sealed(String number, CasePicture picture) {
		boolean whole = picture.count("key") == 1 && picture.count("identity") == 1 && picture.count("original") == 1;
		return defect(!whole, Kind.SEAL_AMISS, number, "key x%d, identity x%d, original x%d"
			.formatted(picture.count("key"), picture.count("identity"), picture.count("original")));
	}

	private static Stream<Defect> clocks(String number, CasePicture picture) {
		var running = picture.lines("clock ").filter((line) -> line.endsWith(" runs")).toList();
		return defect(ENDED.contains(picture.status()) && !running.isEmpty(), Kind.CLOCK_OF_ENDED_CASE, number,
				running.toString());
	}

	private Stream<Defect> likeCalm(String number, CasePicture picture) {
		var measure = this.calm.get(picture.status());
		if (measure == null) {
			return Stream.of(new Defect(Kind.UNLIKE_CALM, number, "no calm case is " + picture.status()));
		}
		var difference = picture.difference(measure);
		return defect(!difference.isEmpty(), Kind.UNLIKE_CALM, number, difference);
	}

	private static Stream<Defect> defect(boolean found, Kind kind, String number, String words) {
		return found ? Stream.of(new Defect(kind, number, words)) : Stream.empty();
	}

}
