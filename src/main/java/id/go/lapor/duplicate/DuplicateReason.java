package id.go.lapor.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that speaks for two reports being one matter, or against it.
 *
 * @param sign what it is
 * @param number per cent or days, or -1
 * @param kind of the place, or null
 * @param place the name of the place, or empty
 */
public record DuplicateReason(DuplicateSign sign, long number, PlaceKind kind, String place) {

	private static final double WORTH_SAYING = 0.3;

	private static final double HARDLY = 0.15;

	private static final double LITTLE = 0.3;

	private static final double SAME_TOPIC = 0.5;

	private static final int LONG = 60;

	/** What was found, strongest kind of sign first; the same for the same two texts. */
	static List<DuplicateReason> of(Likeness likeness) {
		var reasons = new ArrayList<DuplicateReason>();
		likeness.places().same().forEach((place) -> reasons.add(named(DuplicateSign.SAME_PLACE, place)));
		likeness.places().other().forEach((place) -> reasons.add(named(DuplicateSign.OTHER_PLACE, place)));
		addWords(reasons, likeness);
		if (likeness.otherTopic()) {
			reasons.add(counted(DuplicateSign.OTHER_MATTER, -1));
		}
		else if (likeness.topic() >= SAME_TOPIC) {
			reasons.add(counted(DuplicateSign.SAME_MATTER, -1));
		}
		addCircumstances(reasons, likeness);
		return List.copyOf(reasons);
	}

	private static void addWords(List<DuplicateReason> reasons, Likeness likeness) {
		if (likeness.words() >= WORTH_SAYING) {
			reasons.add(counted(DuplicateSign.COMMON_WORDS, percent(likeness.words())));
		}
		else if (likeness.contained() >= WORTH_SAYING) {
			reasons.add(counted(DuplicateSign.CONTAINED, percent(likeness.contained())));
		}
		else if (likeness.words() < HARDLY) {
			reasons.add(counted(DuplicateSign.OTHER_WORDS, percent(likeness.words())));
		}
		if (likeness.substance() < LITTLE) {
			reasons.add(counted(DuplicateSign.FEW_WORDS, -1));
		}
	}

	private static void addCircumstances(List<DuplicateReason> reasons, Likeness likeness) {
		if (likeness.region() > 0) {
			reasons.add(counted(DuplicateSign.SAME_REGION, -1));
		}
		else if (likeness.region() < 0) {
			reasons.add(counted(DuplicateSign.OTHER_REGION, -1));
		}
		if (likeness.days() >= 0) {
			reasons.add(counted((likeness.days() < LONG) ? DuplicateSign.DAYS_APART : DuplicateSign.LONG_APART,
					likeness.days()));
		}
	}

	private static DuplicateReason named(DuplicateSign sign, Place place) {
		return new DuplicateReason(sign, -1, place.kind(), place.words());
	}

	private static DuplicateReason counted(DuplicateSign sign, long number) {
		return new DuplicateReason(sign, number, null, "");
	}

	private static long percent(double share) {
		return Math.round(100 * share);
	}

}
