package id.go.lapor.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.WrittenLine;
import id.go.lapor.privacy.KeyedMarks;
import org.springframework.stereotype.Component;

/**
 * Hashes that need the house's key: over an entry, a head, a checkpoint, a line of the
 * timeline. Whoever has the database alone can copy them and cannot make one.
 */
@Component
class Seals {

	/** Before the first of a chain. */
	static final String BEGINNING = "0".repeat(64);

	private static final String TIMELINE = "audit timeline";

	private static final String ENTRIES = "audit entries";

	private static final String HEADS = "audit heads";

	private static final String CHECKPOINTS = "audit checkpoints";

	/** What keys are needed for. */
	static final String[] PURPOSES = { TIMELINE, ENTRIES, HEADS, CHECKPOINTS };

	private final KeyedMarks marks;

	Seals(KeyedMarks marks) {
		this.marks = marks;
	}

	Entry entry(String caseNumber, int sequence, Instant at, Note note, String previous) {
		var actor = note.actor();
		var open = new Entry(caseNumber, sequence, at, actor.account(), actor.role().name(), actor.agencyCode(),
				note.deed().name(), note.detail(), note.digest(), this.marks.newest(), previous, "");
		return new Entry(caseNumber, sequence, at, open.actor(), open.role(), open.agencyCode(), open.deed(),
				open.detail(), open.digest(), open.keyId(), previous, hash(open));
	}

	boolean isGenuine(Entry entry) {
		return entry.hash().equals(hash(entry));
	}

	Head head(String caseNumber, int entries, String lastHash) {
		var open = new Head(caseNumber, entries, lastHash, this.marks.newest(), "", false);
		return new Head(caseNumber, entries, lastHash, open.keyId(), mac(open), false);
	}

	boolean isGenuine(Head head) {
		return head.mac().equals(mac(head));
	}

	Checkpoint checkpoint(int round, Instant at, int leaves, String leavesDigest, String previous) {
		var open = new Checkpoint(round, at, leaves, leavesDigest, this.marks.newest(), previous, "");
		return new Checkpoint(round, at, leaves, leavesDigest, open.keyId(), previous, hash(open));
	}

	boolean isGenuine(Checkpoint checkpoint) {
		return checkpoint.hash().equals(hash(checkpoint));
	}

	/** Everything that a line of the timeline says, its words and readers included. */
	String digest(CaseNumber number, TimelineEntry line) {
		return digest(this.marks.newest(), number.value(), line.happenedAt(), line.event().name(), line.role().name(),
				line.visibility().name(), line.agencyCode(), line.detail(), line.words());
	}

	/** The same of a line that lies in the database. */
	String digest(WrittenLine line) {
		return digest(this.marks.newest(), line);
	}

	/** The same as it would have been under another key. */
	String digest(String keyId, WrittenLine line) {
		return digest(keyId, line.caseNumber(), line.happenedAt(), line.event(), line.role(), line.visibility(),
				line.agencyCode(), line.detail(), line.words());
	}

	private String digest(String keyId, String caseNumber, Instant at, String... said) {
		var fields = new ArrayList<>(List.of(caseNumber, at.toString()));
		fields.addAll(Arrays.asList(said));
		return mark(keyId, TIMELINE, fields.toArray(String[]::new));
	}

	private String hash(Entry entry) {
		return mark(entry.keyId(), ENTRIES, entry.caseNumber(), String.valueOf(entry.sequence()), entry.at().toString(),
				entry.actor(), entry.role(), entry.agencyCode(), entry.deed(), entry.detail(), entry.digest(),
				entry.keyId(), entry.previous());
	}

	private String mac(Head head) {
		return mark(head.keyId(), HEADS, head.caseNumber(), String.valueOf(head.entries()), head.lastHash(),
				head.keyId());
	}

	private String hash(Checkpoint point) {
		return mark(point.keyId(), CHECKPOINTS, String.valueOf(point.round()), point.at().toString(),
				String.valueOf(point.leaves()), point.leavesDigest(), point.keyId(), point.previous());
	}

	/** Equal to nothing where the key is unknown. */
	private String mark(String keyId, String purpose, String... fields) {
		return this.marks.mark(keyId, purpose, fields).orElse("no such key");
	}

}
