package id.go.lapor.archive;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import id.go.lapor.archive.Course.Holder;
import id.go.lapor.complaint.Receipt;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Walks one case to each place and end, in each zone and at several ages, and takes its
 * form. The walked cases stay: they are part of the archive.
 */
final class Moulds {

	private static final int BEGIN_OF_WORK = 9;

	private final WalkHouse house;

	private final Country country;

	private final NamedParameterJdbcTemplate database;

	private final ArchiveOrder order;

	private final Map<Course, List<Mould>> all = new EnumMap<>(Course.class);

	private final List<String> numbers = new ArrayList<>();

	private String receiptHash;

	private Receipt receipt;

	Moulds(WalkHouse house, Country country, NamedParameterJdbcTemplate database, ArchiveOrder order) {
		this.house = house;
		this.country = country;
		this.database = database;
		this.order = order;
	}

	void take() {
		for (var course : Course.values()) {
			var taken = new ArrayList<Mould>();
			for (var ground : grounds(course)) {
				ages(course).forEach((age) -> taken.add(take(course, ground, age)));
			}
			this.all.put(course, taken);
		}
	}

	List<Mould> of(Course course) {
		return this.all.get(course);
	}

	List<Mould> all() {
		return this.all.values().stream().flatMap(List::stream).toList();
	}

	Mould draw(Course course, SplittableRandom random) {
		var moulds = of(course);
		return moulds.get(random.nextInt(moulds.size()));
	}

	/** Every number of a walked case. */
	List<String> numbers() {
		return this.numbers;
	}

	/** What opens every generated case: hashing one for each would take hours. */
	Receipt receipt() {
		return this.receipt;
	}

	String receiptHash() {
		return this.receiptHash;
	}

	private Mould take(Course course, Ground ground, int age) {
		var walk = new Walk(this.house, ground, start(course, age));
		course.lead(walk);
		walk.until(this.order.end());
		if (this.receipt == null) {
			this.receipt = walk.report().receipt();
			this.receiptHash = this.database.getJdbcTemplate()
				.queryForObject("select receipt_hash from complaint where case_number = ?", String.class,
						walk.report().caseNumber().value());
		}
		this.numbers.addAll(walk.numbers());
		var rows = CaseRows.of(this.database, walk.numbers());
		rows.clean(LocalDateTime.ofInstant(this.order.end(), ZoneId.systemDefault()));
		if (!course.isOpen()) {
			rows.forgetHistory();
		}
		var bodies = (course.holder() == Holder.BODY) ? List.of(ground.body(), ground.other()) : List.<String>of();
		return new Mould(course, ground, walk.numbers(), bodies, rows);
	}

	/** Early enough for all steps and the days after the last one. */
	private Instant start(Course course, int age) {
		var day = this.order.end().atZone(Walk.CAPITAL).toLocalDate();
		for (int before = course.length() + 1; before > 0;) {
			day = day.minusDays(1);
			before -= isWeekend(day.getDayOfWeek()) ? 0 : 1;
		}
		day = day.minusDays(age);
		while (isWeekend(day.getDayOfWeek())) {
			day = day.minusDays(1);
		}
		return day.atTime(LocalTime.of(BEGIN_OF_WORK + age % 6, 7)).atZone(Walk.CAPITAL).toInstant();
	}

	private static boolean isWeekend(DayOfWeek day) {
		return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
	}

	/** Days after the last step; what is over does not age. */
	private List<Integer> ages(Course course) {
		if (!course.isOpen()) {
			return List.of(0);
		}
		var ages = new ArrayList<Integer>();
		for (int each = 0; each < this.order.ages(); each++) {
			ages.add(course.patience() * each / this.order.ages());
		}
		return ages.stream().distinct().toList();
	}

	private List<Ground> grounds(Course course) {
		if (course.holder() == Holder.UNIT) {
			return this.country.withUnits()
				.map((body) -> List.of(new Ground(kind(course), category(course), body.regionCode(), body.code(),
						this.country.unitOf(body).code(), null, body.zone())))
				.orElse(List.of());
		}
		var zones = (course.holder() == Holder.NOBODY) ? List.of(Walk.CAPITAL) : this.order.zones();
		return zones.stream().map((zone) -> ground(course, zone)).toList();
	}

	private Ground ground(Course course, ZoneId zone) {
		var body = this.country.example(zone, 0);
		return new Ground(kind(course), category(course), body.regionCode(), body.code(), null,
				this.country.example(zone, 1).code(), zone);
	}

	private static String kind(Course course) {
		return switch (course.kind()) {
			case COMPLAINT, INSPECTION -> "COMPLAINT";
			case ASPIRATION -> "ASPIRATION";
			case INFORMATION -> "INFORMATION_REQUEST";
		};
	}

	/**
	 * Of those whose answers need no photo to be called resolved: nobody walks with one.
	 */
	private static String category(Course course) {
		return (course.kind() == Course.Kind.INSPECTION) ? "VILLAGE_FUND" : "DRINKING_WATER";
	}

}
