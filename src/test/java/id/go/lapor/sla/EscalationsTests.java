package id.go.lapor.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import id.go.lapor.sla.SlaHouse.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** A clock that ran out is told of once per level, and climbs until somebody acts. */
@SlaTest
class EscalationsTests {

	private static final String CASE = "4711000017";

	@Autowired
	private Escalations escalations;

	@Autowired
	private CaseClocks clocks;

	@Autowired
	private WorkCalendar calendar;

	@Autowired
	private MovableClock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aReportArrivesOnMondayMorning() {
		this.clock.at("2026-11-23T10:00");
	}

	private void verificationStarts(String caseNumber) {
		this.clocks.file(caseNumber, new CaseTerms("COMPLAINT", null, this.clock.instant()));
		this.clocks.start(caseNumber, ClockType.VERIFICATION, BodyCalendar.NATIONAL);
	}

	@Test
	void climbsLevelByLevelAndEachLevelOnce() {
		verificationStarts(CASE);
		this.clock.at("2026-11-26T15:59");
		assertThat(this.escalations.raiseDue(CASE)).isEmpty();

		this.clock.at("2026-11-26T16:00");
		assertThat(this.escalations.raiseDue(CASE)).extracting(Escalation::level, Escalation::audience)
			.containsExactly(tuple(1, Audience.SUPERVISOR));
		assertThat(this.escalations.raiseDue(CASE)).isEmpty();

		this.clock.at("2026-11-27T16:00");
		assertThat(this.escalations.raiseDue(CASE)).extracting(Escalation::level, Escalation::audience)
			.containsExactly(tuple(2, Audience.OVERSIGHT));
		assertThat(this.escalations.raiseDue(CASE)).isEmpty();
		assertThat(this.clocks.ledger(CASE, ClockType.VERIFICATION).notes()).extracting(LedgerNote::code)
			.containsExactly("ESCALATED", "ESCALATED");
	}

	@Test
	void raisesAllLevelsThatWereMissedEarliestFirst() {
		verificationStarts(CASE);
		this.clocks.start(CASE, ClockType.FORWARDING, BodyCalendar.NATIONAL);
		this.clock.at("2026-12-31T10:00");

		assertThat(this.escalations.raiseDue(CASE)).extracting(Escalation::clock, Escalation::level)
			.containsExactly(tuple(ClockType.FORWARDING, 1), tuple(ClockType.VERIFICATION, 1),
					tuple(ClockType.FORWARDING, 2), tuple(ClockType.VERIFICATION, 2));
	}

	@Test
	void staysSilentWhileTheClockRestsAndAfterItStopped() {
		verificationStarts(CASE);
		this.clocks.start(CASE, ClockType.APPROVAL, BodyCalendar.NATIONAL);
		this.clocks.pause(CASE, "verifier");
		this.clocks.stop(CASE, ClockType.APPROVAL);
		this.clock.at("2026-12-31T10:00");

		assertThat(this.escalations.raiseDue(CASE)).isEmpty();
	}

	@Test
	void tellsOfAClockThatRanOutBeforeItsRestButClimbsNoFurtherMeanwhile() {
		verificationStarts(CASE);
		this.clock.at("2026-11-26T16:30");
		this.clocks.pause(CASE, "verifier");
		this.clock.at("2026-12-03T16:00");

		assertThat(this.escalations.raiseDue(CASE)).extracting(Escalation::level).containsExactly(1);
		this.clocks.resume(CASE);
		this.clock.at("2026-12-04T16:00");
		assertThat(this.escalations.raiseDue(CASE)).extracting(Escalation::level).containsExactly(2);
	}

	@Test
	void neverTakesBackWhatWasToldWhenAHolidayMovesTheClock() {
		verificationStarts(CASE);
		this.clock.at("2026-11-26T16:00");
		this.escalations.raiseDue(CASE);
		this.calendar.addHoliday(LocalDate.of(2026, 11, 25), HolidayKind.NATIONAL, "Pilkada");
		this.clock.at("2026-11-27T16:00");

		assertThat(this.escalations.raiseDue(CASE)).isEmpty();
		assertThat(this.clocks.ledger(CASE, ClockType.VERIFICATION).notes()).hasSize(1);
	}

	@Test
	void tellsAgainInANewRound() {
		verificationStarts(CASE);
		this.clock.at("2026-11-26T16:00");
		this.escalations.raiseDue(CASE);
		this.clocks.start(CASE, ClockType.VERIFICATION, BodyCalendar.NATIONAL);
		this.clock.at("2026-12-01T16:00");

		assertThat(this.escalations.raiseDue(CASE)).hasSize(1);
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void raisesOnceWhenTwoNodesFireTogether() throws Exception {
		for (int round = 0; round < 20; round++) {
			var number = "race-" + round;
			this.clock.at("2026-11-23T10:00");
			verificationStarts(number);
			this.clock.at("2026-11-27T16:00");
			assertThat(raisedByTwoNodes(number)).as(number)
				.extracting(Escalation::level)
				.containsExactlyInAnyOrder(1, 2);
		}
		this.jdbc.sql("delete from sla_escalation").update();
		this.jdbc.sql("delete from sla_clock").update();
		this.jdbc.sql("delete from sla_case").update();
	}

	private List<Escalation> raisedByTwoNodes(String number) throws Exception {
		var transaction = new TransactionTemplate(this.transactions);
		var together = new CountDownLatch(2);
		var threads = Executors.newFixedThreadPool(2);
		try {
			var nodes = List.of(1, 2).stream().map((node) -> threads.submit(() -> transaction.execute((status) -> {
				together.countDown();
				await(together);
				return this.escalations.raiseDue(number);
			}))).toList();
			var raised = new ArrayList<Escalation>();
			for (var node : nodes) {
				raised.addAll(node.get());
			}
			return raised;
		}
		finally {
			threads.shutdown();
		}
	}

	@Test
	void cannotWriteTheSameLevelTwiceEvenWithoutTheLock() {
		verificationStarts(CASE);
		this.clock.at("2026-11-26T16:00");
		this.escalations.raiseDue(CASE);

		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into sla_escalation (clock_id, escalation_level, audience, due_at, raised_at)
				select clock_id, escalation_level, audience, due_at, raised_at from sla_escalation""").update());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
