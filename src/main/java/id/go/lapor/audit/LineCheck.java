package id.go.lapor.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import id.go.lapor.audit.Finding.Kind;
import id.go.lapor.complaint.WrittenLine;

/**
 * Checks that the timeline of one case says what its chain sealed: each line in its
 * place, and no line more. Words that were lawfully taken back have an entry that seals
 * the line anew; a case whose time was over has one that says it went. Lines older than
 * the audit are sealed nowhere and let pass.
 */
final class LineCheck {

	/** Of one case; beyond it lines that do not fit are only counted. */
	private static final int MOST = 200;

	private final Seals seals;

	private final Consumer<Finding> findings;

	private final String caseNumber;

	private final List<Entry> sealed = new ArrayList<>();

	private final Map<Integer, Entry> anew = new HashMap<>();

	private final Map<Integer, WrittenLine> strange = new HashMap<>();

	private Entry opened;

	private boolean disposed;

	private int entries;

	private int older;

	private int lines;

	LineCheck(Seals seals, Consumer<Finding> findings, String caseNumber) {
		this.seals = seals;
		this.findings = findings;
		this.caseNumber = caseNumber;
	}

	/** The chain comes first, whole and in order. */
	void entry(Entry entry) {
		this.entries++;
		if (Deed.OPENED.name().equals(entry.deed())) {
			this.opened = entry;
		}
		else if (Deed.DISPOSED.name().equals(entry.deed())) {
			this.disposed = true;
			this.sealed.clear();
		}
		else if (Deed.CHANGED.name().equals(entry.deed()) && entry.digest() != null) {
			this.sealed.add(entry);
		}
		else if (Deed.WORDS_REMOVED.name().equals(entry.deed()) && entry.detail() != null
				&& entry.detail().matches("\\d{1,9}")) {
			this.anew.put(Integer.parseInt(entry.detail()), entry);
		}
	}

	/** Then the lines, in order. */
	void line(WrittenLine line) {
		int place = this.lines++ - this.older;
		boolean fits = place < this.sealed.size() && fits(place, line);
		if (!fits && this.opened != null && place == 0 && !line.happenedAt().isAfter(this.opened.at())) {
			this.older++;
		}
		else if (!fits && this.strange.size() < MOST) {
			this.strange.put(place, line);
		}
	}

	void end(boolean caseExists) {
		int written = this.lines - this.older;
		if (this.disposed && caseExists) {
			found(Kind.LINE_INSERTED, "the case went when its time was over, and is there again");
		}
		if (!this.disposed && !caseExists && this.entries > 0) {
			found(Kind.LINE_DELETED, "the case is missing, and its time was not over");
		}
		else if (written < this.sealed.size()) {
			found(Kind.LINE_DELETED,
					this.sealed.size() - written + " of " + this.sealed.size() + " lines of the timeline are missing");
		}
		else if (written > this.sealed.size()) {
			found(Kind.LINE_INSERTED, written - this.sealed.size() + " lines of the timeline were never written");
		}
		if (written == this.sealed.size()) {
			this.strange.forEach(this::judge);
		}
	}

	/** Nothing is missing and nothing is too much: it was changed, or stood elsewhere. */
	private void judge(int place, WrittenLine line) {
		for (int other = 0; other < Math.min(this.sealed.size(), MOST); other++) {
			if (other != place && fits(other, line)) {
				found(Kind.LINE_REORDERED, "line " + (other + 1) + " of the timeline stands in place " + (place + 1));
				return;
			}
		}
		found(Kind.LINE_EDITED, "line " + (place + 1) + " of the timeline is not as it was written");
	}

	private boolean fits(int place, WrittenLine line) {
		var entry = this.anew.getOrDefault(place + this.older + 1, this.sealed.get(place));
		return this.seals.digest(entry.keyId(), line).equals(entry.digest());
	}

	private void found(Kind kind, String what) {
		this.findings.accept(Finding.of(kind, this.caseNumber, what));
	}

}
