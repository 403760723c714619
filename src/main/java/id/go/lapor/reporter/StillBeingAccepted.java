package id.go.lapor.reporter;

import id.go.lapor.language.Refusal;

/** The same request is being worked on in this moment; asking again will answer it. */
public class StillBeingAccepted extends Refusal {

	StillBeingAccepted() {
		super("reporter.stillBeingAccepted");
	}

}
