package id.go.lapor.desk;

import java.time.Clock;
import java.time.Duration;

import id.go.lapor.engine.LaporClock;
import id.go.lapor.language.Refusal;
import id.go.lapor.reveal.RevealOutcome;
import id.go.lapor.reveal.RevealWish;
import id.go.lapor.reveal.Reveals;
import org.springframework.stereotype.Component;

/** Opens one masked number to the officer who holds the task. */
@Component
class NumberCommands {

	private final Reveals reveals;

	private final DeskTasks tasks;

	private final NumberReading reading;

	private final InWords words;

	private final Clock clock;

	NumberCommands(Reveals reveals, DeskTasks tasks, NumberReading reading, InWords words, Clock clock) {
		this.reveals = reveals;
		this.tasks = tasks;
		this.reading = reading;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * The number, once it is written down who sees it.
	 * @param reason why; may be missing while the number is open to this officer
	 * @throws NumberRefused in one sentence
	 */
	Shown open(OpenTask task, String field, String reason) {
		if (!task.mine() || !this.reading.opensNumbers(task)) {
			throw new Refusal("desk.numbers.notBesideThisTask");
		}
		var answer = this.reveals.open(
				new RevealWish(task.caseNumber(), field, this.reading.actor(task), task.id(), reason),
				() -> this.tasks.isMine(task.id()));
		if (answer.outcome() != RevealOutcome.OPENED) {
			throw new NumberRefused(answer);
		}
		return new Shown(field, this.reading.kind(answer.kind()), answer.number(),
				Duration.between(this.clock.instant(), answer.until()).toSeconds(),
				this.words.instant(answer.until(), LaporClock.ZONE));
	}

	/**
	 * A number that is open.
	 *
	 * @param kind what it is, in words
	 * @param number as the reporter wrote it
	 * @param seconds until it closes again
	 * @param untilWords when that is, in words
	 */
	record Shown(String field, String kind, String number, long seconds, String untilWords) {

		/** Never the number. */
		@Override
		public String toString() {
			return "Shown[" + this.kind + "]";
		}

	}

}
