package id.go.lapor.audit;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.WrittenLine;
import org.springframework.stereotype.Component;

/**
 * Seals whole timelines at once, exactly as {@link ChangeWitness} would line by line, for
 * whoever writes many rows at once. It reads and writes no table: {@code verify-audit}
 * finds nothing wrong with rows made of what it returns, and no checkpoint covers them
 * until the house takes its next ones.
 */
@Component
public class CopiedChains {

	/**
	 * The columns of {@code audit_entry}, in the order of {@link CopiedChain#entries}.
	 */
	public static final String ENTRY_COLUMNS = Rows.ENTRY;

	/** The columns of {@code audit_head}, in the order of {@link CopiedChain#head}. */
	public static final String HEAD_COLUMNS = Rows.HEAD;

	private final Seals seals;

	CopiedChains(Seals seals) {
		this.seals = seals;
	}

	/**
	 * The chain over the timeline of one case.
	 * @param lines oldest first
	 * @param accounts whose deed each line was
	 */
	public CopiedChain over(List<WrittenLine> lines, List<String> accounts) {
		var entries = new ArrayList<Object[]>(lines.size());
		var previous = Seals.BEGINNING;
		for (int place = 0; place < lines.size(); place++) {
			var line = lines.get(place);
			var actor = ChangeWitness.actor(accounts.get(place), ActorRole.valueOf(line.role()), line.agencyCode());
			var note = new Note(actor, Deed.CHANGED, line.event(), this.seals.digest(line));
			var entry = this.seals.entry(line.caseNumber(), place + 1, line.happenedAt(), note, previous);
			entries.add(Rows.of(entry));
			previous = entry.hash();
		}
		var head = this.seals.head(lines.get(0).caseNumber(), lines.size(), previous);
		return new CopiedChain(entries, new Object[] { head.caseNumber(), head.entries(), head.lastHash(), head.keyId(),
				head.mac(), head.settled() });
	}

	/**
	 * The rows of one case.
	 *
	 * @param entries of {@code audit_entry}
	 * @param head of {@code audit_head}
	 */
	public record CopiedChain(List<Object[]> entries, Object[] head) {
	}

}
