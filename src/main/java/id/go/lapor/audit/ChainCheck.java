package id.go.lapor.audit;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import id.go.lapor.audit.Finding.Kind;

/**
 * Checks the chain of one case, entry by entry as they come; remembers the last one only.
 */
final class ChainCheck {

	private final Set<Check> checks;

	private final Seals seals;

	private final Suspects suspects;

	private final Consumer<Finding> findings;

	private final String caseNumber;

	private final Head head;

	private final Pages<Leaf> leaves;

	private int length;

	private String last = Seals.BEGINNING;

	private int covered;

	private boolean sound = true;

	ChainCheck(Set<Check> checks, Seals seals, Suspects suspects, Consumer<Finding> findings, String caseNumber,
			Head head, Pages<Leaf> leaves) {
		this.checks = checks;
		this.seals = seals;
		this.suspects = suspects;
		this.findings = findings;
		this.caseNumber = caseNumber;
		this.head = head;
		this.leaves = leaves;
	}

	void next(Entry entry) {
		if (this.checks.contains(Check.HASHES)) {
			seal(entry);
		}
		if (this.checks.contains(Check.LINKS)) {
			link(entry);
		}
		this.length = entry.sequence();
		this.last = entry.hash();
		for (var leaf = leaf(); leaf != null && leaf.entries() <= this.length; leaf = leaf()) {
			compare(this.leaves.take());
		}
	}

	/** After the last entry; a chain may have none. */
	void end(boolean caseExists) {
		for (var leaf = leaf(); leaf != null; leaf = leaf()) {
			compare(this.leaves.take());
		}
		if (this.head == null) {
			if (this.length > 0 && this.checks.contains(Check.HEADS)) {
				found(Kind.MISSING_CHAIN, "its head is missing");
			}
			else if (caseExists && this.length == 0 && this.checks.contains(Check.CASES)) {
				found(Kind.MISSING_CHAIN, "the case has no chain");
			}
			return;
		}
		if (this.checks.contains(Check.HEADS)) {
			head();
		}
		if (this.checks.contains(Check.CHECKPOINTS) && this.head.settled() && this.covered != this.head.entries()) {
			found(Kind.ROLLED_BACK, "its head is marked as covered, and no checkpoint covers it");
		}
	}

	private void seal(Entry entry) {
		if (!this.seals.isGenuine(entry)) {
			this.sound = false;
			this.suspects.add(entry, (this.head != null) ? this.head.entries() : 0, this.findings);
		}
		else if (Deed.DAMAGED.name().equals(entry.deed())) {
			found(Kind.MISSING_CHAIN, "the house found it damaged at entry " + entry.sequence() + ", on " + entry.at()
					+ " (" + entry.detail() + ")");
		}
	}

	private void link(Entry entry) {
		if (entry.sequence() > this.length + 1) {
			this.suspects.missing(this.caseNumber, this.length + 1, entry.sequence() - 1);
			found(Kind.DELETED, missing(this.length + 1, entry.sequence() - 1));
		}
		else if (entry.sequence() < this.length + 1) {
			found(Kind.INSERTED, "there is no place " + entry.sequence());
		}
		else if (!Objects.equals(entry.previous(), this.last)) {
			found(Kind.REORDERED, "entry " + entry.sequence() + " does not follow the one before it");
		}
	}

	private void head() {
		if (!this.seals.isGenuine(this.head)) {
			found(Kind.HEAD_CHANGED, "its head is not as it was sealed");
		}
		if (this.length == 0) {
			found(Kind.MISSING_CHAIN, "all " + this.head.entries() + " entries are missing");
		}
		else if (this.length < this.head.entries()) {
			this.suspects.missing(this.caseNumber, this.length + 1, this.head.entries());
			found(Kind.TRUNCATED, missing(this.length + 1, this.head.entries()));
		}
		else if (this.length > this.head.entries()) {
			found(Kind.HEAD_CHANGED, "its head is older than entry " + this.length);
		}
		else if (!Objects.equals(this.last, this.head.lastHash())) {
			found(Kind.HEAD_CHANGED, "its head names another last entry");
		}
	}

	private Leaf leaf() {
		var leaf = this.leaves.peek();
		return (leaf != null && leaf.caseNumber().equals(this.caseNumber)) ? leaf : null;
	}

	private void compare(Leaf leaf) {
		this.covered = Math.max(this.covered, leaf.entries());
		if (!this.checks.contains(Check.CHECKPOINTS)) {
			return;
		}
		if (leaf.entries() > this.length) {
			found(Kind.ROLLED_BACK,
					"checkpoint " + leaf.round() + " saw " + leaf.entries() + " entries, there are " + this.length);
		}
		else if (leaf.entries() == this.length && !Objects.equals(leaf.lastHash(), this.last)) {
			found(Kind.ROLLED_BACK, "checkpoint " + leaf.round() + " saw another entry " + leaf.entries());
		}
	}

	/** Whether nothing was found; then it tells what the timeline has to say. */
	boolean isSound() {
		return this.sound;
	}

	private void found(Kind kind, String what) {
		this.sound = false;
		this.findings.accept(Finding.of(kind, this.caseNumber, what));
	}

	private static String missing(int from, int to) {
		return (from == to) ? "entry " + from + " is missing" : "entries " + from + " to " + to + " are missing";
	}

}
