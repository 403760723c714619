package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an officer types beside a task: answers, questions, reasons. It is saved before
 * the task is completed, so a refused completion loses nothing, and the engine never sees
 * a word of it. Kept per phase (the process instance) and field until the case ends, and
 * sealed: a verifier's question may quote a card number that the masked text hides. Not
 * under the report's own key, because work goes on after an identity was erased.
 */
@Component
public class OfficerWords {

	/** The longest text an officer may save, in characters. */
	public static final int LONGEST = 10_000;

	private static final Logger log = LoggerFactory.getLogger(OfficerWords.class);

	static final String SECRET = "officers' drafts";

	private final JdbcClient jdbc;

	private final SealedAnswer seal;

	private final TransactionTemplate transaction;

	private final Clock clock;

	OfficerWords(JdbcClient jdbc, SealedAnswer seal, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Saves or replaces the text of one field. Of two windows that save the first text at
	 * once, the later one wins and neither fails.
	 * @throws CaseRefusal if it is longer than {@value #LONGEST} characters
	 */
	public void write(CaseNumber number, String phase, String field, String officer, String text) {
		if (text.length() > LONGEST) {
			throw new CaseRefusal("complaint.wordsTooLong", LONGEST);
		}
		try {
			this.transaction.executeWithoutResult((status) -> save(number, phase, field, officer, text));
		}
		catch (DuplicateKeyException ex) {
			this.transaction.executeWithoutResult((status) -> save(number, phase, field, officer, text));
		}
	}

	private void save(CaseNumber number, String phase, String field, String officer, String text) {
		var now = Timestamp.from(this.clock.instant());
		var sealed = this.seal.seal(SECRET, place(number.value(), field), text.getBytes(StandardCharsets.UTF_8));
		int changed = this.jdbc
			.sql("update officer_words set sealed_words = ?, officer = ?, written_at = ? where phase = ? and field = ?")
			.params(sealed, officer, now, phase, field)
			.update();
		if (changed == 0) {
			this.jdbc.sql(
					"insert into officer_words (case_number, phase, field, officer, sealed_words, written_at) values (?, ?, ?, ?, ?, ?)")
				.params(number.value(), phase, field, officer, sealed, now)
				.update();
		}
	}

	/** The saved text, if it is not blank. */
	@Transactional(readOnly = true)
	public Optional<String> read(String phase, String field) {
		return this.jdbc.sql("select case_number, sealed_words from officer_words where phase = ? and field = ?")
			.params(phase, field)
			.query((row,
					number) -> new String(this.seal.open(SECRET, place(row.getString("case_number"), field),
							row.getBytes("sealed_words")), StandardCharsets.UTF_8))
			.optional()
			.filter((text) -> !text.isBlank());
	}

	/** When this officer last saved a text of this phase, if any is still there. */
	@Transactional(readOnly = true)
	public Optional<Instant> lastWritten(String phase, String officer) {
		return this.jdbc.sql("select max(written_at) from officer_words where phase = ? and officer = ?")
			.params(phase, officer)
			.query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
			.single();
	}

	/** Forgets one field, once it stands in the timeline. */
	@Transactional
	public Optional<String> take(String phase, String field) {
		var text = read(phase, field);
		this.jdbc.sql("delete from officer_words where phase = ? and field = ?").params(phase, field).update();
		return text;
	}

	/** Hands one field over to the phase that was called. */
	@Transactional
	public void move(String fromPhase, String toPhase, String field) {
		this.jdbc.sql("update officer_words set phase = ? where phase = ? and field = ?")
			.params(toPhase, fromPhase, field)
			.update();
	}

	/**
	 * Takes over what another phase of this case left unsent in this field: the newest
	 * text, should an officer's window have saved one more after the case went on.
	 * @param reads how the next office may read it: it may know less than the first
	 */
	@Transactional
	void adopt(CaseNumber number, String phase, String field, UnaryOperator<String> reads) {
		record Left(String phase, String officer) {
		}
		var left = this.jdbc
			.sql("select phase, officer from officer_words where case_number = ? and field = ? and phase <> ? "
					+ "order by written_at desc, phase")
			.params(number.value(), field, phase)
			.query((row, index) -> new Left(row.getString("phase"), row.getString("officer")))
			.list();
		left.stream()
			.findFirst()
			.ifPresent((newest) -> read(newest.phase(), field)
				.ifPresent((text) -> save(number, phase, field, newest.officer(), reads.apply(text))));
		left.forEach((other) -> take(other.phase(), field));
	}

	/** Forgets the drafts of a phase whose holder gave the case away. */
	@Transactional
	public void forget(String phase) {
		this.jdbc.sql("delete from officer_words where phase = ?").param(phase).update();
	}

	/** Forgets every draft of a case that ended. */
	@Transactional
	public void forget(CaseNumber number) {
		this.jdbc.sql("delete from officer_words where case_number = ?").param(number.value()).update();
	}

	/**
	 * Seals anew what lies under an older key, in the caller's transaction; never over a
	 * draft that was changed meanwhile.
	 * @param after where the chunk before ended, or empty
	 */
	KeyRenewal.Renewed renew(String keyId, String after, int most) {
		var drafts = this.jdbc
			.sql("select phase, field, case_number, sealed_words from officer_words "
					+ "where substring(sealed_words, 1, 16) = ? and phase || '/' || field > ? "
					+ "order by phase || '/' || field fetch first ? rows only")
			.params(keyId.getBytes(StandardCharsets.US_ASCII), after, most)
			.query((row, number) -> new Draft(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)))
			.list();
		int renewed = drafts.stream().mapToInt(this::renew).sum();
		return KeyRenewal.Renewed.of(drafts.stream().map((draft) -> draft.phase() + "/" + draft.field()).toList(),
				renewed, most);
	}

	private int renew(Draft draft) {
		var place = place(draft.caseNumber(), draft.field());
		try {
			var sealed = this.seal.seal(SECRET, place, this.seal.open(SECRET, place, draft.sealed()));
			return this.jdbc
				.sql("update officer_words set sealed_words = ? where phase = ? and field = ? and sealed_words = ?")
				.params(sealed, draft.phase(), draft.field(), draft.sealed())
				.update();
		}
		catch (SealBroken ex) {
			log.error("A draft of case {} does not open and stays as it is", draft.caseNumber());
			return 0;
		}
	}

	/** A draft may move to another phase of its case, and nowhere else. */
	static String place(String caseNumber, String field) {
		return "draft/" + caseNumber + "/" + field;
	}

	/** A draft as it lies there. */
	private record Draft(String phase, String field, String caseNumber, byte[] sealed) {
	}

}
