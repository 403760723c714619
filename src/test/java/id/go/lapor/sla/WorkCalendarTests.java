package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

import id.go.lapor.sla.SlaHouse.HeardTimers;
import id.go.lapor.sla.SlaHouse.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Free days come and go, and the clocks they touch follow, and only those. */
@SlaTest
class WorkCalendarTests {

	private static final BodyCalendar INDRAMAYU = new BodyCalendar("pemda-3212", BodyCalendar.NATIONAL.zone());

	private static final BodyCalendar BANDUNG = new BodyCalendar("pemda-3204", BodyCalendar.NATIONAL.zone());

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

	@Autowired
	private WorkCalendar calendar;

	@Autowired
	private CaseClocks clocks;

	@Autowired
	private HolidayLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private HeardTimers timers;

	@BeforeEach
	void itIsMonday() {
		this.clock.at("2026-11-23T10:00");
		this.timers.heard();
	}

	@Test
	void knowsWeekendsHolidaysAndJointLeaveFromTheShippedFile() {
		assertThat(working(2026, 11, 23)).isTrue();
		assertThat(working(2026, 11, 28)).isFalse();
		assertThat(working(2026, 8, 17)).isFalse();
		assertThat(working(2026, 12, 24)).isFalse();
		assertThat(this.calendar.decreedThrough()).isEqualTo(LocalDate.of(2026, 12, 31));
	}

	@Test
	void takesOnlyFixedDatesForAYearThatIsNotDecreed() {
		assertThat(working(2027, 1, 1)).isFalse();
		assertThat(working(2027, 6, 1)).isFalse();
		assertThat(working(2028, 5, 1)).isFalse();
		assertThat(working(2027, 8, 17)).isFalse();
		assertThat(working(2028, 12, 25)).isFalse();
		assertThat(working(2027, 12, 24)).isTrue();
	}

	@Test
	void movesTheClocksThatRunOverANewHolidayAndNoOthers() {
		startForwarding("over-it", INDRAMAYU);
		this.clock.at("2026-11-25T23:00");
		startForwarding("on-the-day-itself", INDRAMAYU);
		this.clock.at("2026-11-26T10:00");
		startForwarding("after-it", INDRAMAYU);
		this.clock.at("2026-11-10T10:00");
		startForwarding("long-before-it", INDRAMAYU);
		startForwarding("stopped", INDRAMAYU);
		this.clocks.stopAll("stopped");

		this.calendar.addHoliday(WEDNESDAY, HolidayKind.NATIONAL, "Hari Pemilihan Kepala Daerah");

		assertThat(this.timers.heard()).containsExactly("over-it", "on-the-day-itself");
		assertThat(due("over-it")).isEqualTo(wib("2026-11-26T16:00"));
		assertThat(this.clocks.ledger("over-it", ClockType.FORWARDING).days()).extracting(LedgerDay::reason)
			.containsExactly("START_DAY", "WORKING_DAY", "NATIONAL_HOLIDAY", "WORKING_DAY");
	}

	@Test
	void movesTheClocksOfOneBodyForItsOwnHoliday() {
		startForwarding("indramayu", INDRAMAYU);
		startForwarding("bandung", BANDUNG);

		this.calendar.addAgencyHoliday("pemda-3212", WEDNESDAY, "Hari Jadi Indramayu");

		assertThat(this.timers.heard()).containsExactly("indramayu");
		assertThat(due("indramayu")).isEqualTo(wib("2026-11-26T16:00"));
		assertThat(due("bandung")).isEqualTo(wib("2026-11-25T16:00"));
		assertThat(this.calendar.isWorkingDay(WEDNESDAY, INDRAMAYU)).isFalse();
		assertThat(this.calendar.isWorkingDay(WEDNESDAY, BANDUNG)).isTrue();
	}

	@Test
	void movesClocksBackWhenAHolidayIsTakenBack() {
		startForwarding("case", INDRAMAYU);
		this.calendar.addHoliday(WEDNESDAY, HolidayKind.JOINT_LEAVE, "Cuti bersama");
		this.calendar.addAgencyHoliday("pemda-3212", WEDNESDAY.plusDays(1), "Hari Jadi");
		assertThat(due("case")).isEqualTo(wib("2026-11-27T16:00"));
		this.calendar.removeHoliday(WEDNESDAY);
		this.calendar.removeAgencyHoliday("pemda-3212", WEDNESDAY.plusDays(1));

		assertThat(due("case")).isEqualTo(wib("2026-11-25T16:00"));
		assertThat(this.timers.heard()).hasSize(4);
	}

	@Test
	void findsClocksThatAnEarlierHolidayPushedOntoTheNextOne() {
		startForwarding("case", INDRAMAYU);
		for (int day = 0; day < 4; day++) {
			this.calendar.addHoliday(WEDNESDAY.plusDays(day == 0 ? 0 : (day < 3) ? day : 5), HolidayKind.NATIONAL,
					"Libur");
		}

		assertThat(due("case")).isEqualTo(wib("2026-12-01T16:00"));
		assertThat(this.timers.heard()).hasSize(4);
	}

	@Test
	void keepsWhatAStoppedClockHadPromised() {
		startForwarding("case", INDRAMAYU);
		this.clocks.stopAll("case");
		this.calendar.addHoliday(WEDNESDAY, HolidayKind.NATIONAL, "Libur");

		var ledger = this.clocks.ledger("case", ClockType.FORWARDING);
		assertThat(ledger.clock().dueAt()).isEqualTo(wib("2026-11-25T16:00"));
		assertThat(ledger.days()).extracting(LedgerDay::reason)
			.containsExactly("START_DAY", "WORKING_DAY", "WORKING_DAY");
	}

	@Test
	void recalculatesProvisionalDatesWhenTheDecreeComes() {
		this.clock.at("2026-12-29T10:00");
		this.clocks.start("case", ClockType.COMPLETION, INDRAMAYU);
		assertThat(view("case", ClockType.COMPLETION).provisional()).isTrue();
		assertThat(view("case", ClockType.COMPLETION).dueAt()).isEqualTo(wib("2027-01-13T23:59"));

		this.calendar.importDecree(2027,
				List.of(new DecreedHoliday(LocalDate.of(2027, 1, 1), HolidayKind.NATIONAL, "Tahun Baru Masehi"),
						new DecreedHoliday(LocalDate.of(2027, 1, 5), HolidayKind.NATIONAL, "Isra Mikraj")));

		assertThat(view("case", ClockType.COMPLETION).provisional()).isFalse();
		assertThat(view("case", ClockType.COMPLETION).dueAt()).isEqualTo(wib("2027-01-14T23:59"));
		assertThat(this.timers.heard()).containsExactly("case");
		assertThat(this.calendar.decreedThrough()).isEqualTo(LocalDate.of(2027, 12, 31));
	}

	@Test
	void refusesADecreeWithoutDaysOrWithDaysOfAnotherYear() {
		assertThatExceptionOfType(SlaRefusal.class).isThrownBy(() -> this.calendar.importDecree(2027, List.of()))
			.withMessage("sla.decree.empty");
		assertThatExceptionOfType(SlaRefusal.class)
			.isThrownBy(() -> this.calendar.importDecree(2027,
					List.of(new DecreedHoliday(LocalDate.of(2028, 1, 1), HolidayKind.NATIONAL, "Tahun Baru"))))
			.withMessage("sla.decree.other-year");
	}

	@Test
	void loadsTheShippedFileAgainWithoutTouchingWhatAnOfficerWrote() {
		int shipped = HolidayFile.read().size();
		this.calendar.removeHoliday(LocalDate.of(2026, 12, 24));
		this.calendar.addHoliday(WEDNESDAY, HolidayKind.NATIONAL, "Pilkada");
		this.loader.load(HolidayFile.read());

		assertThat(working(2026, 12, 24)).isTrue();
		assertThat(this.calendar.isWorkingDay(WEDNESDAY, INDRAMAYU)).isFalse();
		assertThat(this.jdbc.sql("select count(*) from sla_holiday").query(Integer.class).single())
			.isEqualTo(shipped + 1);
	}

	@Test
	void followsTheShippedFileWhenADayMovedInIt() {
		var moved = HolidayFile.read()
			.stream()
			.map((day) -> day.date().equals(LocalDate.of(2026, 12, 24))
					? new DecreedHoliday(LocalDate.of(2026, 12, 23), day.kind(), day.name()) : day)
			.toList();
		this.loader.load(moved);

		assertThat(working(2026, 12, 23)).isFalse();
		assertThat(working(2026, 12, 24)).isTrue();
	}

	@Test
	void seesWhatAnotherNodeAdded() {
		var otherNode = new HolidayTable(this.jdbc);
		assertThat(otherNode.of("pemda-3212").working(WEDNESDAY)).isTrue();
		this.calendar.addAgencyHoliday("pemda-3212", WEDNESDAY, "Hari Jadi");

		assertThat(otherNode.of("pemda-3212").working(WEDNESDAY)).isFalse();
	}

	@Test
	void walksInChunksThroughManyCases() {
		int cases = TimerRecalculation.CHUNK * 2 + 7;
		for (int number = 0; number < cases; number++) {
			startForwarding("case-" + number, INDRAMAYU);
		}
		this.calendar.addHoliday(WEDNESDAY, HolidayKind.NATIONAL, "Libur");

		assertThat(this.timers.heard()).hasSize(cases).doesNotHaveDuplicates();
	}

	@Test
	void sumsEveryLedgerToItsDueDate() {
		var random = new Random(5_2025L);
		for (int number = 0; number < 25; number++) {
			this.clock.at("2026-%02d-%02dT%02d:15".formatted(1 + random.nextInt(12), 1 + random.nextInt(28),
					random.nextInt(24)));
			var caseNumber = "ledger-" + number;
			for (ClockType type : ClockType.values()) {
				this.clocks.start(caseNumber, type, INDRAMAYU);
			}
			if (random.nextBoolean()) {
				this.clocks.extend(caseNumber, ClockType.FIRST_ANSWER, 1 + random.nextInt(9), "Banjir", "panrb");
				this.clocks.pause(caseNumber, "verifier");
			}
			if (random.nextBoolean()) {
				this.clocks.stopAll(caseNumber);
			}
			for (ClockView view : this.clocks.clocks(caseNumber)) {
				var ledger = this.clocks.ledger(caseNumber, view.clock(), view.round());
				var counted = ledger.days().stream().filter(LedgerDay::counted).toList();
				assertThat(counted).as("%s", view).hasSize(view.limitDays());
				assertThat(counted.get(counted.size() - 1).date()).as("%s", view)
					.isEqualTo(LocalDate.ofInstant(view.dueAt(), INDRAMAYU.zone()));
			}
		}
	}

	private void startForwarding(String caseNumber, BodyCalendar body) {
		this.clocks.file(caseNumber, new CaseTerms("ASPIRATION", null, this.clock.instant()));
		this.clocks.start(caseNumber, ClockType.FORWARDING, body);
	}

	private Instant due(String caseNumber) {
		return view(caseNumber, ClockType.FORWARDING).dueAt();
	}

	private ClockView view(String caseNumber, ClockType type) {
		return this.clocks.running(caseNumber, type).orElseThrow();
	}

	private boolean working(int year, int month, int day) {
		return this.calendar.isWorkingDay(LocalDate.of(year, month, day), BodyCalendar.NATIONAL);
	}

	private static Instant wib(String time) {
		return LocalDateTime.parse(time).atZone(BodyCalendar.NATIONAL.zone()).toInstant();
	}

}
