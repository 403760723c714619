package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The two tables of ciphertext. Plain SQL and no entity on purpose: what is no entity
 * cannot be joined, cached, serialised or printed by accident.
 */
@Component
class SealedRows {

	/** Rounds up the length of an identity, so that it does not tell a short name. */
	private static final int BLOCK = 256;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient database;

	SealedRows(JdbcClient database) {
		this.database = database;
	}

	void keepIdentity(String caseNumber, Seal seal, Reporter reporter) {
		this.database.sql("insert into reporter_identity (case_number, ciphertext) values (?, ?)")
			.params(caseNumber, sealedIdentity(caseNumber, seal, reporter))
			.update();
	}

	/** What the row of an identity holds. */
	static byte[] sealedIdentity(String caseNumber, Seal seal, Reporter reporter) {
		byte[] json = json(reporter);
		byte[] padded = Arrays.copyOf(json, (json.length + BLOCK - 1) / BLOCK * BLOCK);
		Arrays.fill(padded, json.length, padded.length, (byte) ' ');
		return seal.seal(padded, identity(caseNumber));
	}

	/** What the row of a part's words holds. */
	static byte[] sealedWords(String caseNumber, String part, Seal seal, Object words) {
		return seal.seal(json(words), words(caseNumber, part));
	}

	Optional<Reporter> identity(String caseNumber, Seal seal) {
		return this.database.sql("select ciphertext from reporter_identity where case_number = ?")
			.param(caseNumber)
			.query((row, number) -> read(seal.open(row.getBytes(1), identity(caseNumber)), Reporter.class))
			.optional();
	}

	boolean holdsIdentity(String caseNumber) {
		return this.database.sql("select count(*) from reporter_identity where case_number = ?")
			.param(caseNumber)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * @throws AlreadyKept if this part of the case holds words already
	 */
	void keepWords(String caseNumber, String part, Seal seal, Object words) {
		if (ciphertext(caseNumber, part).isPresent()) {
			throw new AlreadyKept(caseNumber);
		}
		try {
			this.database.sql("insert into original_text (case_number, part, ciphertext) values (?, ?, ?)")
				.params(caseNumber, part, sealedWords(caseNumber, part, seal, words))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new AlreadyKept(caseNumber);
		}
	}

	<T> Optional<T> words(String caseNumber, String part, Seal seal, Class<T> type) {
		return ciphertext(caseNumber, part).map((sealed) -> read(seal.open(sealed, words(caseNumber, part)), type));
	}

	/** The names of everything that was written. */
	List<String> parts(String caseNumber) {
		return this.database.sql("select part from original_text where case_number = ? order by part")
			.param(caseNumber)
			.query(String.class)
			.list();
	}

	void stopContact(String caseNumber) {
		if (!isContactStopped(caseNumber)) {
			this.database.sql("insert into contact_stop (case_number) values (?)").param(caseNumber).update();
		}
	}

	boolean isContactStopped(String caseNumber) {
		return this.database.sql("select count(*) from contact_stop where case_number = ?")
			.param(caseNumber)
			.query(Integer.class)
			.single() > 0;
	}

	void remove(String caseNumber, String part) {
		this.database.sql("delete from original_text where case_number = ? and part = ?")
			.params(caseNumber, part)
			.update();
	}

	void removeIdentity(String caseNumber) {
		this.database.sql("delete from reporter_identity where case_number = ?").param(caseNumber).update();
	}

	void remove(String caseNumber) {
		removeIdentity(caseNumber);
		this.database.sql("delete from original_text where case_number = ?").param(caseNumber).update();
	}

	private Optional<byte[]> ciphertext(String caseNumber, String part) {
		return this.database.sql("select ciphertext from original_text where case_number = ? and part = ?")
			.params(caseNumber, part)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	private static String identity(String caseNumber) {
		return "identity/" + caseNumber;
	}

	private static String words(String caseNumber, String part) {
		return "words/" + caseNumber + "/" + part;
	}

	/** Jackson's own message would quote what it could not write. */
	private static byte[] json(Object value) {
		try {
			return JSON.writeValueAsBytes(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A value of the vault could not be written");
		}
	}

	private static <T> T read(byte[] json, Class<T> type) {
		try {
			return JSON.readValue(new String(json, StandardCharsets.UTF_8), type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A value of the vault could not be read");
		}
	}

}
