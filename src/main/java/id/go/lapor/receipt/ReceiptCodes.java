package id.go.lapor.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.privacy.OneTimeCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who asked for a code, and which are good. A row holds a nonce and no code; numbers that
 * no case has have rows like all others, so that a wish costs the same.
 */
@Component
class ReceiptCodes {

	private final JdbcClient database;

	private final OneTimeCodes codes;

	private final Clock clock;

	ReceiptCodes(JdbcClient database, OneTimeCodes codes, Clock clock) {
		this.database = database;
		this.codes = codes;
		this.clock = clock;
	}

	void ask(CaseNumber number) {
		this.database.sql("insert into receipt_code (case_number, nonce, state, asked_at) values (?, ?, 'ASKED', ?)")
			.params(number.value(), this.codes.nonce(), now())
			.update();
	}

	/** Wishes that wait for their job, oldest first. */
	List<Wish> asked(CaseNumber number) {
		return this.database
			.sql("select id, asked_at from receipt_code where case_number = ? and state = 'ASKED' order by id")
			.param(number.value())
			.query((row, index) -> new Wish(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
			.list();
	}

	/** How many went out of late. */
	int issued(CaseNumber number) {
		return this.database.sql(
				"select count(*) from receipt_code where case_number = ? and state in ('ISSUED', 'USED') and asked_at > ?")
			.params(number.value(), now().minus(CodeTerms.KEPT))
			.query(Integer.class)
			.single();
	}

	void issue(long id) {
		this.database.sql("update receipt_code set state = 'ISSUED', due_at = ? where id = ?")
			.params(now().plus(CodeTerms.GOOD), id)
			.update();
	}

	void silence(long id) {
		this.database.sql("update receipt_code set state = 'SILENT' where id = ?").param(id).update();
	}

	/** The nonces of the codes that are good now, at most {@link CodeTerms#CODES}. */
	List<String> good(CaseNumber number) {
		return this.database
			.sql("select nonce from receipt_code where case_number = ? and state = 'ISSUED' and due_at > ? order by id")
			.params(number.value(), now())
			.query(String.class)
			.list();
	}

	/** A code that was exchanged takes those beside it along. */
	void useAll(CaseNumber number) {
		this.database.sql("update receipt_code set state = 'USED' where case_number = ? and state = 'ISSUED'")
			.param(number.value())
			.update();
	}

	/** Tries for this number within the life of a code. */
	int tries(CaseNumber number) {
		return this.database.sql("select count(*) from receipt_try where case_number = ? and tried_at > ?")
			.params(number.value(), now().minus(CodeTerms.GOOD))
			.query(Integer.class)
			.single();
	}

	void writeTry(CaseNumber number) {
		this.database.sql("insert into receipt_try (case_number, tried_at) values (?, ?)")
			.params(number.value(), now())
			.update();
	}

	void forget(CaseNumber number) {
		this.database.sql("delete from receipt_code where case_number = ?").param(number.value()).update();
		this.database.sql("delete from receipt_try where case_number = ?").param(number.value()).update();
	}

	void forgetOld() {
		var oldest = now().minus(CodeTerms.KEPT);
		this.database.sql("delete from receipt_code where asked_at < ?").param(oldest).update();
		this.database.sql("delete from receipt_try where tried_at < ?").param(oldest).update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/** A wish for a code. */
	record Wish(long id, Instant askedAt) {
	}

}
