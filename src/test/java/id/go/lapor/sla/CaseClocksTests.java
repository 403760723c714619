package id.go.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import id.go.lapor.sla.SlaHouse.HeardTimers;
import id.go.lapor.sla.SlaHouse.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The clocks of a case start, rest, grow and stop as the regulation and our rules say.
 */
@SlaTest
class CaseClocksTests {

	private static final String CASE = "4711000017";

	private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

	private static final BodyCalendar INDRAMAYU = new BodyCalendar("pemda-3212", BodyCalendar.NATIONAL.zone());

	private static final BodyCalendar JAYAPURA = new BodyCalendar("pemda-9471", WIT);

	@Autowired
	private CaseClocks clocks;

	@Autowired
	private BodyPromises promises;

	@Autowired
	private MovableClock clock;

	@Autowired
	private HeardTimers timers;

	@BeforeEach
	void aReportArrivesOnMondayMorning() {
		this.clock.at("2026-11-23T10:00");
		this.clocks.file(CASE, new CaseTerms("COMPLAINT", "NO_INSPECTION", this.clock.instant()));
		this.timers.heard();
	}

	@Test
	void givesVerifiersThreeWorkingDaysFromTheReceipt() {
		this.clock.at("2026-11-23T10:05");
		this.clocks.start(CASE, ClockType.VERIFICATION, JAYAPURA);

		var view = running(ClockType.VERIFICATION);
		assertThat(view.startedAt()).isEqualTo(wib("2026-11-23T10:00"));
		assertThat(view.dueAt()).isEqualTo(wib("2026-11-26T16:00"));
		assertThat(view.state()).isEqualTo(ClockState.RUNNING);
		assertThat(view.provisional()).isFalse();
	}

	@Test
	void countsAReportOfFridayEveningFromMonday() {
		this.clock.at("2026-11-27T16:00:01");
		this.clocks.start(CASE, ClockType.REROUTING, INDRAMAYU);

		assertThat(running(ClockType.REROUTING).dueAt()).isEqualTo(wib("2026-12-02T16:00"));
		assertThat(this.clocks.ledger(CASE, ClockType.REROUTING).days()).extracting(LedgerDay::reason)
			.containsExactly("AFTER_CLOSING", "WEEKEND", "WEEKEND", "START_DAY", "WORKING_DAY", "WORKING_DAY");
	}

	@Test
	void takesAReportAtTheClosingInstantAsReceivedThatDay() {
		this.clock.at("2026-11-27T16:00");
		this.clocks.start(CASE, ClockType.REROUTING, INDRAMAYU);

		assertThat(running(ClockType.REROUTING).dueAt()).isEqualTo(wib("2026-12-01T16:00"));
	}

	@Test
	void neverGivesALaterReportAnEarlierDueDate() {
		Instant before = Instant.EPOCH;
		for (String moment : new String[] { "2026-11-27T15:00", "2026-11-27T17:00", "2026-11-28T09:00",
				"2026-11-29T23:00", "2026-11-30T08:00", "2026-11-30T16:30" }) {
			this.clock.at(moment);
			this.clocks.start(CASE, ClockType.RULING, INDRAMAYU);
			assertThat(running(ClockType.RULING).dueAt()).isAfterOrEqualTo(before);
			before = running(ClockType.RULING).dueAt();
		}
	}

	@Test
	void closesAnOfficersDayInTheBodysZone() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, JAYAPURA);

		assertThat(running(ClockType.FIRST_ANSWER).dueAt())
			.isEqualTo(LocalDateTime.parse("2026-11-30T16:00").atZone(WIT).toInstant());
	}

	@Test
	void givesTheReporterTheWholeLastDay() {
		this.clock.at("2026-11-28T20:00");
		this.clocks.start(CASE, ClockType.FEEDBACK, JAYAPURA);

		assertThat(running(ClockType.FEEDBACK).dueAt()).isEqualTo(wib("2026-12-11T23:59"));
		assertThat(this.clocks.ledger(CASE, ClockType.FEEDBACK).days().get(0).reason()).isEqualTo("START_DAY");
	}

	@Test
	void skipsJointLeaveAndChristmasAndCallsTheNewYearProvisional() {
		this.clock.at("2026-12-22T09:00");
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, INDRAMAYU);

		var ledger = this.clocks.ledger(CASE, ClockType.FIRST_ANSWER);
		assertThat(ledger.days()).extracting(LedgerDay::reason)
			.containsExactly("START_DAY", "WORKING_DAY", "JOINT_LEAVE", "NATIONAL_HOLIDAY", "WEEKEND", "WEEKEND",
					"WORKING_DAY", "WORKING_DAY", "WORKING_DAY", "WORKING_DAY");
		assertThat(ledger.clock().provisional()).isFalse();

		this.clocks.start(CASE, ClockType.SUBSTANTIVE, INDRAMAYU);
		var later = this.clocks.ledger(CASE, ClockType.SUBSTANTIVE);
		assertThat(later.clock().provisional()).isTrue();
		assertThat(later.days()).contains(new LedgerDay(LocalDate.of(2027, 1, 1), false, "NATIONAL_HOLIDAY"));
	}

	@Test
	void doesNotCountADayAtWhoseEndTheClockRests() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, INDRAMAYU);
		this.clock.at("2026-11-24T15:59");
		this.clocks.pause(CASE, "agency-officer");
		assertThat(running(ClockType.FIRST_ANSWER).state()).isEqualTo(ClockState.PAUSED);
		this.clock.at("2026-11-25T10:00");
		this.clocks.resume(CASE);

		var ledger = this.clocks.ledger(CASE, ClockType.FIRST_ANSWER);
		assertThat(ledger.clock().dueAt()).isEqualTo(wib("2026-12-01T16:00"));
		assertThat(ledger.days()).filteredOn((day) -> day.reason().equals("PAUSED"))
			.containsExactly(new LedgerDay(LocalDate.of(2026, 11, 24), false, "PAUSED"));
		assertThat(ledger.notes()).extracting(LedgerNote::code).containsExactly("PAUSED", "RESUMED");
		assertThat(ledger.notes().get(0).byRole()).isEqualTo("agency-officer");
		assertThat(this.timers.heard()).containsExactly(CASE, CASE);
	}

	@Test
	void movesTheDueDateOfARestingClockAlwaysAhead() {
		this.clocks.start(CASE, ClockType.FORWARDING, INDRAMAYU);
		this.clock.at("2026-11-25T10:00");
		this.clocks.pause(CASE, "agency-coordinator");
		this.clock.at("2026-11-25T16:00");
		assertThat(running(ClockType.FORWARDING).dueAt()).isEqualTo(wib("2026-11-26T16:00"));
		this.clock.at("2026-12-08T12:00");
		assertThat(running(ClockType.FORWARDING).dueAt()).isEqualTo(wib("2026-12-08T16:00"));
	}

	@Test
	void letsTheReportersClockRunWhileTheOfficersRest() {
		this.clocks.start(CASE, ClockType.COMPLETION, INDRAMAYU);
		this.clocks.pause(CASE, "verifier");

		assertThat(running(ClockType.COMPLETION).state()).isEqualTo(ClockState.RUNNING);
	}

	@Test
	void pausesOnceHoweverOftenItIsAsked() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, INDRAMAYU);
		this.clocks.pause(CASE, "agency-officer");
		this.clocks.pause(CASE, "verifier");

		assertThat(this.clocks.ledger(CASE, ClockType.FIRST_ANSWER).notes()).hasSize(1);
	}

	@Test
	void restartsAnOpenClockWithANewRound() {
		this.clocks.start(CASE, ClockType.FEEDBACK, INDRAMAYU);
		this.clock.at("2026-11-25T10:00");
		this.clocks.start(CASE, ClockType.FEEDBACK, INDRAMAYU);

		assertThat(this.clocks.clocks(CASE)).extracting(ClockView::round, ClockView::state)
			.containsExactly(tuple(1, ClockState.RESTARTED), tuple(2, ClockState.RUNNING));
		assertThat(this.timers.heard()).containsExactly(CASE);
	}

	@Test
	void leavesARunningClockAloneWhenItOnlyHasToRun() {
		this.clocks.ensureRunning(CASE, ClockType.SUBSTANTIVE, INDRAMAYU);
		this.clock.at("2026-11-25T10:00");
		this.clocks.ensureRunning(CASE, ClockType.SUBSTANTIVE, JAYAPURA);

		assertThat(this.clocks.clocks(CASE)).hasSize(1);
		assertThat(running(ClockType.SUBSTANTIVE).startedAt()).isEqualTo(wib("2026-11-23T10:00"));
	}

	@Test
	void tellsAClockMetInTimeFromOneStoppedTooLate() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, INDRAMAYU);
		this.clocks.start(CASE, ClockType.FORWARDING, INDRAMAYU);
		this.clock.at("2026-11-25T16:00");
		this.clocks.stop(CASE, ClockType.FORWARDING);
		this.clock.at("2026-12-14T09:00");
		assertThat(running(ClockType.FIRST_ANSWER).state()).isEqualTo(ClockState.EXPIRED);
		this.clocks.stopAll(CASE);

		assertThat(this.clocks.clocks(CASE)).extracting(ClockView::clock, ClockView::state)
			.containsExactlyInAnyOrder(tuple(ClockType.FORWARDING, ClockState.MET),
					tuple(ClockType.FIRST_ANSWER, ClockState.EXPIRED));
		assertThat(this.clocks.running(CASE, ClockType.FIRST_ANSWER)).isEmpty();
	}

	@Test
	void endsTheRestOfAClockThatIsStopped() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, INDRAMAYU);
		this.clocks.pause(CASE, "agency-officer");
		this.clock.at("2026-11-25T10:00");
		this.clocks.stop(CASE, ClockType.FIRST_ANSWER);

		assertThat(this.clocks.ledger(CASE, ClockType.FIRST_ANSWER).notes()).extracting(LedgerNote::code)
			.containsExactly("PAUSED", "RESUMED");
	}

	@Test
	void resumesAContestedCaseWithWhatWasLeft() {
		this.clocks.start(CASE, ClockType.SUBSTANTIVE, INDRAMAYU);
		this.clock.at("2026-11-30T09:00");
		this.clocks.stop(CASE, ClockType.SUBSTANTIVE);
		this.clock.at("2026-12-07T09:00");
		this.clocks.returnToBody(CASE, INDRAMAYU);

		var view = running(ClockType.SUBSTANTIVE);
		assertThat(view.round()).isEqualTo(2);
		assertThat(view.limitDays()).as("14 less the four days that ended before the answer").isEqualTo(10);
		assertThat(view.dueAt()).isEqualTo(wib("2026-12-21T16:00"));
	}

	@Test
	void resumesWithAtLeastTwoDaysWhenLessWasLeft() {
		this.clocks.start(CASE, ClockType.SUBSTANTIVE, INDRAMAYU);
		this.clock.at("2026-12-21T09:00");
		this.clocks.stop(CASE, ClockType.SUBSTANTIVE);
		this.clocks.returnToBody(CASE, INDRAMAYU);
		assertThat(running(ClockType.SUBSTANTIVE).limitDays()).isEqualTo(2);

		this.clocks.stop(CASE, ClockType.SUBSTANTIVE);
		this.clocks.returnToBody(CASE, INDRAMAYU);
		assertThat(running(ClockType.SUBSTANTIVE).limitDays()).isEqualTo(2);
	}

	@Test
	void keepsWhatAnExtensionLeftForTheRest() {
		this.clocks.start(CASE, ClockType.SUBSTANTIVE, INDRAMAYU);
		this.clocks.extend(CASE, ClockType.SUBSTANTIVE, 5, "Menunggu hasil laboratorium", "oversight-panrb");
		this.clock.at("2026-11-30T09:00");
		this.clocks.stop(CASE, ClockType.SUBSTANTIVE);
		this.clocks.returnToBody(CASE, INDRAMAYU);

		assertThat(running(ClockType.SUBSTANTIVE).limitDays()).isEqualTo(14 + 5 - 4);
	}

	@Test
	void givesTheLimitOfTheNewClassLessWhatWasUsed() {
		this.clocks.start(CASE, ClockType.SUBSTANTIVE, INDRAMAYU);
		this.clock.at("2026-11-30T09:00");
		this.clocks.stop(CASE, ClockType.SUBSTANTIVE);
		this.clocks.returnToBody(CASE, INDRAMAYU);
		this.clocks.reclassify(CASE, "COMPLAINT", "INSPECTION");
		assertThat(running(ClockType.SUBSTANTIVE).limitDays()).isEqualTo(56);

		this.clocks.reclassify(CASE, "INFORMATION_REQUEST", null);
		assertThat(running(ClockType.SUBSTANTIVE).limitDays()).isEqualTo(2);
		assertThat(this.timers.heard()).containsExactly(CASE, CASE);
	}

	@Test
	void extendsAClockWithAReasonEverybodyMayRead() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, INDRAMAYU);
		this.clocks.extend(CASE, ClockType.FIRST_ANSWER, 3, " Kantor terkena banjir ", "oversight-panrb");

		var ledger = this.clocks.ledger(CASE, ClockType.FIRST_ANSWER);
		assertThat(ledger.clock().dueAt()).isEqualTo(wib("2026-12-03T16:00"));
		assertThat(ledger.clock().limitDays()).isEqualTo(8);
		assertThat(ledger.notes()).containsExactly(
				new LedgerNote(this.clock.instant(), "EXTENDED", "Kantor terkena banjir", 3, "oversight-panrb"));
		assertThat(this.timers.heard()).containsExactly(CASE);
	}

	@Test
	void refusesAnExtensionWithoutReasonOrMeasureOrTooLate() {
		refuses("sla.extension.not-running", 1, "Alasan");
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, INDRAMAYU);
		refuses("sla.extension.reason-missing", 1, "  ");
		refuses("sla.extension.reason-missing", 1, null);
		refuses("sla.extension.days", 0, "Alasan");
		refuses("sla.extension.days", 61, "Alasan");
		this.clock.at("2026-11-30T16:00");
		refuses("sla.extension.expired", 1, "Alasan");

		assertThat(running(ClockType.FIRST_ANSWER).limitDays()).isEqualTo(5);
	}

	private void refuses(String messageKey, int days, String reason) {
		assertThatExceptionOfType(SlaRefusal.class)
			.isThrownBy(() -> this.clocks.extend(CASE, ClockType.FIRST_ANSWER, days, reason, "oversight-panrb"))
			.withMessage(messageKey);
	}

	@Test
	void keepsTheNewestPromise() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, JAYAPURA);
		this.clocks.promise(CASE, LocalDate.of(2026, 12, 4));
		this.clocks.promise(CASE, LocalDate.of(2026, 12, 5));

		var ledger = this.clocks.ledger(CASE, ClockType.PROMISE);
		assertThat(ledger.clock().dueAt()).isEqualTo(LocalDateTime.parse("2026-12-05T16:00").atZone(WIT).toInstant());
		assertThat(ledger.clock().round()).isEqualTo(2);
		assertThat(ledger.days()).filteredOn(LedgerDay::counted).hasSize(ledger.clock().limitDays());
		assertThat(ledger.days().get(ledger.days().size() - 1))
			.isEqualTo(new LedgerDay(LocalDate.of(2026, 12, 5), true, "PROMISED_DAY"));
	}

	@Test
	void refusesAPromiseForThePastOrTheNextGeneration() {
		assertThatExceptionOfType(SlaRefusal.class)
			.isThrownBy(() -> this.clocks.promise(CASE, LocalDate.of(2026, 11, 22)))
			.withMessage("sla.promise.past");
		assertThatExceptionOfType(SlaRefusal.class)
			.isThrownBy(() -> this.clocks.promise(CASE, LocalDate.of(2046, 11, 22)))
			.withMessage("sla.promise.too-far");
	}

	@Test
	void letsABodyPromiseLessButNeverMore() {
		this.promises.promise(new BodyPromise("pemda-3212", ClockType.SUBSTANTIVE, "COMPLAINT", "NO_INSPECTION", 10));
		this.clocks.start(CASE, ClockType.SUBSTANTIVE, INDRAMAYU);
		assertThat(running(ClockType.SUBSTANTIVE).limitDays()).isEqualTo(10);

		assertThatExceptionOfType(SlaRefusal.class)
			.isThrownBy(() -> this.promises
				.promise(new BodyPromise("pemda-3212", ClockType.SUBSTANTIVE, "COMPLAINT", "NO_INSPECTION", 15)))
			.withMessage("sla.body-promise.more-than-the-law");
		assertThatExceptionOfType(SlaRefusal.class).isThrownBy(
				() -> this.promises.promise(new BodyPromise("pemda-3212", ClockType.FEEDBACK, "COMPLAINT", null, 2)))
			.withMessage("sla.body-promise.not-its-clock");
		assertThat(this.promises.of("pemda-3212")).hasSize(1);
	}

	@Test
	void keepsTheLawsLimitEvenIfAPromiseSlippedInThatIsLonger(@Autowired JdbcClient jdbc) {
		jdbc.sql("insert into sla_body_promise values ('pemda-3212', 'SUBSTANTIVE', 'COMPLAINT', 'NO_INSPECTION', 99)")
			.update();
		this.clocks.start(CASE, ClockType.SUBSTANTIVE, INDRAMAYU);

		assertThat(running(ClockType.SUBSTANTIVE).limitDays()).isEqualTo(14);
	}

	@Test
	void keepsTheRegulationOfItsReceipt() {
		this.clocks.file("62", new CaseTerms("ASPIRATION", null, Instant.parse("2024-12-31T16:59:59Z")));
		this.clocks.file("5", new CaseTerms("ASPIRATION", null, Instant.parse("2024-12-31T17:00:00Z")));
		this.clocks.file("0", new CaseTerms("ASPIRATION", null, Instant.parse("2001-01-01T00:00:00Z")));
		this.clocks.file("62", new CaseTerms("COMPLAINT", null, Instant.parse("2026-01-01T00:00:00Z")));
		this.clocks.reclassify("62", "COMPLAINT", "INSPECTION");

		assertThat(this.clocks.regulationOf("62")).contains("PERMENPANRB-62-2018");
		assertThat(this.clocks.regulationOf("5")).contains("PERMENPANRB-5-2025");
		assertThat(this.clocks.regulationOf("0")).contains("PERMENPANRB-62-2018");
	}

	@Test
	void runsOneClockForEachContributingUnit() {
		this.clocks.start(CASE, ClockType.CONTRIBUTION, "pemda-3212-dishub", INDRAMAYU);
		this.clocks.start(CASE, ClockType.CONTRIBUTION, "pemda-3212-dinkes", INDRAMAYU);
		this.clocks.stop(CASE, ClockType.CONTRIBUTION, "pemda-3212-dishub");

		assertThat(running(ClockType.CONTRIBUTION).subject()).isEqualTo("pemda-3212-dinkes");
		assertThat(this.clocks.ledger(CASE, ClockType.CONTRIBUTION, "pemda-3212-dishub", 1).clock().state())
			.isEqualTo(ClockState.MET);
	}

	private ClockView running(ClockType type) {
		return this.clocks.running(CASE, type).orElseThrow();
	}

	private static Instant wib(String time) {
		return LocalDateTime.parse(time).atZone(BodyCalendar.NATIONAL.zone()).toInstant();
	}

}
