package id.go.lapor.storm;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Two equal nodes on one database, and whoever kills them. */
final class TwoNodes implements AutoCloseable {

	private final List<StormNode> nodes;

	private final Random random = new Random();

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

	/** Kills one while it serves, starts it again and waits for it; the other goes on. */
	void killOne() {
		Pause.millis(200 + this.random.nextInt(1_800));
		var victim = any();
		victim.kill();
		victim.start();
		victim.awaitReady();
	}

	void killAll() {
		each(StormNode::killIfAlive);
	}

	@Override
	public void close() {
		killAll();
		Runtime.getRuntime().removeShutdownHook(this.lastResort);
	}

}
