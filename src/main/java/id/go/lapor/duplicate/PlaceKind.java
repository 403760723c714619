package id.go.lapor.duplicate;

/**
 * What kind of place a text names, and how much it tells when two texts name the same or
 * another one. The weights are shares of one clear statement (a road's name): people
 * rarely err in a road or village; a district holds hundreds of problems; a school,
 * market or office is what the complaint is about, a mosque or park often one of several
 * landmarks near the place; a proper name that nothing announces may be a place, a
 * company or a person, so that sharing it speaks for and another one says nothing.
 */
public enum PlaceKind {

	ROAD(1, 1, true), LANE(1, 1, true), VILLAGE(1, 1, true), HAMLET(1, 0.8, true), ESTATE(1, 0.9, true),
	DISTRICT(0.4, 0.8, true), REGENCY(0.2, 0.9, true), SCHOOL(0.9, 1, true), OFFICE(0.9, 1, true),
	LANDMARK(0.8, 0.5, true), UNMARKED(0.7, 0.5, true), PROPER(0.5, 0, true), RT(0.4, 0.9, false), RW(0.3, 0.8, false),
	KM(0.5, 1, false), HOUSE(0.6, 0.9, false), BLOCK(0.4, 1, false);

	private final double same;

	private final double other;

	private final boolean named;

	PlaceKind(double same, double other, boolean named) {
		this.same = same;
		this.other = other;
		this.named = named;
	}

	double same() {
		return this.same;
	}

	double other() {
		return this.other;
	}

	/** Named by words, not by a number. */
	boolean isNamed() {
		return this.named;
	}

}
