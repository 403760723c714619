package id.go.lapor.search;

import id.go.lapor.language.Refusal;

/** What was typed cannot be looked for; the sentence says what to do. */
public class SearchRefused extends Refusal {

	SearchRefused(String key, Object... arguments) {
		super(key, arguments);
	}

}
