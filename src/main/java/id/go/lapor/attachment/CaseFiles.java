package id.go.lapor.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseChanged;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.privacy.CaseSeal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of cases, each sealed under the key of its report and bound to its case. A
 * file lies on the disk before its row is committed; without a row it does not exist.
 */
@Component
public class CaseFiles {

	/** A case takes no more, whoever sends them. */
	static final int MOST = 50;

	static final String FOLDER = "cases";

	private final WaitingFiles waiting;

	private final FileRows rows;

	private final FileStore store;

	private final CaseSeal seal;

	private final Clock clock;

	CaseFiles(WaitingFiles waiting, FileRows rows, FileStore store, CaseSeal seal, Clock clock) {
		this.waiting = waiting;
		this.rows = rows;
		this.store = store;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Keeps everything that lies in a drawer with a case, in the caller's transaction,
	 * which holds the case's lock or makes the case. The drawer stays as it is.
	 * @param agency the body whose officer hands it in, or null
	 * @param part what it is handed in with
	 * @param visibility who may see it
	 * @throws FilesNotNow if the disk is full; nothing is kept then
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(CaseNumber number, String drawer, ActorRole by, String agency, String part,
			Visibility visibility) {
		keep(number, drawer, by, agency, part, visibility, null);
	}

	/**
	 * The same for files of a report, which go no further than this until somebody at the
	 * national desk says otherwise.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keepReported(CaseNumber number, String drawer, String part, Reach reach) {
		keep(number, drawer, ActorRole.REPORTER, null, part, Visibility.PUBLIC, reach);
	}

	private void keep(CaseNumber number, String drawer, ActorRole by, String agency, String part, Visibility visibility,
			Reach reach) {
		int place = this.rows.places(number.value());
		for (var file : this.waiting.in(drawer)) {
			if (++place > MOST) {
				throw new CaseRefusal("attachment.tooManyInCase", MOST);
			}
			var content = this.waiting.open(drawer, file);
			var address = this.seal.address(number.value(), content);
			write(address, this.seal.seal(number.value(), address, content));
			this.rows.add(number.value(), place, file, address, by, agency,
					this.clock.instant().truncatedTo(ChronoUnit.MICROS), part, visibility, reach);
		}
	}

	/** The files that this reader may see; none once the report was erased. */
	@Transactional(readOnly = true)
	public List<CaseFile> of(CaseNumber number, FileReader reader) {
		var files = this.rows.of(number.value()).stream().filter((file) -> file.isFor(reader)).toList();
		return (files.isEmpty() || this.seal.opens(number.value())) ? files : List.of();
	}

	/** One of them with what is in it. */
	@Transactional(readOnly = true)
	public Optional<FileContent> content(CaseNumber number, int position, FileReader reader) {
		return of(number, reader).stream()
			.filter((file) -> file.position() == position)
			.findFirst()
			.map((file) -> new FileContent(file, content(number, position)));
	}

	/** What is in a file, whoever asks: for this room alone. */
	byte[] content(CaseNumber number, int position) {
		var address = this.rows.address(number.value(), position).orElseThrow();
		try {
			return this.seal.open(number.value(), address, this.store.read(place(address)));
		}
		catch (IOException ex) {
			throw new FilesNotNow("notRead");
		}
	}

	/**
	 * Takes back a file that an agency laid beside an answer that was not given yet.
	 * @return whether there was one
	 */
	@Transactional
	public boolean takeBack(CaseNumber number, int position, String agency) {
		return this.rows.takeBack(number.value(), position, agency) == 1;
	}

	/** With the answer goes what its agency laid beside it. */
	@EventListener
	void answered(CaseChanged change) {
		if (change.event() == CaseEvent.ANSWERED && change.agencyCode() != null) {
			this.rows.publish(change.caseNumber().value(), change.agencyCode());
		}
	}

	/** Whether an agency laid a file beside the answer that it has not given yet. */
	@Transactional(readOnly = true)
	public boolean lieBesideAnswer(CaseNumber number, String agency) {
		return this.rows.waitForAnswer(number.value(), agency) > 0;
	}

	/** Whether the case can take another file: not after it was erased, nor when full. */
	@Transactional(readOnly = true)
	public boolean takesMore(CaseNumber number) {
		return this.rows.places(number.value()) < MOST && this.seal.opens(number.value());
	}

	private void write(String address, byte[] sealed) {
		try {
			this.store.write(place(address), sealed);
		}
		catch (IOException ex) {
			throw new FilesNotNow("noSpace");
		}
	}

	static String place(String address) {
		return FOLDER + "/" + address.substring(0, 2) + "/" + address;
	}

}
