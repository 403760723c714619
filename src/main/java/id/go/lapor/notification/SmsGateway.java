package id.go.lapor.notification;

import java.util.Optional;

/**
 * Whoever takes short messages over. A gateway that can tell repeats apart recognises
 * them by the id.
 */
public interface SmsGateway {

	/**
	 * Hands a message over.
	 * @param id the same for every attempt
	 * @param number in E.164
	 * @param text one segment of the GSM alphabet
	 * @return the gateway's own number, or nothing if short messages are not sent here
	 * @throws RuntimeException if it was not taken over; without number and text in it,
	 * because the engine keeps what went wrong
	 */
	Optional<String> send(String id, String number, String text);

}
