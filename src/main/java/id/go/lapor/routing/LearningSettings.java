package id.go.lapor.routing;

/** What can be set of learning. */
final class LearningSettings {

	/**
	 * How often a learned answer of the least confidence has to be right. Below it stands
	 * "tidak tahu": a verifier who reads wrong proposals more often than right ones stops
	 * reading them.
	 */
	static final double ACCURACY = 0.4;

	private LearningSettings() {
	}

}
