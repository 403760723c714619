package id.go.lapor.secondfactor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.go.lapor.privacy.SealedAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets as they lie in the table: sealed, each to its account. */
@Component
class FactorRows {

	private static final String PURPOSE = "officers' second factors";

	private final JdbcClient jdbc;

	private final SealedAnswer seal;

	FactorRows(JdbcClient jdbc, SealedAnswer seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	boolean isSetUp(String user) {
		return this.jdbc.sql("select count(*) from second_factor where user_id = ? and sealed_secret is not null")
			.param(user)
			.query(Integer.class)
			.single() > 0;
	}

	Set<String> setUpAmong(Collection<String> users) {
		return users.isEmpty() ? Set.of()
				: this.jdbc
					.sql("select user_id from second_factor where sealed_secret is not null and user_id in (:users)")
					.param("users", users)
					.query(String.class)
					.set();
	}

	/** Locks the row of an account, so that of two codes sent at once one is taken. */
	Optional<Factor> lock(String user) {
		return this.jdbc.sql(
				"select sealed_secret, waiting_secret, last_step, set_up_at from second_factor where user_id = ? for update")
			.param(user)
			.query((row, number) -> new Factor(open(user, row.getBytes(1)), open(user, row.getBytes(2)), row.getLong(3),
					instant(row.getTimestamp(4))))
			.optional();
	}

	Optional<Instant> setUpAt(String user) {
		return this.jdbc.sql("select set_up_at from second_factor where user_id = ? and sealed_secret is not null")
			.param(user)
			.query((row, number) -> instant(row.getTimestamp(1)))
			.optional();
	}

	/** Keeps a secret that no code has confirmed yet, beside the one in use. */
	void propose(String user, SharedSecret secret) {
		var sealed = seal(user, secret);
		int changed = this.jdbc.sql("update second_factor set waiting_secret = ? where user_id = ?")
			.params(sealed, user)
			.update();
		if (changed == 0) {
			this.jdbc.sql("insert into second_factor (user_id, waiting_secret, last_step) values (?, ?, 0)")
				.params(user, sealed)
				.update();
		}
	}

	/** Puts a secret in use; sealed anew, under the newest key of the house. */
	void use(String user, SharedSecret secret, long lastStep, Instant setUpAt) {
		this.jdbc.sql(
				"update second_factor set sealed_secret = ?, waiting_secret = null, last_step = ?, set_up_at = ? where user_id = ?")
			.params(seal(user, secret), lastStep, Timestamp.from(setUpAt), user)
			.update();
	}

	void takeStep(String user, long step) {
		this.jdbc.sql("update second_factor set last_step = ? where user_id = ?").params(step, user).update();
	}

	void remove(String user) {
		this.jdbc.sql("delete from second_factor_recovery where user_id = ?").param(user).update();
		this.jdbc.sql("delete from second_factor where user_id = ?").param(user).update();
	}

	void replaceRecovery(String user, List<String> hashes) {
		this.jdbc.sql("delete from second_factor_recovery where user_id = ?").param(user).update();
		hashes.forEach((hash) -> this.jdbc.sql("insert into second_factor_recovery (user_id, code_hash) values (?, ?)")
			.params(user, hash)
			.update());
	}

	boolean takeRecovery(String user, String hash) {
		return this.jdbc.sql("delete from second_factor_recovery where user_id = ? and code_hash = ?")
			.params(user, hash)
			.update() == 1;
	}

	int countRecovery(String user) {
		return this.jdbc.sql("select count(*) from second_factor_recovery where user_id = ?")
			.param(user)
			.query(Integer.class)
			.single();
	}

	private byte[] seal(String user, SharedSecret secret) {
		return this.seal.seal(PURPOSE, place(user), secret.bytes());
	}

	private SharedSecret open(String user, byte[] sealed) {
		return (sealed != null) ? new SharedSecret(this.seal.open(PURPOSE, place(user), sealed)) : null;
	}

	private static String place(String user) {
		return "second factor/" + user;
	}

	private static Instant instant(Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/**
	 * One row, opened.
	 *
	 * @param secret the one in use, or null
	 * @param waiting one that no code has confirmed yet, or null
	 * @param lastStep the step of the last code that was taken
	 * @param setUpAt since when, or null
	 */
	record Factor(SharedSecret secret, SharedSecret waiting, long lastStep, Instant setUpAt) {
	}

}
