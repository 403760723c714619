package id.go.lapor.routing;

import java.time.Clock;
import java.util.List;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.routing.learning.Example;
import id.go.lapor.routing.learning.LearnedRouting;
import id.go.lapor.routing.learning.Learner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What this node has learned from decided cases: a pure function of them, so that every
 * node knows the same and a case that was taken away was never known. Learned anew by
 * {@link ModelRenewal}, on one thread, while the one before goes on answering.
 */
@Component
class LearnedModel {

	/** Fewer cases say nothing. */
	static final int FEWEST = 50;

	private static final Logger log = LoggerFactory.getLogger(LearnedModel.class);

	private final LessonBook book;

	private final AgencyDirectory agencies;

	private final Clock clock;

	private volatile Lesson lesson = Lesson.NONE;

	LearnedModel(LessonBook book, AgencyDirectory agencies, Clock clock) {
		this.book = book;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** What is known now; never waits. */
	Lesson lesson() {
		return this.lesson;
	}

	/**
	 * Learns, if the set is another than the one that was learned. What changes while it
	 * reads is found by the next renewal: the fingerprint was taken before.
	 * @return whether there is a new model
	 */
	synchronized boolean renew() {
		var fingerprint = this.book.fingerprint();
		if (fingerprint.equals(this.lesson.fingerprint())) {
			return false;
		}
		var examples = read();
		var at = this.clock.instant();
		try {
			this.lesson = new Lesson(fingerprint, learn(examples), examples.size(), at);
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			// the old one may know a case that was taken away: then rather nothing
			this.lesson = new Lesson(fingerprint, null, 0, at);
			// no message: it could quote a report
			log.warn("The learned proposals are off until the decided cases change: learning from {} failed with {}",
					examples.size(), ex.getClass().getName());
		}
		return true;
	}

	/** What cannot be read now is read at the next turn; until then nothing is known. */
	private List<Example> read() {
		try {
			return this.book.read();
		}
		catch (RuntimeException ex) {
			this.lesson = Lesson.NONE;
			throw ex;
		}
	}

	private LearnedRouting learn(List<Example> examples) {
		return (examples.size() < FEWEST) ? null
				: new Learner(LearningSettings.ACCURACY, this.agencies::called, Runnable::run).learn(examples);
	}

}
