package id.go.lapor.duplicate;

/**
 * How probable it is that two reports tell of one matter: a logistic score, each part of
 * which can be said in words.
 * <p>
 * The weights were fitted by gradient descent on the pairs that
 * {@code src/test/resources/duplicate/pairs.csv} marks {@code fit}, drawn towards
 * hand-written first values (ridge 3) because a few hundred pairs cannot teach sixteen
 * numbers, and rounded. The two weights against other places stand above what was fitted:
 * it is by far the worse mistake to merge two places than to leave two reports apart.
 * Docs: decision 0021.
 */
final class DuplicateScore {

	/** From here on two reports count as one matter. */
	static final double THRESHOLD = 0.5;

	/**
	 * Two reports of which nothing is known are two matters. Half a point above what was
	 * fitted: the lists of words were mended on the pairs that the weights were fitted
	 * on, so words of other people score lower than those pairs promise.
	 */
	private static final double TO_BEGIN_WITH = -5.5;

	private static final double COMMON_WORDS = 3.1;

	/** A short SMS that says nothing but what the long letter says. */
	private static final double CONTAINED = 2.5;

	/**
	 * Two people who wait at one office for one kind of paper share place and matter, and
	 * next to no other word: two cases of their own.
	 */
	private static final double HARDLY_A_COMMON_WORD = -1.5;

	private static final double HARDLY = 0.15;

	/** Whole phrases alike: copied, not only about the same. */
	private static final double COMMON_WORDING = 1.1;

	/** Letters by fours see through slips of the pen. */
	private static final double COMMON_LETTERS = 1.9;

	private static final double SAME_MATTER = 1.6;

	private static final double OTHER_MATTER = -2.5;

	/** A place alone proves little: a street has many troubles. */
	private static final double SAME_PLACE = 1.0;

	private static final double SAME_MATTER_AT_SAME_PLACE = 2.2;

	private static final double CONTAINED_AT_SAME_PLACE = 3.6;

	/** One other road outweighs equal words: that is what a copied text looks like. */
	private static final double OTHER_PLACE = -8.5;

	/** Another RT, house or kilometre in the same words. */
	private static final double OTHER_NUMBER = -12;

	/**
	 * Nobody names a place: then the words have to tell, and nothing contradicts them.
	 */
	private static final double NO_PLACE = 0.4;

	private static final double SAME_REGION = 0.4;

	private static final double OTHER_REGION = -1.7;

	/** A year apart; days between count by their logarithm. */
	private static final double A_YEAR_APART = -0.7;

	private static final double UNKNOWN_DAYS = 0.3;

	private static final double YEAR = 366;

	private DuplicateScore() {
	}

	/** Between 0 and 1. */
	static double of(Likeness likeness) {
		return 1 / (1 + Math.exp(-(TO_BEGIN_WITH + words(likeness) + matter(likeness) + places(likeness.places())
				+ circumstances(likeness))));
	}

	/** A score with one more sign: its logit is raised by a weight. */
	static double raised(double score, double weight) {
		return score / (score + (1 - score) * Math.exp(-weight));
	}

	private static double words(Likeness likeness) {
		return likeness.substance()
				* (COMMON_WORDS * likeness.words() + CONTAINED * likeness.contained()
						+ COMMON_WORDING * likeness.wording()
						+ CONTAINED_AT_SAME_PLACE * likeness.contained() * atSamePlace(likeness))
				+ COMMON_LETTERS * likeness.letters()
				+ HARDLY_A_COMMON_WORD * Math.max(0, 1 - likeness.contained() / HARDLY);
	}

	private static double matter(Likeness likeness) {
		return SAME_MATTER * likeness.topic() + SAME_MATTER_AT_SAME_PLACE * likeness.topic() * atSamePlace(likeness)
				+ (likeness.otherTopic() ? OTHER_MATTER : 0);
	}

	private static double places(PlaceEvidence places) {
		return SAME_PLACE * places.speaksFor() + OTHER_PLACE * places.namesAgainst()
				+ OTHER_NUMBER * places.numbersAgainst() + (places.isNone() ? NO_PLACE : 0);
	}

	private static double circumstances(Likeness likeness) {
		double region = (likeness.region() > 0) ? SAME_REGION * likeness.region() : 0;
		double other = (likeness.region() < 0) ? OTHER_REGION : 0;
		double days = (likeness.days() < 0) ? UNKNOWN_DAYS : Math.min(1, Math.log1p(likeness.days()) / Math.log(YEAR));
		return region + other + A_YEAR_APART * days;
	}

	private static double atSamePlace(Likeness likeness) {
		return Math.min(1, likeness.places().speaksFor());
	}

}
