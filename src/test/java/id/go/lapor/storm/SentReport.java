package id.go.lapor.storm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One report as its sender knows it: the key it was sent under, the mark at the end of
 * its title, and every answer that ever came back.
 */
final class SentReport {

	private final String key;

	private final String mark;

	private final List<Answer> answers = new ArrayList<>();

	private Instant askedAgain;

	SentReport(String key, String mark) {
		this.key = key;
		this.mark = mark;
	}

	String key() {
		return this.key;
	}

	/** One word of small letters that no other report carries and no masking touches. */
	String mark() {
		return this.mark;
	}

	String title() {
		return "Kartu bantuan belum diterima " + this.mark;
	}

	synchronized void answered(String number, String receipt) {
		this.answers.add(new Answer(number, receipt));
	}

	synchronized void askAgain(Instant now) {
		if (this.askedAgain == null) {
			this.askedAgain = now;
		}
	}

	/**
	 * When the second attempt began, or null: a report received before that was kept
	 * although its answer never came.
	 */
	synchronized Instant askedAgain() {
		return this.askedAgain;
	}

	/** Every 201 that was read for this key; all of them must be the same. */
	synchronized List<Answer> answers() {
		return List.copyOf(this.answers);
	}

	SentReport copy() {
		var copy = new SentReport(this.key, this.mark);
		answers().forEach((answer) -> copy.answered(answer.number(), answer.receipt()));
		return copy;
	}

	boolean isAcknowledged() {
		return !answers().isEmpty();
	}

	/** What a 201 said. */
	record Answer(String number, String receipt) {
	}

}
