package id.go.lapor.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

import id.go.lapor.archive.Pouring.Copy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Draws copies of the moulds until there are as many cases as were asked for, and writes
 * them in one transaction: either the whole archive stands, or nothing but the walked
 * cases.
 */
final class Archive {

	/** Copies whose lines are written together. */
	private static final int BATCH = 1_000;

	private final ArchiveOrder order;

	private final Moulds moulds;

	private final Pouring pouring;

	private final CaseNumberSequence numbers;

	private final Course[] courses;

	private int cases;

	private int drawn;

	/** Numbers that are taken are given to no copy. */
	Archive(ArchiveOrder order, Moulds moulds, Pouring pouring, Collection<String> taken) {
		this.order = order;
		this.moulds = moulds;
		this.pouring = pouring;
		this.numbers = new CaseNumberSequence(order.seed(), taken);
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
		long rows;
		try (var writer = new CopyWriter(connection)) {
			var seeds = new SplittableRandom(this.order.seed());
			while (this.cases < this.order.reports()) {
				var copies = draw(serials, seeds);
				writer.write(() -> this.pouring.lines(copies));
			}
			rows = writer.await();
		}
		serials.giveBack();
		bare.restore();
		connection.commit();
		return rows;
	}

	/** What must be in order is decided here, by one thread. */
	private List<Copy> draw(Serials serials, SplittableRandom seeds) {
		var copies = new ArrayList<Copy>(BATCH);
		while (copies.size() < BATCH && this.cases < this.order.reports()) {
			var random = seeds.split();
			var mould = mould(random);
			var own = new ArrayList<String>();
			for (int each = 0; each < mould.tales().size(); each++) {
				own.add(this.numbers.next());
			}
			copies.add(new Copy(mould, own, serials.take(mould), random));
			this.cases += own.size();
		}
		return copies;
	}

	/** Each mould once, then by the shares of their courses. */
	private Mould mould(SplittableRandom random) {
		var all = this.moulds.all();
		int place = this.drawn++;
		return (place < all.size()) ? all.get(place)
				: this.moulds.draw(this.courses[random.nextInt(this.courses.length)], random);
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
