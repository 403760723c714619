package id.go.lapor.notification;

/**
 * A message was not taken over. It becomes an incident that people read, and rows of the
 * engine that stay, so it carries no address and no cause: what mail servers answer
 * repeats the address.
 */
class DeliveryFailed extends RuntimeException {

	DeliveryFailed(String message) {
		super(message);
	}

}
