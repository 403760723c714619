package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What colleagues write to each other about a case: the engine, the timeline and other
 * bodies never see a word of it. Sealed like their drafts, each to its case and owner, so
 * that a row that is moved to another body opens for nobody; kept as long as the case.
 */
@Component
public class ColleagueNotes {

	private static final Logger log = LoggerFactory.getLogger(ColleagueNotes.class);

	private static final String SECRET = "colleagues' notes";

	private static final int ID_BYTES = 16;

	private final JdbcClient jdbc;

	private final SealedAnswer seal;

	private final Clock clock;

	ColleagueNotes(JdbcClient jdbc, SealedAnswer seal, Clock clock) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Writes a note, in the transaction that checked who may.
	 * @param owner code of the body whose colleagues read it, or of the national desk
	 * @param officer the account that writes
	 * @param words masked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(CaseNumber number, String owner, String officer, String words) {
		var sealed = this.seal.seal(SECRET, place(number.value(), owner), words.getBytes(StandardCharsets.UTF_8));
		this.jdbc.sql("""
				insert into colleague_note (case_number, owner, officer, key_id, sealed_words, written_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(number.value(), owner, officer, keyOf(sealed), sealed, Timestamp.from(this.clock.instant()))
			.update();
	}

	/**
	 * What this owner's people wrote about the case, newest first. A row that does not
	 * open was moved or forged: it is left out, and the case stays readable.
	 */
	@Transactional(readOnly = true)
	public List<ColleagueNote> of(CaseNumber number, String owner) {
		return this.jdbc.sql("""
				select officer, written_at, sealed_words from colleague_note
				where case_number = ? and owner = ? order by id desc""")
			.params(number.value(), owner)
			.query((row, place) -> opened(number, owner, row))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<ColleagueNote> opened(CaseNumber number, String owner, ResultSet row) throws SQLException {
		try {
			var words = this.seal.open(SECRET, place(number.value(), owner), row.getBytes(3));
			return Optional.of(new ColleagueNote(row.getString(1), row.getTimestamp(2).toInstant(),
					new String(words, StandardCharsets.UTF_8)));
		}
		catch (SealBroken ex) {
			log.error("A note on case {} does not open and is not shown", number);
			return Optional.empty();
		}
	}

	/** Forgets all of a case, whoever wrote it. */
	void forget(CaseNumber number) {
		this.jdbc.sql("delete from colleague_note where case_number = ?").param(number.value()).update();
	}

	/**
	 * Seals anew what lies under an older key, in the caller's transaction.
	 * @param after where the chunk before ended, or empty
	 */
	KeyRenewal.Renewed renew(String keyId, String after, int most) {
		var notes = this.jdbc.sql("""
				select id, case_number, owner, sealed_words from colleague_note
				where key_id = ? and id > ? order by id fetch first ? rows only""")
			.params(keyId, after.isEmpty() ? 0L : Long.parseLong(after), most)
			.query((row, place) -> new Sealed(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)))
			.list();
		int renewed = notes.stream().mapToInt(this::renew).sum();
		return KeyRenewal.Renewed.of(notes.stream().map((note) -> Long.toString(note.id())).toList(), renewed, most);
	}

	private int renew(Sealed note) {
		var place = place(note.caseNumber(), note.owner());
		try {
			var sealed = this.seal.seal(SECRET, place, this.seal.open(SECRET, place, note.words()));
			return this.jdbc.sql("update colleague_note set key_id = ?, sealed_words = ? where id = ?")
				.params(keyOf(sealed), sealed, note.id())
				.update();
		}
		catch (SealBroken ex) {
			log.error("A note on case {} does not open and stays as it is", note.caseNumber());
			return 0;
		}
	}

	private static String keyOf(byte[] sealed) {
		return new String(sealed, 0, ID_BYTES, StandardCharsets.US_ASCII);
	}

	private static String place(String caseNumber, String owner) {
		return "note/" + caseNumber + "/" + owner;
	}

	/** A note as it lies there. */
	private record Sealed(long id, String caseNumber, String owner, byte[] words) {

	}

}
