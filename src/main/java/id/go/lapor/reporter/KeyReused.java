package id.go.lapor.reporter;

import id.go.lapor.language.Refusal;

/** The key already belongs to a report with other content. */
public class KeyReused extends Refusal {

	KeyReused() {
		super("reporter.keyReused");
	}

}
