package id.go.lapor.audit;

import java.util.Objects;
import java.util.function.Consumer;

/** Checks the chain over all chains, and that it covers what it says it covers. */
final class CheckpointCheck {

	private final Seals seals;

	private final Anchor anchor;

	private final Consumer<Finding> findings;

	CheckpointCheck(Seals seals, Anchor anchor, Consumer<Finding> findings) {
		this.seals = seals;
		this.anchor = anchor;
		this.findings = findings;
	}

	/** How many checkpoints there are. */
	int over(Archive archive) {
		var leaves = archive.leavesByRound();
		var points = archive.checkpoints();
		var anchored = this.anchor.newest().orElse(null);
		var previous = Seals.BEGINNING;
		int round = 0;
		for (var point = points.take(); point != null; point = points.take()) {
			for (; round < point.round(); round++) {
				found(round, "it is missing");
			}
			one(point, previous, leaves);
			if (anchored != null && anchored.round() == point.round() && !anchored.hash().equals(point.hash())) {
				found(point.round(), "outside the database it was kept with another hash");
			}
			previous = point.hash();
			round = point.round() + 1;
		}
		if (round == 0) {
			found(0, "it is missing: the audit was never opened");
		}
		for (var leaf = leaves.take(); leaf != null; leaf = leaves.take()) {
			found(leaf.round(), "it is missing, and covered case " + leaf.caseNumber());
		}
		if (anchored != null && anchored.round() >= round) {
			found(anchored.round(), "it was kept outside the database and is missing here: the database is older");
		}
		return round;
	}

	private void one(Checkpoint point, String previous, Pages<Leaf> leaves) {
		if (!this.seals.isGenuine(point)) {
			found(point.round(), "it is not as it was sealed");
		}
		if (!Objects.equals(point.previous(), previous)) {
			found(point.round(), "it does not follow the one before it");
		}
		var digest = new LeafDigest();
		for (var leaf = leaves.peek(); leaf != null && leaf.round() <= point.round(); leaf = leaves.peek()) {
			if (leaf.round() == point.round()) {
				digest.add(leaf);
			}
			else {
				found(leaf.round(), "it never covered case " + leaf.caseNumber());
			}
			leaves.take();
		}
		if (digest.leaves() != point.leaves() || !digest.value().equals(point.leavesDigest())) {
			found(point.round(), "what it covers was changed");
		}
	}

	private void found(int round, String what) {
		this.findings.accept(Finding.at(round, what));
	}

}
