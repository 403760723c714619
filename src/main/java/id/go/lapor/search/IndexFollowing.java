package id.go.lapor.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Turns the keeper's hand every second, in a thread of its own, on every node. The house
 * opens its doors without waiting for it.
 */
@Component
class IndexFollowing implements SmartLifecycle {

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
			this.thread.scheduleWithFixedDelay(this.keeper::turn, 0, 1, TimeUnit.SECONDS);
		}
	}

	@Override
	public void stop() {
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
