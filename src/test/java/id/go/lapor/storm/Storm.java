package id.go.lapor.storm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Everybody who writes, works and reads while the nodes die. */
final class Storm {

	private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(90);

	private final TwoNodes nodes;

	private final ClientLedger ledger;

	private final StormFigures figures = new StormFigures();

	private final List<Thread> people = new ArrayList<>();

	private volatile boolean over;

	private volatile boolean hopeless;

	Storm(TwoNodes nodes, ClientLedger ledger) {
		this.nodes = nodes;
		this.ledger = ledger;
	}

	TwoNodes nodes() {
		return this.nodes;
	}

	ClientLedger ledger() {
		return this.ledger;
	}

	StormFigures figures() {
		return this.figures;
	}

	/** Whether nobody should begin anything new. */
	boolean isOver() {
		return this.over;
	}

	/** Whether even what was begun will not be answered any more. */
	boolean isHopeless() {
		return this.hopeless;
	}

	/**
	 * Between two things that somebody does. While a node starts everybody goes slowly,
	 * so that it does start: on two cores a full load would hold it up for minutes.
	 */
	void breathe() {
		var random = ThreadLocalRandom.current();
		Pause.millis(this.nodes.isComplete() ? random.nextInt(60) : 800 + random.nextInt(800));
	}

	void begin(Runnable person) {
		var thread = new Thread(() -> {
			try {
				person.run();
			}
			catch (RuntimeException ex) {
				this.figures.contradiction("somebody gave up: " + ex);
			}
		}, "storm-" + this.people.size());
		thread.setDaemon(true);
		this.people.add(thread);
		thread.start();
	}

	/** Lets everybody finish what they began. */
	void end() {
		this.over = true;
		long last = System.nanoTime() + LONGEST_FAREWELL.toNanos();
		for (var thread : this.people) {
			try {
				thread.join(Math.max(1, Duration.ofNanos(last - System.nanoTime()).toMillis()));
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		this.hopeless = true;
	}

}
