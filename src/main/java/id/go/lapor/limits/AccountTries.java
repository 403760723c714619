package id.go.lapor.limits;

import java.time.Duration;

import id.go.lapor.privacy.Pseudonyms;
import org.springframework.stereotype.Component;

/**
 * How often a code may be tried for one account, from wherever the tries come: whoever
 * has the password already must not find the code by trying them all.
 */
@Component
public class AccountTries {

	private final TryBook book;

	private final Pseudonyms pseudonyms;

	AccountTries(TryBook book, Pseudonyms pseudonyms) {
		this.book = book;
		this.pseudonyms = pseudonyms;
	}

	/**
	 * Counts one try, on all nodes together, before anybody looks whether it is right.
	 * @return how long to wait; zero if it may be tried now
	 */
	public Duration begin(String account) {
		var attempt = new Try(Limit.CODES_OF_ACCOUNT, this.pseudonyms.of("account", account));
		var wait = this.book.wait(attempt);
		return wait.isZero() ? this.book.count(attempt) : wait;
	}

}
