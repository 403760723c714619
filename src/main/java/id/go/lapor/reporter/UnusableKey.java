package id.go.lapor.reporter;

import id.go.lapor.language.Refusal;

/** A key that is empty, too long or not plain text. */
public class UnusableKey extends Refusal {

	UnusableKey() {
		super("reporter.keyUnusable");
	}

}
