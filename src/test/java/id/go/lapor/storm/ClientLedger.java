package id.go.lapor.storm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the clients of a storm know, kept outside the house: every report that was sent
 * and every deed that was acknowledged.
 */
final class ClientLedger {

	private static final String LETTERS = "bcdfghklmnprstvw";

	private final Map<String, SentReport> reports = new ConcurrentHashMap<>();

	private final Map<Deed, Set<String>> deeds = new ConcurrentHashMap<>();

	private final AtomicLong marks = new AtomicLong();

	SentReport newReport(String key) {
		var report = new SentReport(key, "badai" + letters(this.marks.incrementAndGet()));
		this.reports.put(key, report);
		return report;
	}

	Collection<SentReport> reports() {
		return List.copyOf(this.reports.values());
	}

	long acknowledged() {
		return reports().stream().filter(SentReport::isAcknowledged).count();
	}

	void done(Deed deed, String number) {
		this.deeds.computeIfAbsent(deed, (any) -> ConcurrentHashMap.newKeySet()).add(number);
	}

	/** The cases to which this was done, as an answer of the house said. */
	Set<String> done(Deed deed) {
		return Set.copyOf(this.deeds.getOrDefault(deed, Set.of()));
	}

	/** The same knowledge, to which more can be told without changing this one. */
	ClientLedger copy() {
		var copy = new ClientLedger();
		this.reports.forEach((key, report) -> copy.reports.put(key, report.copy()));
		this.deeds.forEach((deed, numbers) -> numbers.forEach((number) -> copy.done(deed, number)));
		copy.marks.set(this.marks.get());
		return copy;
	}

	/** A number in letters: digits in a title could be taken for somebody's number. */
	private static String letters(long number) {
		var word = new StringBuilder();
		for (long rest = number; rest > 0; rest /= LETTERS.length()) {
			word.insert(0, "a").insert(0, LETTERS.charAt((int) (rest % LETTERS.length())));
		}
		return word.toString();
	}

}
