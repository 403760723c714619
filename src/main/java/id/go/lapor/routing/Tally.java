package id.go.lapor.routing;

/**
 * Decisions counted beside what had been proposed.
 *
 * @param code whose: a rule's reason, a body, a month, or empty for all
 * @param decided decisions
 * @param first those for the body that the rules had proposed first
 * @param proposed those for a body that rules or learning had proposed at all
 * @param overridden those of an officer who named another body than any proposed
 * @param bounced those that the body refused; of a rule, those that had followed it
 * @param known those before which the learned half knew an answer
 * @param learnedFirst of these, those for its first body
 * @param confidence of these, the mean of how sure it was; comparable with the share of
 * the one before
 */
public record Tally(String code, long decided, long first, long proposed, long overridden, long bounced, long known,
		long learnedFirst, double confidence) {
}
