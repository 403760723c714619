package id.go.lapor.storm;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Two equal nodes on one database, and whoever kills them. */
final class TwoNodes implements AutoCloseable {

	private final List<StormNode> nodes;

	private final Random random = new Random();

	private volatile boolean complete = true;

	private final Thread lastResort = new Thread(this::killAll);

	TwoNodes(HouseFiles files, String database) throws IOException {
		this.nodes = List.of(new StormNode("node-a", files, database), new StormNode("node-b", files, database));
		Runtime.getRuntime().addShutdownHook(this.lastResort);
	}

	StormNode first() {
		return this.nodes.get(0);
	}

	StormNode any() {
		return this.nodes.get(this.random.nextInt(this.nodes.size()));
	}

	StormNode other(StormNode node) {
		return (node == this.nodes.get(0)) ? this.nodes.get(1) : this.nodes.get(0);
	}

	void each(Consumer<StormNode> what) {
		this.nodes.forEach(what);
	}

	void awaitReady() {
		each(StormNode::awaitReady);
	}

	/**
	 * Kills one while both serve, starts it again and waits for it; the other goes on.
	 * @return milliseconds until it served again
	 */
	long killOne() {
		Pause.millis(300 + this.random.nextInt(1_500));
		var victim = any();
		victim.kill();
		this.complete = false;
		victim.start();
		long lasted = victim.awaitReady();
		this.complete = true;
		return lasted;
	}

	/** Whether no node is on its way up. */
	boolean isComplete() {
		return this.complete;
	}

	void killAll() {
		each(StormNode::killIfAlive);
	}

	@Override
	public void close() {
		killAll();
		try {
			Runtime.getRuntime().removeShutdownHook(this.lastResort);
		}
		catch (IllegalStateException ex) {
			// it is running already
		}
	}

}
