package id.go.lapor.reporter;

import java.util.Set;

import id.go.lapor.language.Refusal;

/** What the case does not allow as it stands, together with what it does allow. */
public class RefusedForNow extends RuntimeException {

	private final transient Refusal refusal;

	private final transient Set<Possible> possible;

	RefusedForNow(Refusal refusal, Set<Possible> possible) {
		super(refusal);
		this.refusal = refusal;
		this.possible = possible;
	}

	public Refusal refusal() {
		return this.refusal;
	}

	public Set<Possible> possible() {
		return this.possible;
	}

}
