package id.go.lapor.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Turns the keeper's hand every second, in a thread of its own, on every node. The house
 * opens its doors without waiting for it.
 */
@Component
class IndexFollowing implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(IndexFollowing.class);

	private static final int PATIENCE_SECONDS = 20;

	private final IndexKeeper keeper;

	private final boolean wanted;

	private ScheduledExecutorService thread;

	IndexFollowing(IndexKeeper keeper, @Value("${lapor.search.follow:true}") boolean wanted) {
		this.keeper = keeper;
		this.wanted = wanted;
	}

	@Override
	public void start() {
		if (this.wanted) {
			this.thread = Executors.newSingleThreadScheduledExecutor((work) -> {
				var thread = new Thread(work, "search-index");
				thread.setDaemon(true);
				return thread;
			});
			this.thread.scheduleWithFixedDelay(this::turn, 0, 1, TimeUnit.SECONDS);
		}
	}

	/** Whatever happens must not end the schedule: the next turn tries again. */
	private void turn() {
		try {
			this.keeper.turn();
		}
		catch (Throwable ex) {
			log.warn("Search does not follow for now: {}", ex.getClass().getName());
		}
	}

	@Override
	public void stop() {
		this.keeper.stopSoon();
		if (this.thread != null) {
			this.thread.shutdown();
			try {
				this.thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			this.thread = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/**
	 * After the engine and the audit were opened; stopped before them. The keeper closes.
	 */
	@Override
	public int getPhase() {
		return 0;
	}

}
