package id.go.lapor.notification;

import java.util.Optional;

/** Whoever takes e-mail over. */
interface MailCarrier {

	/**
	 * Hands a letter over.
	 * @return the carrier's own number, or nothing if the address does not exist
	 * @throws DeliveryFailed if it was not taken over and somebody must repair that
	 */
	Optional<String> send(Letter letter);

}
