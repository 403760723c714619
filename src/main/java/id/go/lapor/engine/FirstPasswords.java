package id.go.lapor.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Passwords that somebody else gave. Whoever gave one knows it, so it opens one page
 * alone, on which its owner chooses another, and after a week not even that: what lies on
 * a note in a drawer is found. Time is the real one, as a session's.
 */
@Component
public class FirstPasswords {

	private static final Duration GOOD = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final IdentityService identity;

	private final AsSystem system;

	private final Clock realClock = Clock.systemUTC();

	FirstPasswords(JdbcClient jdbc, IdentityService identity, AsSystem system) {
		this.jdbc = jdbc;
		this.identity = identity;
		this.system = system;
	}

	/** The password that the account has now was given by somebody else. */
	void give(String account) {
		forget(account);
		this.jdbc.sql("insert into first_password (account, given_at) values (?, ?)")
			.params(account, Timestamp.from(this.realClock.instant()))
			.update();
	}

	/** What the password of an account opens. */
	public State of(String account) {
		return this.jdbc.sql("select given_at from first_password where account = ?")
			.param(account)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional()
			.map((given) -> given.plus(GOOD).isAfter(this.realClock.instant()) ? State.OWED : State.OVER)
			.orElse(State.OWN);
	}

	/** Whether this is the password that was given. */
	public boolean isSame(String account, String password) {
		return this.system.call(() -> this.identity.checkPassword(account, password));
	}

	/** The owner's own from now on; every session of the account ends. */
	public void replace(String account, String password) {
		this.system.run(() -> {
			var user = this.identity.createUserQuery().userId(account).singleResult();
			user.setPassword(password);
			this.identity.saveUser(user);
			this.identity.unlockUser(account);
		});
	}

	@EventListener
	void on(PasswordChanged change) {
		forget(change.user());
	}

	@EventListener
	void on(AccountRemoved removal) {
		forget(removal.user());
	}

	private void forget(String account) {
		this.jdbc.sql("delete from first_password where account = ?").param(account).update();
	}

	/** What a password opens. */
	public enum State {

		/** what the office opens: its owner chose it */
		OWN,

		/** the page on which its owner chooses another */
		OWED,

		/** nothing any more: another has to be given */
		OVER

	}

}
