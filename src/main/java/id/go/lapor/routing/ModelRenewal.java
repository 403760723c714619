package id.go.lapor.routing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Learns in the background, on every node, on one thread of its own: neither a report nor
 * another schedule waits for it. After learning it rests in proportion to what that cost,
 * so that a large set takes one processor's twentieth and no more. The embedded clock of
 * the demo does not drive it.
 */
@Component
@ConditionalOnProperty(name = "lapor.learning.enabled", havingValue = "true", matchIfMissing = true)
class ModelRenewal implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ModelRenewal.class);

	private static final Duration SHORTEST = Duration.ofSeconds(10);

	private static final Duration LONGEST = Duration.ofHours(1);

	/** Learning may take one part of the time in so many. */
	private static final int SHARE = 20;

	private final LearnedModel model;

	private final Duration first;

	private final Duration every;

	private ScheduledExecutorService thread;

	/**
	 * @throws IllegalArgumentException for less than ten seconds, because a node would do
	 * nothing else, or for more than an hour, because it is also how long what was erased
	 * may be remembered
	 */
	@Autowired
	ModelRenewal(LearnedModel model, @Value("${lapor.learning.every:5m}") Duration every) {
		this(model, SHORTEST, every);
		if (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException("LAPOR_LEARNING_EVERY must be from 10s to 1h, not " + every);
		}
	}

	ModelRenewal(LearnedModel model, Duration first, Duration every) {
		this.model = model;
		this.first = first;
		this.every = every;
	}

	@Override
	public synchronized void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor((work) -> {
			var thread = new Thread(work, "learning");
			thread.setDaemon(true);
			thread.setPriority(Thread.MIN_PRIORITY);
			return thread;
		});
		again(this.thread, this.first);
	}

	private void again(ScheduledExecutorService on, Duration rest) {
		on.schedule(() -> {
			long start = System.nanoTime();
			renew();
			again(on, rest(Duration.ofNanos(System.nanoTime() - start)));
		}, rest.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Never longer than what was erased may be remembered. */
	Duration rest(Duration learning) {
		var fair = learning.multipliedBy(SHARE - 1);
		var rest = (fair.compareTo(this.every) > 0) ? fair : this.every;
		return (rest.compareTo(LONGEST) > 0) ? LONGEST : rest;
	}

	@Override
	public synchronized void stop() {
		this.thread.shutdownNow();
		this.thread = null;
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	/** A failure must not end the schedule: the next turn tries again. */
	private void renew() {
		try {
			this.model.renew();
		}
		catch (Throwable ex) {
			log.warn("The decided cases could not be read: {}", ex.getClass().getName());
		}
	}

}
