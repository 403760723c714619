package id.go.lapor.rights;

import id.go.lapor.language.Refusal;

/** A request that lacks something or says something impossible. */
public class InvalidDemand extends Refusal {

	InvalidDemand(String key, Object... arguments) {
		super(key, arguments);
	}

}
