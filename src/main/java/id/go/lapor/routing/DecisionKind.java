package id.go.lapor.routing;

/** How it was decided whose a report is. */
enum DecisionKind {

	/** A body was taken that had been proposed. */
	CONFIRMED,

	/** The officer named another body than any that had been proposed. */
	OVERRIDDEN,

	/** Another body after a refusal. */
	REROUTED,

	/** By the arbiter. */
	RULED,

	/** By the house alone: says nothing of whether it was right. */
	AUTOMATIC

}
