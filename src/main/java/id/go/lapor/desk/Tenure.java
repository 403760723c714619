package id.go.lapor.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.go.lapor.complaint.TimelineEntry;

/**
 * Who holds a case, and until where those who held it or wrote a part of its answer may
 * read on: what came after was not said to them.
 */
final class Tenure {

	private final List<TimelineEntry> timeline;

	private final Map<String, Past> past = new HashMap<>();

	private final Set<String> asked = new LinkedHashSet<>();

	private String holder;

	private Tenure(List<TimelineEntry> timeline) {
		this.timeline = timeline;
		for (int place = 0; place < timeline.size(); place++) {
			follow(timeline.get(place), place);
		}
	}

	/** As every line of the timeline tells it, oldest first. */
	static Tenure of(List<TimelineEntry> timeline) {
		return new Tenure(timeline);
	}

	/** The body or unit that holds the case now, or null at the national desk. */
	String holder() {
		return this.holder;
	}

	/** What each agency that had a part in the case may still read. */
	Map<String, Past> past() {
		return Map.copyOf(this.past);
	}

	private void follow(TimelineEntry line, int place) {
		switch (line.event()) {
			case FORWARDED, REASSIGNED, RULED, ANSWER_ADOPTED -> pass(line.agencyCode(), place);
			case CLARIFIED -> pass((line.agencyCode() != null) ? line.agencyCode() : kept(line), place);
			case MERGED, UNMERGED, RULING_REQUESTED, RECALLED, HOLDER_CLOSED -> pass(null, place);
			// whoever gives it away wrote the line that says so
			case HANDED_ON -> pass(line.agencyCode(), place + 1);
			case REFUSED -> pass(null, place + 1);
			case CONTRIBUTION_REQUESTED -> {
				this.asked.add(line.agencyCode());
				leave(line.agencyCode(), place + 1);
			}
			case CONTRIBUTED -> {
				this.asked.remove(line.agencyCode());
				leave(line.agencyCode(), place + 1);
			}
			case ANSWERED -> endRequests(place + 1);
			default -> {
				// changes nothing about who holds the case
			}
		}
	}

	/** A supervisor who names no agency leaves the case where it is, or verifies it. */
	private String kept(TimelineEntry line) {
		return "UNVERIFIED".equals(line.detail()) ? null : this.holder;
	}

	private void pass(String next, int lines) {
		if (this.holder != null && !this.holder.equals(next)) {
			leave(this.holder, lines);
			endRequests(lines);
		}
		this.holder = next;
	}

	/** Whoever was asked for a part and gave none has read until here. */
	private void endRequests(int lines) {
		this.asked.forEach((unit) -> leave(unit, lines));
		this.asked.clear();
	}

	private void leave(String agency, int lines) {
		var until = (lines > 0) ? this.timeline.get(lines - 1).happenedAt() : Instant.MIN;
		this.past.put(agency, new Past(lines, until));
	}

	/**
	 * The part of a case that somebody had.
	 *
	 * @param lines how many lines of the timeline
	 * @param until the instant of the last of them; files from later are not theirs
	 */
	record Past(int lines, Instant until) {
	}

}
