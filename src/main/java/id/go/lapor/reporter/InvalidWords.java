package id.go.lapor.reporter;

import id.go.lapor.intake.FieldError;

/** One field of a reporter's message that cannot be accepted; nothing is kept then. */
public class InvalidWords extends RuntimeException {

	private final transient FieldError error;

	InvalidWords(String field, String key) {
		super(field + ": " + key);
		this.error = new FieldError(field, key);
	}

	public FieldError error() {
		return this.error;
	}

}
