package id.go.lapor.search;

import id.go.lapor.language.Refusal;

/** Search cannot answer at the moment; nothing else is affected. */
public class SearchNotNow extends Refusal {

	/** After so many seconds it is worth while to ask again. */
	public static final int RETRY_AFTER = 15;

	public SearchNotNow() {
		super("search.notNow");
	}

}
