package id.go.lapor.extension;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.inquiry.Inquiry;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockType;
import id.go.lapor.sla.ClockView;
import id.go.lapor.sla.SlaRefusal;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A body that cannot keep its date asks for more time, and oversight says yes or no. */
@ProcessTest
@Tag("postgres")
class ComplaintExtensionProcessTests {

	private static final String TASK = "userTask_decideExtension";

	private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

	private static final String WHY = "Laboratorium memerlukan dua minggu untuk memeriksa sampel.";

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Extensions extensions;

	@Autowired
	private CaseClocks clocks;

	@Autowired
	private CaseLife life;

	@Autowired
	private Inquiry inquiry;

	@Autowired
	private OfficerWords drafts;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ManagementService management;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void movesTheDateAndTellsWhyToEverybody() {
		var number = requested(10);
		var before = substantive(number);
		var task = this.cases.task(number, TASK);
		assertThat(task.getDueDate().toInstant()).isEqualTo(before.dueAt());
		assertThat(this.cases.candidateGroups(number, TASK)).containsExactlyInAnyOrder("oversight-panrb",
				"oversight-ksp", "oversight-ombudsman");

		grant(number, 7, "Sampel baru datang pekan ini.");

		var after = substantive(number);
		assertThat(after.limitDays()).isEqualTo(before.limitDays() + 7);
		assertThat(after.dueAt()).isAfter(before.dueAt());
		assertThat(line(number, CaseEvent.DEADLINE_EXTENDED)).satisfies((line) -> {
			assertThat(line.detail()).isEqualTo("SUBSTANTIVE:7");
			assertThat(line.words()).isEqualTo("Sampel baru datang pekan ini.");
			assertThat(line.role()).isEqualTo(ActorRole.OVERSIGHT);
		});
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(told(number, CaseEvent.DEADLINE_EXTENDED)).contains("REPORTER", "HOLDER_OFFICERS",
				"HOLDER_COORDINATOR", "HEAD");
	}

	@Test
	void movesTheTimersOfTheAnswerWithTheDate() {
		var number = requested(10);
		var before = substantive(number).dueAt();

		grant(number, 10, "Sampel baru datang.");
		recalculate(number);
		this.cases.passUntil(number, before.plusSeconds(3600));

		assertThat(this.cases.escalations(number)).doesNotContain("SUBSTANTIVE:1:OMBUDSMAN");
		this.cases.passUntil(number, substantive(number).dueAt().plusSeconds(3600));
		assertThat(this.cases.escalations(number)).contains("SUBSTANTIVE:1:OMBUDSMAN");
	}

	@Test
	void keepsWhatWasAskedForSealedBesideTheDecisionAndInNoVariable() {
		var number = requested(10);
		var phase = this.cases.task(number, TASK).getProcessInstanceId();

		assertThat(this.drafts.read(phase, "requestReason")).contains(WHY);
		assertThat(this.runtime.getVariables(phase)).isEqualTo(Map.of("extensionDays", 10));
		assertThat(line(number, CaseEvent.EXTENSION_REQUESTED)).satisfies((line) -> {
			assertThat(line.words()).isEqualTo(WHY);
			assertThat(line.detail()).isEqualTo("10");
			assertThat(line.agencyCode()).isEqualTo(CaseDriver.KEMENSOS);
			assertThat(line.role()).isEqualTo(ActorRole.COORDINATOR);
		});
		assertThat(told(number, CaseEvent.EXTENSION_REQUESTED)).containsExactly("OVERSIGHT");

		grant(number, 10, "Sampel baru datang.");
		assertThat(this.jdbc.sql("select count(*) from officer_words where phase = ?")
			.param(phase)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void leavesTheDateWhereItIsWhenItIsRefused() {
		var number = requested(10);
		var before = substantive(number).dueAt();
		assertThatThrownBy(() -> decide(number, "panrb", Map.of("extensionDecision", "REFUSED")))
			.hasMessageContaining("Alasan penolakan belum ditulis");

		this.cases.write(number, TASK, "reason", "Dua unit lain menjawab tepat waktu.");
		decide(number, "panrb", Map.of("extensionDecision", "REFUSED"));

		assertThat(substantive(number).dueAt()).isEqualTo(before);
		assertThat(line(number, CaseEvent.EXTENSION_REFUSED).words()).isEqualTo("Dua unit lain menjawab tepat waktu.");
		assertThat(told(number, CaseEvent.EXTENSION_REFUSED)).containsExactlyInAnyOrder("HOLDER_OFFICERS",
				"HOLDER_COORDINATOR", "HEAD");
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		ask(number, 3);
		assertThat(this.cases.tasksOf(number, TASK)).as("a body may ask again").hasSize(1);
	}

	@Test
	void needsAPublicReasonAndANumberOfDaysBeforeItIsGranted() {
		var number = requested(10);
		assertThatThrownBy(() -> decide(number, "ksp", granted(5))).hasMessageContaining("dapat dibaca umum");
		this.cases.write(number, TASK, "publicReason", "Sampel baru datang.");

		for (Object days : List.of(0, 61, "banyak", "5", 2.5)) {
			assertThatThrownBy(() -> decide(number, "ksp", granted(days))).as("%s days", days)
				.hasStackTraceContaining("sla.extension.days");
		}
		assertThatThrownBy(() -> decide(number, "ksp", Map.of("extensionDecision", "PERHAPS")))
			.hasMessageContaining("Keputusan");
		assertThatThrownBy(
				() -> decide(number, "ksp", Map.of("extensionDecision", "GRANTED", "lapseCause", "ANSWERED")))
			.hasMessageContaining("lapseCause");
		this.cases.write(number, TASK, "publicReason", "x".repeat(1001));
		assertThatThrownBy(() -> decide(number, "ksp", granted(5)))
			.hasStackTraceContaining("sla.extension.reason-too-long");
		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.DEADLINE_EXTENDED);
		assertThat(this.cases.tasksOf(number, TASK)).hasSize(1);
	}

	/** The timer fires late, as when nobody runs jobs: what is over is not extended. */
	@Test
	void isNotGrantedOnceTheDateIsOverThoughTheTaskStillLies() {
		var number = requested(10);
		this.cases.write(number, TASK, "publicReason", "Sampel baru datang.");
		ClockUtil.setCurrentTime(java.util.Date.from(substantive(number).dueAt()));

		assertThatThrownBy(() -> decide(number, "panrb", granted(5))).hasStackTraceContaining("sla.extension.expired");
		this.cases.work(number);

		assertThat(this.cases.tasksOf(number, TASK)).isEmpty();
		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.DEADLINE_EXTENDED);
	}

	@Test
	void lapsesWithTheDateAndTellsWhoAsked() {
		var number = requested(10);

		this.cases.passUntil(number, substantive(number).dueAt());

		assertThat(this.cases.details(number, CaseEvent.EXTENSION_LAPSED)).containsExactly("EXPIRED");
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(told(number, CaseEvent.EXTENSION_LAPSED)).containsExactlyInAnyOrder("HOLDER_COORDINATOR", "HEAD");
		assertThatExceptionOfType(SlaRefusal.class).isThrownBy(() -> ask(number, 5))
			.extracting(SlaRefusal::messageKey)
			.isEqualTo("sla.extension.expired");
		assertThat(this.extensions.canBeAsked(number)).isFalse();
	}

	/** Who waits for the reporter has no date meanwhile, and its request waits too. */
	@Test
	void waitsWhileTheReporterIsAsked() {
		var number = requested(10);
		var due = substantive(number).dueAt();
		this.cases.passUntil(number, LocalDate.ofInstant(due, WIB).minusDays(3).atTime(9, 0).atZone(WIB).toInstant());
		this.cases.write(number, "userTask_respond", "question", "Mohon nomor kartu keluarga.");
		this.cases.complete(number, "userTask_respond", Map.of("responseDecision", "ASK"));
		recalculate(number);

		this.cases.passUntil(number, due.plusSeconds(86_400));
		assertThat(this.cases.tasksOf(number, TASK)).hasSize(1);
		this.inquiry.complete(number, "Ini datanya.");
		this.cases.work(number);
		recalculate(number);
		assertThat(this.cases.tasksOf(number, TASK)).hasSize(1);

		this.cases.passUntil(number, substantive(number).dueAt());
		assertThat(this.cases.details(number, CaseEvent.EXTENSION_LAPSED)).containsExactly("EXPIRED");
	}

	@Test
	void lapsesWhenTheCaseIsAnswered() {
		var number = requested(10);

		this.cases.answer(number, "NOT_JUSTIFIED");

		lapsed(number, CaseEvent.ANSWERED, "receiveTask_awaitReaction");
	}

	@Test
	void lapsesWhenTheCaseIsHandedOn() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		ask(number, 10);

		this.cases.write(number, "userTask_respond", "reason", "Ini tugas dinas sosial.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS));

		lapsed(number, CaseEvent.HANDED_ON, "userTask_respond");
		assertThat(this.cases.timeline(number)).filteredOn((line) -> line.event() == CaseEvent.EXTENSION_LAPSED)
			.extracting(TimelineEntry::agencyCode)
			.as("whoever asked")
			.containsExactly(CaseDriver.DISDUKCAPIL);
		ask(number, 10);
		assertThat(this.cases.tasksOf(number, TASK)).as("the next unit asks for itself").hasSize(1);
	}

	@Test
	void lapsesWhenTheBodyRefusesTheCase() {
		var number = requested(10);

		this.cases.write(number, "userTask_respond", "reason", "Bukan kewenangan kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.INDRAMAYU));

		lapsed(number, CaseEvent.REFUSED, "userTask_rerouteComplaint");
	}

	@ParameterizedTest
	@EnumSource(Ending.class)
	void lapsesWhenSomebodyElseEndsTheWork(Ending ending) {
		var number = requested(10);

		ending.happen(this.life, number, this.cases);
		this.cases.work(number);

		assertThat(this.cases.details(number, CaseEvent.EXTENSION_LAPSED)).containsExactly(ending.name());
		assertThat(this.cases.tasksOf(number, TASK)).isEmpty();
		assertThat(open(number)).isZero();
	}

	@Test
	void isOvertakenWhenOversightExtendsByItself() {
		var number = requested(10);
		this.extensions.extend(number, ClockType.FIRST_ANSWER, 1, "Kantor terkena banjir.");
		assertThat(this.cases.tasksOf(number, TASK)).as("another date was moved").hasSize(1);

		this.extensions.extend(number, ClockType.SUBSTANTIVE, 3, "Kantor terkena banjir.");

		lapsed(number, CaseEvent.DEADLINE_EXTENDED, "userTask_respond");
		assertThat(this.cases.details(number, CaseEvent.DEADLINE_EXTENDED)).containsExactly("FIRST_ANSWER:1",
				"SUBSTANTIVE:3");
	}

	@Test
	void isAskedForOnceAtATime() {
		var number = requested(10);

		assertThatThrownBy(() -> ask(number, 5)).hasMessageContaining("masih menunggu putusan pengawas");
		assertThat(this.extensions.canBeAsked(number)).isFalse();

		grant(number, 5, "Sampel baru datang.");
		assertThat(this.extensions.canBeAsked(number)).isTrue();
		ask(number, 2);
		assertThat(this.cases.tasksOf(number, TASK)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 61, -1 })
	void isNotAskedForOtherNumbersOfDays(int days) {
		var number = this.cases.withAgency();

		assertThatExceptionOfType(SlaRefusal.class).isThrownBy(() -> ask(number, days))
			.extracting(SlaRefusal::messageKey)
			.isEqualTo("sla.extension.days");
		assertThat(open(number)).isZero();
		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.EXTENSION_REQUESTED);
	}

	@Test
	void isNotAskedForWithoutAReasonOrWithoutAClock() {
		var number = this.cases.withAgency();
		assertThatThrownBy(() -> this.extensions.ask(number, ActorRole.HEAD, "kepala.kemensos", 5, null))
			.hasMessageContaining("waktu yang ada tidak cukup");
		var unverified = this.cases.file();
		assertThatExceptionOfType(SlaRefusal.class).isThrownBy(() -> ask(unverified, 5))
			.extracting(SlaRefusal::messageKey)
			.isEqualTo("sla.extension.not-running");
		var answered = this.cases.answered();
		assertThatExceptionOfType(SlaRefusal.class).isThrownBy(() -> ask(answered, 5));
	}

	@Test
	void isDecidedByOneOfTwoOfficersWhoSawIt() {
		var number = requested(10);
		var task = this.cases.task(number, TASK).getId();
		grant(number, 5, "Sampel baru datang.");

		assertThatThrownBy(() -> this.tasks.complete(task, granted(60)))
			.isInstanceOf(org.camunda.bpm.engine.exception.NullValueException.class);

		assertThat(this.cases.details(number, CaseEvent.DEADLINE_EXTENDED)).containsExactly("SUBSTANTIVE:5");
		assertThat(this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey("complaint-extension")
			.processInstanceBusinessKey(number.value())
			.finished()
			.count()).isEqualTo(1);
	}

	private CaseNumber requested(int days) {
		var number = this.cases.withAgency();
		ask(number, days);
		return number;
	}

	private void ask(CaseNumber number, int days) {
		this.extensions.ask(number, ActorRole.COORDINATOR, "koordinator.kemensos", days, WHY);
	}

	private void grant(CaseNumber number, int days, String reason) {
		this.cases.write(number, TASK, "publicReason", reason);
		decide(number, "panrb", granted(days));
	}

	private void decide(CaseNumber number, String officer, Map<String, Object> decision) {
		this.cases.completeAs(officer, number, TASK, decision);
	}

	private static Map<String, Object> granted(Object days) {
		return Map.of("extensionDecision", "GRANTED", "extensionDays", days);
	}

	private void lapsed(CaseNumber number, CaseEvent cause, String waits) {
		assertThat(this.cases.details(number, CaseEvent.EXTENSION_LAPSED)).containsExactly(cause.name());
		assertThat(this.cases.waits(number)).containsExactly(waits);
		assertThat(open(number)).isZero();
	}

	private long open(CaseNumber number) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("complaint-extension")
			.processInstanceBusinessKey(number.value())
			.count();
	}

	/** The jobs that move running timers; they belong to no process. */
	private void recalculate(CaseNumber number) {
		this.jdbc
			.sql("select id_ from act_ru_job where handler_type_ = 'lapor-timer-recalculation' and handler_cfg_ like ?")
			.param("%" + number.value() + "%")
			.query(String.class)
			.list()
			.forEach(this.management::executeJob);
	}

	private ClockView substantive(CaseNumber number) {
		return this.clocks.running(number.value(), ClockType.SUBSTANTIVE).orElseThrow();
	}

	private TimelineEntry line(CaseNumber number, CaseEvent event) {
		return this.cases.timeline(number)
			.stream()
			.filter((one) -> one.event() == event)
			.reduce((first, second) -> second)
			.orElseThrow();
	}

	/** The offices that hear of it. */
	private List<String> told(CaseNumber number, CaseEvent event) {
		return this.jdbc.sql("select distinct recipient from notification where case_number = ? and event = ?")
			.params(number.value(), event.name())
			.query(String.class)
			.list();
	}

	/** What others do with a case that a body works on. */
	enum Ending {

		WITHDRAWN {
			@Override
			void happen(CaseLife life, CaseNumber number, CaseDriver cases) {
				life.withdraw(number, "Sudah selesai.");
			}
		},
		BLOCKED {
			@Override
			void happen(CaseLife life, CaseNumber number, CaseDriver cases) {
				life.block(number, ActorRole.SUPERVISOR, "Ujaran kebencian.");
			}
		},
		RECALLED {
			@Override
			void happen(CaseLife life, CaseNumber number, CaseDriver cases) {
				life.recall(number, ActorRole.OVERSIGHT, "Tanpa kabar.");
			}
		},
		MERGED {
			@Override
			void happen(CaseLife life, CaseNumber number, CaseDriver cases) {
				life.merge(number, cases.withAgency(), ActorRole.VERIFIER);
			}
		};

		abstract void happen(CaseLife life, CaseNumber number, CaseDriver cases);

	}

}
