package id.go.lapor.notification;

import java.time.Instant;

/**
 * What an officer is to be told of an account: codes and accounts only. Words and address
 * are found when it is sent.
 *
 * @param to the officer who reads it
 * @param news what happened; the key of its words
 * @param about the account that it happened to
 * @param by who did it; null where that is not told
 * @param detail numbers of cases, or null
 */
record AccountLetter(String to, String news, String about, String by, Instant writtenAt, String detail) {

	/** News of the account alone. */
	AccountLetter(String to, String news, String about, String by, Instant writtenAt) {
		this(to, news, about, by, writtenAt, null);
	}

}
