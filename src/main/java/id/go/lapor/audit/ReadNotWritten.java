package id.go.lapor.audit;

import id.go.lapor.language.Refusal;

/** What cannot be written down may not be read. */
public class ReadNotWritten extends Refusal {

	ReadNotWritten(Exception cause) {
		super("audit.readNotWritten");
		initCause(cause);
	}

}
