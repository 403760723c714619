package id.go.lapor.routing.learning;

import java.util.Comparator;
import java.util.Objects;

/**
 * A decided report.
 *
 * @param question the report
 * @param agency the body that it belongs to
 * @param filedAt when it was filed, in seconds of the epoch; {@link #UNDATED} if unknown
 */
public record Example(Question question, String agency, long filedAt) {

	/** For a report whose day nobody knows. */
	public static final long UNDATED = Long.MIN_VALUE;

	/**
	 * The order in which everybody learns: by time, then by content, so that the order in
	 * which rows were read does not matter. Undated reports stand in an order that has
	 * nothing to do with their body.
	 */
	static final Comparator<Example> ORDER = Comparator.comparingLong(Example::filedAt)
		.thenComparingLong(Example::fingerprint)
		.thenComparing((example) -> example.question().text())
		.thenComparing((example) -> example.question().category())
		.thenComparing((example) -> example.question().region())
		.thenComparing((example) -> example.question().wish())
		.thenComparing(Example::agency);

	public Example {
		Objects.requireNonNull(question);
		Objects.requireNonNull(agency);
	}

	private long fingerprint() {
		return Hash.of('x', this.question.text());
	}

}
