package id.go.lapor.complaint;

import id.go.lapor.language.Refusal;

/** Something that a person may not do to a case in the state it is in. */
public class CaseRefusal extends Refusal {

	public CaseRefusal(String key, Object... arguments) {
		super(key, arguments);
	}

}
