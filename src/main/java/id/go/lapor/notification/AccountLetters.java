package id.go.lapor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters that wait, and one {@code account-letter} for each, written in the
 * transaction of what they tell of.
 */
@Component
class AccountLetters {

	private final JdbcClient database;

	private final AccountLetterProcess process;

	AccountLetters(JdbcClient database, AccountLetterProcess process) {
		this.database = database;
		this.process = process;
	}

	@Transactional
	void write(AccountLetter letter) {
		var key = new GeneratedKeyHolder();
		this.database
			.sql("insert into account_letter (to_account, news, about_account, by_account, written_at, detail)"
					+ " values (?, ?, ?, ?, ?, ?)")
			.params(letter.to(), letter.news(), letter.about(), letter.by(), Timestamp.from(letter.writtenAt()),
					letter.detail())
			.update(key, "id");
		this.process.deliver(key.getKeyAs(Long.class));
	}

	/** Nobody else sends it meanwhile; empty if it went already. */
	Optional<AccountLetter> lock(long id) {
		return this.database
			.sql("select to_account, news, about_account, by_account, written_at, detail from account_letter"
					+ " where id = ? for update")
			.param(id)
			.query(AccountLetters::letter)
			.optional();
	}

	void remove(long id) {
		this.database.sql("delete from account_letter where id = ?").param(id).update();
	}

	private static AccountLetter letter(ResultSet row, int number) throws SQLException {
		return new AccountLetter(row.getString("to_account"), row.getString("news"), row.getString("about_account"),
				row.getString("by_account"), row.getTimestamp("written_at").toInstant(), row.getString("detail"));
	}

}
