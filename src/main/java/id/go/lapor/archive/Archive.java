package id.go.lapor.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.Category;
import id.go.lapor.archive.Cast.Moment;
import id.go.lapor.archive.Course.Holder;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Pours the moulds until there are as many cases as were asked for, in one transaction:
 * either the whole archive stands, or nothing but the walked cases.
 */
final class Archive {

	/** Cases whose lines are written together. */
	private static final int BATCH = 1_000;

	private static final int WEEKS = 208;

	/** What happened within an office day is spread over so many microseconds. */
	private static final long JITTER = 45L * 60 * 1_000_000;

	private final ArchiveOrder order;

	private final Moulds moulds;

	private final Country country;

	private final Writing writing;

	private final SealedRowsOfCopies sealed;

	private final CaseNumberSequence numbers;

	private final Course[] courses;

	private int cases;

	Archive(ArchiveOrder order, Moulds moulds, Country country, Writing writing, SealedRowsOfCopies sealed) {
		this.order = order;
		this.moulds = moulds;
		this.country = country;
		this.writing = writing;
		this.sealed = sealed;
		this.numbers = new CaseNumberSequence(order.seed(), moulds.numbers());
		this.courses = shares(moulds);
		this.cases = moulds.numbers().size();
	}

	/**
	 * Writes the copies.
	 * @return how many rows
	 */
	long write(Connection connection) throws SQLException {
		connection.setAutoCommit(false);
		var database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		var serials = new Serials(database);
		var bare = new BareTables(database);
		bare.strip();
		try (var writer = new CopyWriter(connection)) {
			var lines = new CopyTables();
			var seeds = new SplittableRandom(this.order.seed());
			int poured = 0;
			while (this.cases < this.order.reports()) {
				var random = seeds.split();
				this.cases += pour(mould(poured, random), serials, random, lines);
				if (++poured % BATCH == 0) {
					writer.write(lines);
					lines = new CopyTables();
				}
			}
			writer.write(lines);
			long rows = writer.await();
			serials.giveBack();
			bare.restore();
			connection.commit();
			return rows;
		}
	}

	/** Each mould once, then by the shares of their courses. */
	private Mould mould(int poured, SplittableRandom random) {
		var all = this.moulds.all();
		return (poured < all.size()) ? all.get(poured)
				: this.moulds.draw(this.courses[random.nextInt(this.courses.length)], random);
	}

	private int pour(Mould mould, Serials serials, SplittableRandom random, CopyTables lines) {
		var category = this.country
			.category((mould.course().kind() == Course.Kind.INSPECTION) ? "INSPECTION" : "NO_INSPECTION", random);
		var bodies = bodies(mould, category, random);
		var moment = new Moment(mould.course().isOpen() ? 0 : -7L * weeks(random), random.nextLong(JITTER));
		var numbers = new ArrayList<String>();
		var fillings = new ArrayList<Filling>();
		for (var tale : mould.tales()) {
			numbers.add(this.numbers.next());
			fillings.add(this.writing.fill(numbers.get(numbers.size() - 1), tale, moment, category, bodies, random));
		}
		var cast = new Cast(numbers, bodies.stream().map(Agency::code).toList(), mould.ids(), serials.take(mould),
				moment, fillings, random);
		mould.pour(cast, lines);
		for (int own = 0; own < cast.cases(); own++) {
			this.sealed.write(cast, own, mould.tales().get(own), lines);
		}
		return cast.cases();
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

	private static Course[] shares(Moulds moulds) {
		var shares = new ArrayList<Course>();
		for (var course : Course.values()) {
			for (int share = 0; share < course.share() && !moulds.of(course).isEmpty(); share++) {
				shares.add(course);
			}
		}
		return shares.toArray(Course[]::new);
	}

}
