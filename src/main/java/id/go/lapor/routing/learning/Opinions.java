package id.go.lapor.routing.learning;

import java.util.IdentityHashMap;
import java.util.Map;

/** What experts say to one report; each is asked once, whoever wants to know. */
final class Opinions {

	private final Reading reading;

	private final Map<Expert, double[]> scores = new IdentityHashMap<>();

	private final Map<Expert, Long> nanos = new IdentityHashMap<>();

	Opinions(Reading reading) {
		this.reading = reading;
	}

	/** A score for each body; not to be changed. */
	double[] of(Expert expert) {
		var said = this.scores.get(expert);
		if (said == null) {
			long start = System.nanoTime();
			said = expert.scores(this.reading);
			this.nanos.put(expert, System.nanoTime() - start);
			this.scores.put(expert, said);
		}
		return said;
	}

	/** How long an expert that was asked took. */
	long nanosOf(Expert expert) {
		return this.nanos.getOrDefault(expert, 0L);
	}

}
