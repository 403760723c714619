package id.go.lapor.storm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.feedback.Feedback;
import id.go.lapor.feedback.Reaction;
import id.go.lapor.intake.NewReport;
import id.go.lapor.reporter.Submissions;
import id.go.lapor.storm.Defect.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The account of a storm finds nothing where nothing is wrong, and each defect where one
 * was planted. In a house of its own: other tests' cases were sent by nobody.
 */
@ProcessTest
@TestPropertySource(properties = "lapor.test.house=storm")
@Tag("postgres")
@TestInstance(Lifecycle.PER_CLASS)
class StormAccountTests {

	private static final List<String> STATUSES = List.of("UNVERIFIED", "IN_PROGRESS", "ANSWERED", "CLOSED");

	@Autowired
	private Submissions submissions;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Feedback feedback;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

	private ClientLedger ledger = new ClientLedger();

	private final Map<String, String> numbers = new HashMap<>();

	private StormAccount account;

	@BeforeEach
	void oneCaseAtEachStation() {
		if (this.account != null) {
			return;
		}
		for (int steps = 0; steps < STATUSES.size(); steps++) {
			this.numbers.put(STATUSES.get(steps), walk(steps));
		}
		this.account = new StormAccount(this.database,
				StormAccount.calm(this.database, List.copyOf(this.numbers.values())));
	}

	@Test
	void findsNothingWhereNothingIsWrong() {
		walk(1);
		walk(3);

		assertThat(this.account.defects(this.ledger)).isEmpty();
	}

	@Test
	void findsALostReportAndALostDeed() {
		var told = this.ledger.copy();
		told.newReport("kunci-hilang").answered("1234567894", "ABCD");
		told.done(Deed.FORWARDED, this.numbers.get("UNVERIFIED"));

		assertThat(kinds(told)).containsExactlyInAnyOrder(Kind.LOST, Kind.DEED_LOST);
	}

	@Test
	void findsTwoAnswersToOneKeyAndAnAnswerOfAnother() {
		var told = this.ledger.copy();
		var report = told.reports().iterator().next();
		var own = report.answers().get(0).number();
		var other = this.numbers.values().stream().filter((number) -> !number.equals(own)).findFirst().orElseThrow();
		report.answered(other, "ABCD");

		assertThat(kinds(told)).containsExactlyInAnyOrder(Kind.TWO_ANSWERS, Kind.MIXED_UP);
	}

	static Stream<Arguments> plants() {
		return Stream.of(
				arguments(Kind.LOST, "CLOSED",
						List.of("delete from notification_copy where notification_id in "
								+ "(select id from notification where case_number = '#')",
								"delete from notification where case_number = '#'",
								"delete from timeline_entry where case_number = '#'",
								"delete from proposed_agency where case_number = '#'",
								"delete from complaint where case_number = '#'")),
				arguments(Kind.NO_COMPLAINT, "UNVERIFIED",
						List.of("delete from timeline_entry where case_number = '#'",
								"delete from proposed_agency where case_number = '#'",
								"delete from complaint where case_number = '#'")),
				arguments(Kind.DOUBLED, "CLOSED", List
					.of("update complaint set masked_title = (select masked_title from complaint where case_number = '#') "
							+ "where status = 'UNVERIFIED'")),
				arguments(Kind.STRANGE, "CLOSED",
						List.of("update complaint set masked_title = 'Tidak pernah dikirim' where case_number = '#'")),
				arguments(Kind.KEY_AMISS, "CLOSED", List.of("delete from idempotency_record")),
				arguments(Kind.KEY_AMISS, "CLOSED", List.of("update idempotency_record set sealed_answer = null")),
				arguments(Kind.NO_PROCESS, "UNVERIFIED",
						List.of("update act_hi_procinst set business_key_ = '0000000000' where business_key_ = '#'")),
				arguments(Kind.SEVERAL_PROCESSES, "CLOSED", List
					.of("update act_hi_procinst set business_key_ = '#' where proc_def_key_ = 'complaint-lifecycle'")),
				arguments(Kind.HALF_PROCESS, "IN_PROGRESS",
						List.of("update complaint set status = 'CLOSED' where case_number = '#'")),
				arguments(Kind.HALF_PROCESS, "CLOSED",
						List.of("update complaint set status = 'ANSWERED' where case_number = '#'")),
				arguments(Kind.HALF_PROCESS, "ANSWERED",
						List.of("update act_hi_procinst set end_time_ = start_time_ where business_key_ = '#'")),
				arguments(Kind.NOT_RECEIVED_ONCE, "CLOSED",
						List.of("delete from timeline_entry where case_number = '#' and event = 'REPORT_RECEIVED'")),
				arguments(Kind.NOT_RECEIVED_ONCE, "CLOSED", List
					.of("update timeline_entry set event = 'REPORT_RECEIVED' where case_number = '#' and event = 'TEXT_MASKED'")),
				arguments(Kind.SEAL_AMISS, "ANSWERED", List.of("delete from original_text where case_number = '#'")),
				arguments(Kind.SEAL_AMISS, "ANSWERED",
						List.of("delete from reporter_identity where case_number = '#'")),
				arguments(Kind.SEAL_AMISS, "ANSWERED",
						List.of("update report_key set wrapped_key = null where case_number = '#'")),
				arguments(Kind.CLOCK_OF_ENDED_CASE, "CLOSED", List
					.of("update sla_clock set stopped_at = null where case_number = '#' and clock = 'FEEDBACK'")),
				arguments(Kind.DEED_LOST, "ANSWERED",
						List.of("delete from timeline_entry where case_number = '#' and event = 'ANSWERED'")),
				arguments(Kind.DEED_DOUBLED, "CLOSED", List
					.of("update timeline_entry set event = 'FORWARDED' where case_number = '#' and event = 'TEXT_MASKED'")),
				arguments(Kind.ORPHAN_JOB, "UNVERIFIED", List
					.of("update act_ru_job set process_instance_id_ = 'gone', execution_id_ = 'gone' where process_instance_id_ in "
							+ "(select id_ from act_ru_execution where business_key_ = '#')")),
				arguments(Kind.ORPHAN_TASK, "UNVERIFIED",
						List.of("update act_ru_task set execution_id_ = null where proc_inst_id_ in "
								+ "(select id_ from act_ru_execution where business_key_ = '#')")),
				arguments(Kind.ORPHAN_EXECUTION, "IN_PROGRESS",
						List.of("update act_ru_execution set business_key_ = null where business_key_ = '#'")),
				arguments(Kind.ORPHAN_EXECUTION, "IN_PROGRESS",
						List.of("update act_ru_execution set super_exec_ = null where business_key_ = '#'")),
				arguments(Kind.ORPHAN_WORDS, "CLOSED", List.of("""
						insert into officer_words (phase, field, case_number, officer, sealed_words, written_at)
						values ('gone', 'answer', '#', 'petugas', cast('Sudah.' as bytea), current_timestamp)""")),
				arguments(Kind.FAILED_JOB, "ANSWERED",
						List.of("update act_ru_job set retries_ = 0 where process_instance_id_ in "
								+ "(select id_ from act_ru_execution where business_key_ = '#')")),
				arguments(Kind.INCIDENT, "ANSWERED", List.of("""
						insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_)
						values ('planted', 1, current_timestamp, 'failedJob')""")),
				// half a completion: the status went on, the process did not
				arguments(Kind.UNLIKE_CALM, "UNVERIFIED",
						List.of("update complaint set status = 'IN_PROGRESS' where case_number = '#'")),
				// and the other way round
				arguments(Kind.UNLIKE_CALM, "IN_PROGRESS",
						List.of("update complaint set status = 'UNVERIFIED' where case_number = '#'")),
				arguments(Kind.UNLIKE_CALM, "CLOSED",
						List.of("update complaint set status = 'MERGED' where case_number = '#'")),
				arguments(Kind.UNLIKE_CALM, "IN_PROGRESS", List
					.of("update sla_clock set stopped_at = started_at where case_number = '#' and clock = 'FIRST_ANSWER'")),
				arguments(Kind.UNLIKE_CALM, "IN_PROGRESS", List
					.of("update sla_clock set stopped_at = null where case_number = '#' and clock = 'VERIFICATION'")),
				arguments(Kind.UNLIKE_CALM, "ANSWERED",
						List.of("delete from sla_clock where case_number = '#' and clock = 'FEEDBACK'")),
				arguments(Kind.UNLIKE_CALM, "ANSWERED",
						List.of("delete from act_ru_event_subscr where activity_id_ = 'receiveTask_awaitReaction'")),
				arguments(Kind.UNLIKE_CALM, "ANSWERED",
						List.of("delete from notification_copy where notification_id in (select id from notification "
								+ "where case_number = '#' and event = 'FORWARDED')",
								"delete from notification where case_number = '#' and event = 'FORWARDED'")),
				arguments(Kind.UNLIKE_CALM, "CLOSED", List.of("""
						insert into notification (case_number, event, template, recipient, written_at, state)
						select case_number, event, template, recipient, written_at, state from notification
						where case_number = '#' and event = 'SATISFIED' and recipient = 'REPORTER'""")),
				arguments(Kind.UNLIKE_CALM, "CLOSED",
						List.of("update notification set state = 'WAITING' where case_number = '#'")),
				arguments(Kind.UNLIKE_CALM, "UNVERIFIED",
						List.of("delete from act_ru_job where process_instance_id_ in "
								+ "(select id_ from act_ru_execution where business_key_ = '#')")),
				arguments(Kind.UNLIKE_CALM, "IN_PROGRESS",
						List.of("update complaint set masked_title = null where case_number = '#'")));
	}

	@ParameterizedTest
	@MethodSource("plants")
	void findsWhatWasPlanted(Kind kind, String status, List<String> plant) {
		assertThat(this.account.defects(this.ledger)).isEmpty();

		var found = new TransactionTemplate(this.transactions).execute((transaction) -> {
			transaction.setRollbackOnly();
			plant.forEach(
					(sql) -> assertThat(this.database.sql(sql.replace("#", this.numbers.get(status))).update()).as(sql)
						.isPositive());
			return kinds(this.ledger);
		});

		assertThat(found).contains(kind);
	}

	private List<Kind> kinds(ClientLedger told) {
		return this.account.defects(told).stream().map(Defect::kind).distinct().toList();
	}

	/** Sends a report and walks it so many steps: forwarded, answered, satisfied. */
	private String walk(int steps) {
		var number = send();
		this.cases.work(number);
		if (steps > 0) {
			this.cases.forward(number, CaseDriver.KEMENSOS);
			this.ledger.done(Deed.FORWARDED, number.value());
		}
		if (steps > 1) {
			this.cases.answer(number);
			this.ledger.done(Deed.ANSWERED, number.value());
		}
		if (steps > 2) {
			this.feedback.react(number, Reaction.SATISFIED, null);
			this.cases.work(number);
			this.ledger.done(Deed.SATISFIED, number.value());
		}
		return number.value();
	}

	private CaseNumber send() {
		var report = this.ledger.newReport("kunci-" + UUID.randomUUID());
		var shape = CaseDriver.report();
		var accepted = this.submissions.acceptOnce(report.key(),
				new NewReport(shape.kind(), report.title(), shape.text(), shape.category(), shape.regionCode(),
						shape.address(), shape.eventDate(), null, false, false, null, shape.reporter()));
		report.answered(accepted.caseNumber().value(), accepted.receipt().value());
		return accepted.caseNumber();
	}

}
