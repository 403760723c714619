package id.go.lapor.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the places of two reports say for and against their being one.
 *
 * @param same places that both name
 * @param other places of one kind that each names otherwise
 */
record PlaceEvidence(List<Place> same, List<Place> other) {

	/** More places than these prove no more. */
	private static final double ENOUGH = 2;

	static PlaceEvidence of(ReadReport left, ReadReport right) {
		var same = new ArrayList<Place>();
		var other = new ArrayList<Place>();
		for (var kind : PlaceKind.values()) {
			var mine = of(kind, left.places());
			var theirs = of(kind, right.places());
			var shared = Stream
				.concat(mine.stream().filter((place) -> isNamedIn(right, theirs, place)),
						theirs.stream().filter((place) -> isNamedIn(left, mine, place)))
				.findFirst();
			shared.filter((place) -> isNews(same, place)).ifPresent(same::add);
			if (shared.isEmpty() && !mine.isEmpty() && !theirs.isEmpty()) {
				other.add(mine.get(0));
			}
		}
		other.removeIf((place) -> place.kind() == PlaceKind.PROPER);
		if (same.stream().anyMatch((place) -> place.kind().isNamed())) {
			// in the same road one names the district, the other the city
			other.removeIf((place) -> place.kind() == PlaceKind.UNMARKED);
		}
		if (other.stream().anyMatch((place) -> place.kind().isNamed())) {
			// RT 3 of another village is no common place
			same.removeIf((place) -> !place.kind().isNamed());
		}
		return new PlaceEvidence(List.copyOf(same), List.copyOf(other));
	}

	/** Whether the places say nothing. */
	boolean isNone() {
		return this.same.isEmpty() && this.other.isEmpty();
	}

	/** Places that both name: 0 none, 1 one clear statement, at most 2. */
	double speaksFor() {
		return Math.min(ENOUGH, this.same.stream().mapToDouble((place) -> place.kind().same()).sum());
	}

	/** Names that differ: 0 none, 1 one clear contradiction, at most 2. */
	double namesAgainst() {
		return Math.min(ENOUGH, against(true));
	}

	/** Numbers that differ: RT, RW, house, kilometre. */
	double numbersAgainst() {
		return Math.min(ENOUGH, against(false));
	}

	private double against(boolean named) {
		return this.other.stream()
			.filter((place) -> place.kind().isNamed() == named)
			.mapToDouble((place) -> place.kind().other())
			.sum();
	}

	private static List<Place> of(PlaceKind kind, Collection<Place> places) {
		return places.stream().filter((place) -> place.kind() == kind).toList();
	}

	/**
	 * Named as such a place, or, by a neighbour who leaves out "Jalan" or "Desa", by its
	 * bare words. A number is no name.
	 */
	private static boolean isNamedIn(ReadReport report, Collection<Place> places, Place sought) {
		return places.stream().anyMatch(sought::isNamedLike)
				|| (sought.kind().isNamed() && report.words().containsAll(sought.name()));
	}

	/** One name counts once, whether as road or as village. */
	private static boolean isNews(Collection<Place> places, Place place) {
		return !place.kind().isNamed() || places.stream()
			.filter((known) -> known.kind().isNamed())
			.noneMatch((known) -> known.name().stream().anyMatch(place.name()::contains));
	}

}
