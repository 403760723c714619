package id.go.lapor.sla;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import id.go.lapor.sla.HolidayCalendar.Holiday;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Due dates and ledgers equal an independent oracle's, letter by letter, in more random
 * cases than anybody would write down; and planted defects are found, so the comparison
 * bites. {@code -Dlapor.oracle.cases} and {@code -Dlapor.oracle.seed} repeat or enlarge a
 * run.
 */
class DeadlinesOracleTests {

	private static final int CASES = Integer.getInteger("lapor.oracle.cases", 120_000);

	private static final long SEED = Long.getLong("lapor.oracle.seed", 62_2018L);

	private static final int CASES_PER_CALENDAR = 200;

	private static final ZoneId[] ZONES = { ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"),
			ZoneId.of("Asia/Jayapura") };

	private static final int FIRST_DAY = DayArithmeticOracle.dayNumber(2019, 1, 1);

	private static final int LAST_DAY = DayArithmeticOracle.dayNumber(2028, 6, 30);

	@Test
	void agreesWithTheOracleInEveryRandomCase() throws IOException {
		var run = compare(CASES, (holiday) -> true, 0);

		System.out.printf("deadlines against the oracle: seed %d, %d cases, %d differences, %s%n", SEED, run.cases,
				run.differences.size(), run);
		assertThat(run.differences).isEmpty();
		assertThat(run.cases).isGreaterThanOrEqualTo(100_000);
		assertThat(List.of(run.paused, run.shifted, run.crossedYears, run.provisional, run.agencyDays))
			.as("every kind of case is there")
			.allMatch((count) -> count > run.cases / 100);
	}

	@Test
	void findsACalendarThatIgnoresJointLeave() throws IOException {
		assertThat(compare(5_000, (holiday) -> holiday.reason() != DayReason.JOINT_LEAVE, 0).differences).isNotEmpty();
	}

	@Test
	void findsACalendarThatIgnoresAnAgencysOwnDays() throws IOException {
		assertThat(compare(5_000, (holiday) -> holiday.reason() != DayReason.AGENCY_HOLIDAY, 0).differences)
			.isNotEmpty();
	}

	@Test
	void findsAClockThatCountsOneDayMore() throws IOException {
		assertThat(compare(5_000, (holiday) -> true, 1).differences).hasSize(5_000);
	}

	private static Run compare(int cases, Predicate<Holiday> known, int plantedDays) throws IOException {
		var random = new Random(SEED);
		var oracle = new DayArithmeticOracle();
		var run = new Run();
		while (run.cases < cases) {
			int[] own = random.ints(random.nextInt(30), FIRST_DAY, LAST_DAY + 200).toArray();
			char[] letters = oracle.withAgencyDays(own);
			var office = calendar(own, known).of("pemda-3212");
			for (int i = 0; i < CASES_PER_CALENDAR && run.cases < cases; i++) {
				run.add(new Scenario(random), letters, office, plantedDays);
			}
		}
		return run;
	}

	private static HolidayCalendar calendar(int[] own, Predicate<Holiday> known) {
		var holidays = new ArrayList<Holiday>();
		HolidayFile.read()
			.forEach((day) -> holidays.add(new Holiday("NATIONAL", day.date(), HolidayLoader.reason(day.kind()))));
		for (int day : own) {
			holidays.add(new Holiday("pemda-3212", LocalDate.ofEpochDay(day), DayReason.AGENCY_HOLIDAY));
		}
		var years = HolidayFile.read().stream().map((day) -> day.date().getYear()).distinct().toList();
		return new HolidayCalendar(holidays.stream().filter(known).toList(), years);
	}

	/** One random clock, in seconds. */
	private static final class Scenario {

		private final int zone;

		private final OfficeHours hours;

		private final int close;

		private final long start;

		private final int limit;

		private final int extension;

		private final long[][] pauses;

		private final boolean lastPauseOpen;

		Scenario(Random random) {
			this.zone = random.nextInt(3);
			this.hours = (random.nextInt(4) == 0) ? OfficeHours.REPORTER : OfficeHours.OFFICE;
			this.close = (this.hours == OfficeHours.OFFICE) ? 57_600 : 86_340;
			this.start = aroundADay(random, day(random));
			this.limit = new int[] { 1, 2, 3, 5, 10, 14, 60, 1 + random.nextInt(60) }[random.nextInt(8)];
			this.extension = (random.nextInt(4) == 0) ? 1 + random.nextInt(20) : 0;
			this.pauses = new long[(random.nextBoolean()) ? 0 : 1 + random.nextInt(4)][];
			for (int i = 0; i < this.pauses.length; i++) {
				this.pauses[i] = pause(random);
			}
			this.lastPauseOpen = this.pauses.length > 0 && random.nextInt(3) == 0;
		}

		/** Any day, or one around New Year, joint leave in April and the last decree. */
		private static int day(Random random) {
			int year = 2019 + random.nextInt(9);
			return switch (random.nextInt(4)) {
				case 0 -> DayArithmeticOracle.dayNumber(year, 12, 10 + random.nextInt(22));
				case 1 -> DayArithmeticOracle.dayNumber(year, 3, 15) + random.nextInt(60);
				default -> FIRST_DAY + random.nextInt(LAST_DAY - FIRST_DAY);
			};
		}

		/** Any second of a day, or one beside an end of the day. */
		private long aroundADay(Random random, long day) {
			long second = switch (random.nextInt(4)) {
				case 0 -> this.close + random.nextInt(3) - 1;
				case 1 -> 57_600 + random.nextInt(14_400);
				default -> random.nextInt(86_400);
			};
			return day * 86_400 + second - (7 + this.zone) * 3600L;
		}

		/** Pauses overlap, nest, touch, start before the clock and span weekends. */
		private long[] pause(Random random) {
			long day = (this.start + (7 + this.zone) * 3600L) / 86_400 + random.nextInt(this.limit + 5) - 1;
			long from = aroundADay(random, day);
			long until = switch (random.nextInt(3)) {
				case 0 -> from + random.nextInt(86_400 * 2);
				case 1 -> from;
				default -> aroundADay(random, day + random.nextInt(16));
			};
			return new long[] { from, Math.max(from, until) };
		}

		DayArithmeticOracle.Answer asked(char[] letters, int levels) {
			var closed = new long[this.pauses.length][];
			for (int i = 0; i < closed.length; i++) {
				boolean open = this.lastPauseOpen && i == closed.length - 1;
				closed[i] = new long[] { this.pauses[i][0], this.pauses[i][1] + (open ? 1 : 0) };
			}
			return DayArithmeticOracle.count(letters, this.start, 7 + this.zone, this.close,
					this.hours == OfficeHours.OFFICE, this.limit + this.extension + levels, closed);
		}

		ClockRun run(int plantedDays) {
			var rests = new ArrayList<Pause>();
			var now = Instant.ofEpochSecond(this.start);
			for (int i = 0; i < this.pauses.length; i++) {
				boolean open = this.lastPauseOpen && i == this.pauses.length - 1;
				now = Instant.ofEpochSecond(this.pauses[i][1]);
				rests.add(new Pause(Instant.ofEpochSecond(this.pauses[i][0]), open ? null : now, "agency-officer"));
			}
			return new ClockRun(Instant.ofEpochSecond(this.start), ZONES[this.zone], this.hours,
					this.limit + this.extension + plantedDays, null, rests, now);
		}

	}

	/** What was compared, and how much of each kind. */
	private static final class Run {

		private final List<String> differences = new ArrayList<>();

		private int cases;

		private int paused;

		private int shifted;

		private int crossedYears;

		private int provisional;

		private int agencyDays;

		void add(Scenario scenario, char[] letters, OfficeDays office, int plantedDays) {
			var expected = scenario.asked(letters, 0);
			var clock = scenario.run(plantedDays);
			var actual = DueDate.of(clock, office);
			var spelled = spell(actual);
			boolean sameNextLevel = plantedDays != 0
					|| DueDate.of(clock.plusDays(1), office).due().getEpochSecond() == scenario.asked(letters, 1).due();
			if (actual.due().getEpochSecond() != expected.due() || !spelled.equals(expected.ledger())
					|| !sameNextLevel) {
				this.differences.add("case %d: %s is %s %s instead of %s".formatted(this.cases, clock, actual.due(),
						spelled, expected));
			}
			this.cases++;
			this.paused += spelled.contains("P") ? 1 : 0;
			this.shifted += (spelled.charAt(0) != 'S') ? 1 : 0;
			this.crossedYears += (clock.dateStarted().getYear() != actual.lastDay().getYear()) ? 1 : 0;
			this.provisional += actual.provisional() ? 1 : 0;
			this.agencyDays += spelled.contains("A") ? 1 : 0;
		}

		private static String spell(DueDate actual) {
			var letters = new StringBuilder();
			var date = actual.days().get(0).date();
			for (LedgerDay day : actual.days()) {
				letters.append(day.date().equals(date) ? DayReason.valueOf(day.reason()).letter() : '?');
				date = date.plusDays(1);
			}
			return letters.toString();
		}

		@Override
		public String toString() {
			return "paused %d, started later %d, across years %d, provisional %d, with an agency's own days %d"
				.formatted(this.paused, this.shifted, this.crossedYears, this.provisional, this.agencyDays);
		}

	}

}
