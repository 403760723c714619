package id.go.lapor.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.Category;
import id.go.lapor.archive.Cast.Moment;
import id.go.lapor.archive.Course.Holder;

/**
 * Makes the lines of copies that were drawn. It keeps nothing from one to the next, so
 * several threads may pour at once and the archive is the same however many there are.
 */
final class Pouring {

	private static final int WEEKS = 208;

	/** What happened within an office day is spread over so many microseconds. */
	private static final long JITTER = 45L * 60 * 1_000_000;

	private final Country country;

	private final Writing writing;

	private final SealedRowsOfCopies sealed;

	Pouring(Country country, Writing writing, SealedRowsOfCopies sealed) {
		this.country = country;
		this.writing = writing;
		this.sealed = sealed;
	}

	CopyTables lines(List<Copy> copies) {
		var lines = new CopyTables();
		copies.forEach((copy) -> pour(copy, lines));
		return lines;
	}

	private void pour(Copy copy, CopyTables lines) {
		var mould = copy.mould();
		var random = copy.random();
		var category = this.country
			.category((mould.course().kind() == Course.Kind.INSPECTION) ? "INSPECTION" : "NO_INSPECTION", random);
		var bodies = bodies(mould, category, random);
		var moment = new Moment(mould.course().isOpen() ? 0 : -7L * weeks(random), random.nextLong(JITTER));
		var fillings = new ArrayList<Filling>();
		for (int own = 0; own < copy.numbers().size(); own++) {
			fillings.add(this.writing.fill(copy.numbers().get(own), mould.tales().get(own), moment, category, bodies,
					random));
		}
		var cast = new Cast(copy.numbers(), bodies.stream().map(Agency::code).toList(), mould.ids(), copy.serials(),
				moment, fillings, random);
		mould.pour(cast, lines);
		for (int own = 0; own < cast.cases(); own++) {
			this.sealed.write(cast, own, mould.tales().get(own), lines);
		}
	}

	private List<Agency> bodies(Mould mould, Category category, SplittableRandom random) {
		if (mould.course().holder() == Holder.UNIT) {
			return List.of(this.country.agency(mould.ground().body()));
		}
		var first = this.country.body(mould.ground().zone(), category, null, random);
		return List.of(first, this.country.body(mould.ground().zone(), category, first, random));
	}

	/** More of the last years than of the first. */
	private static int weeks(SplittableRandom random) {
		double early = random.nextDouble();
		return (int) (WEEKS * early * Math.sqrt(early));
	}

	/**
	 * One copy that was drawn.
	 *
	 * @param numbers of its cases, one for each of the mould's
	 * @param serials the first key of each table that draws them
	 * @param random of its own: what it says depends on no other copy
	 */
	record Copy(Mould mould, List<String> numbers, Map<HouseTable, Long> serials, SplittableRandom random) {
	}

}
