package id.go.lapor.storm;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What the clients met with, counted; and what they should never have been told. */
final class StormFigures {

	private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();

	private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();

	void count(Count what) {
		this.counts.computeIfAbsent(what, (any) -> new LongAdder()).increment();
	}

	long of(Count what) {
		return this.counts.getOrDefault(what, new LongAdder()).sum();
	}

	/** An answer that no storm excuses, such as a report refused as wrong. */
	void contradiction(String words) {
		this.contradictions.add(words);
	}

	Queue<String> contradictions() {
		return this.contradictions;
	}

	@Override
	public String toString() {
		return new TreeMap<>(this.counts).toString();
	}

	/** What is counted. */
	enum Count {

		/** sent, and the line was cut before an answer */
		REPORT_CUT,

		/** sent, and the sender hung up without reading */
		REPORT_HUNG_UP,

		/** sent to both nodes at once under one key */
		REPORT_TWINS,

		/** told to come again: 409, 429 or 5xx */
		REPORT_PUT_OFF,

		/** answered at the second or a later attempt */
		REPORT_ANSWERED_LATER,

		/** a completion or a reaction whose line was cut */
		DEED_CUT,

		/** a cut deed that turned out to be done */
		DEED_FOUND_DONE

	}

}
