package id.go.lapor.engine.gate;

/**
 * One promise that every model keeps. A rule says what it looked at, so that a rule that
 * matches nothing is noticed instead of being green for ever.
 */
interface ModelRule {

	/** Permanent name; its words stand in messages/engine under {@code rule.<name>}. */
	String name();

	void check(Bundle bundle, Findings findings);

}
