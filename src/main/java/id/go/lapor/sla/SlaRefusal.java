package id.go.lapor.sla;

/**
 * The rules of the clocks forbid this; {@link #getMessage()} is the message key of the
 * reason in words.
 */
public class SlaRefusal extends RuntimeException {

	private final transient Object[] arguments;

	SlaRefusal(String messageKey, Object... arguments) {
		super(messageKey);
		this.arguments = arguments;
	}

	/** The key in {@code messages/sla.properties}. */
	public String messageKey() {
		return getMessage();
	}

	/** What the words of the message are filled with. */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
