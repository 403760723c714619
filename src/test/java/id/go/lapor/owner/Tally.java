package id.go.lapor.owner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import id.go.lapor.complaint.CaseEvent;

/**
 * Counts what the lives were made of, so that nobody praises a test in which nothing
 * happens.
 */
final class Tally {

	private final Map<String, Integer> ends = new TreeMap<>();

	private final Map<CaseEvent, Integer> events = new TreeMap<>();

	private final Set<String> refusals = new HashSet<>();

	private int refused;

	private int released;

	void ended(String how, Collection<CaseEvent> timeline) {
		this.ends.merge(how, 1, Integer::sum);
		timeline.forEach((event) -> this.events.merge(event, 1, Integer::sum));
	}

	void refused(String why) {
		this.refused++;
		this.refusals.add((why != null) ? why.replaceAll("[0-9]+", "n") : "");
	}

	void released(int cases) {
		this.released += cases;
	}

	int cases() {
		return this.ends.values().stream().mapToInt(Integer::intValue).sum();
	}

	int of(CaseEvent event) {
		return this.events.getOrDefault(event, 0);
	}

	int refused() {
		return this.refused;
	}

	List<String> figures() {
		var lines = new ArrayList<String>();
		lines.add(cases() + " cases ended: " + this.ends);
		lines.add(this.refused + " deeds refused, " + this.refusals.size() + " reasons; " + this.released
				+ " cases taken from closed bodies");
		lines.add("what happened: " + this.events);
		return lines;
	}

}
