package id.go.lapor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import id.go.lapor.audit.Finding.Kind;

/**
 * Entries that are not as they were sealed. What was done to them is told at the end,
 * when all that is missing elsewhere is known. Remembers a bounded number; beyond it they
 * are simply called edited.
 */
final class Suspects {

	private static final int MOST = 500;

	private final Seals seals;

	private final Archive archive;

	private final List<Suspect> entries = new ArrayList<>();

	private final List<Gap> gaps = new ArrayList<>();

	Suspects(Seals seals, Archive archive) {
		this.seals = seals;
		this.archive = archive;
	}

	/**
	 * Judges an entry, or remembers it.
	 * @param length of its chain as its head says
	 */
	void add(Entry entry, int length, Consumer<Finding> findings) {
		for (int place = 1; place <= Math.min(Math.max(length, 0) + 1, MOST); place++) {
			if (place != entry.sequence() && this.seals.isGenuine(entry.as(entry.caseNumber(), place))) {
				findings.accept(Finding.of(Kind.REORDERED, entry.caseNumber(),
						"entry " + place + " stands in place " + entry.sequence()));
				return;
			}
		}
		var suspect = new Suspect(entry, entry.sequence() < 1 || entry.sequence() > length);
		if (this.entries.size() < MOST) {
			this.entries.add(suspect);
		}
		else {
			findings.accept(suspect.itself());
		}
	}

	/** Entries that are missing from a case. */
	void missing(String caseNumber, int from, int to) {
		if (this.gaps.size() < MOST) {
			this.gaps.add(new Gap(caseNumber, from, to));
		}
	}

	void judge(Consumer<Finding> findings) {
		this.entries.forEach((suspect) -> findings.accept(judged(suspect)));
	}

	private Finding judged(Suspect suspect) {
		var entry = suspect.entry();
		var twin = this.archive.twin(entry);
		if (twin != null) {
			return moved(entry, twin);
		}
		for (var gap : this.gaps) {
			for (int place = gap.from(); place <= Math.min(gap.to(), gap.from() + MOST); place++) {
				if (this.seals.isGenuine(entry.as(gap.caseNumber(), place))) {
					return moved(entry, gap.caseNumber());
				}
			}
		}
		return suspect.itself();
	}

	private static Finding moved(Entry entry, String from) {
		return Finding.of(Kind.MOVED, entry.caseNumber(), "entry " + entry.sequence() + " is one of case " + from);
	}

	/** An entry, and whether it stands where the chain has no place. */
	private record Suspect(Entry entry, boolean outside) {

		Finding itself() {
			return Finding.of(this.outside ? Kind.INSERTED : Kind.EDITED, this.entry.caseNumber(),
					"entry " + this.entry.sequence()
							+ (this.outside ? " was never written by the house" : " is not as it was sealed"));
		}

	}

	/** A place, or several, where entries are missing. */
	private record Gap(String caseNumber, int from, int to) {
	}

}
