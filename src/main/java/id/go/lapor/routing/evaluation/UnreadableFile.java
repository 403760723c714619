package id.go.lapor.routing.evaluation;

/** A file that cannot be used; the message says which, where and what to write. */
public final class UnreadableFile extends RuntimeException {

	UnreadableFile(String message) {
		super(message);
	}

}
