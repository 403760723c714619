package id.go.lapor.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.language.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Somebody is away and somebody covers, by the clock. */
@ProcessTest
@Tag("postgres")
class AbsenceTests {

	private static final String RESPOND = "userTask_respond";

	private static final String MEGA = "petugas.kemensos";

	private static final String HERE = "/petugas/ketidakhadiran";

	private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	AbsenceBook book;

	@Autowired
	Absences absences;

	@Autowired
	IdentityService identity;

	@Autowired
	ManagementService management;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	private PlannedJobs jobs;

	private String bayu;

	@BeforeEach
	void colleagues() {
		this.jobs = new PlannedJobs(this.jdbc, this.management);
		this.bayu = Colleague.comes(this.identity, "uji.bayu", "Bayu", List.of("agency-officer", "kemensos"));
	}

	@AfterEach
	void nobodyIsAway() {
		this.cases.logOut();
		this.jdbc.sql("delete from absence_task").update();
		this.jdbc.sql("delete from absence").update();
		Colleague.goes(this.identity, this.bayu);
	}

	@Test
	void theCoverHoldsTheTasksWhileItLastsAndWhatIsLeftComesBack() {
		var left = this.cases.withAgency();
		var finished = this.cases.withAgency();
		var taken = this.cases.withAgency();
		List.of(left, finished, taken).forEach((number) -> this.cases.claim(number, RESPOND, MEGA));
		long id = enter(MEGA, this.bayu, MONDAY.plusDays(1), MONDAY.plusDays(3));

		assertThat(this.jobs.run(AbsenceBegins.NAME, "" + id)).as("not before the first day").isZero();
		this.cases.moveClock(MONDAY.plusDays(1), 0, 0);
		assertThat(this.jobs.run(AbsenceBegins.NAME, "" + id)).isOne();

		assertThat(List.of(hand(left), hand(finished), hand(taken))).containsOnly(this.bayu);
		assertThat(this.absences.coverOf(MEGA)).contains(this.bayu);
		this.cases.write(finished, RESPOND, "answer", "Kartu sudah dapat diambil.");
		this.cases.completeAs(this.bayu, finished, RESPOND,
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));
		this.cases.claim(taken, RESPOND, "koordinator.kemensos");

		this.cases.moveClock(MONDAY.plusDays(3), 23, 59);
		assertThat(this.jobs.run(AbsenceEnds.NAME, "" + id)).as("the last day is a day away").isZero();
		this.cases.moveClock(MONDAY.plusDays(4), 0, 0);
		assertThat(this.jobs.run(AbsenceEnds.NAME, "" + id)).isOne();

		assertThat(hand(left)).isEqualTo(MEGA);
		assertThat(hand(taken)).as("whoever took it goes on").isEqualTo("koordinator.kemensos");
		assertThat(this.book.find(id)).get().extracting(Absence::state).isEqualTo(Absence.State.OVER);
		assertThat(this.absences.coverOf(MEGA)).isEmpty();
	}

	@Test
	void aCoverWhoLostTheOfficeGetsNothingAndTheGroupGetsItAll() {
		var number = this.cases.withAgency();
		this.cases.claim(number, RESPOND, MEGA);
		long id = enter(MEGA, this.bayu, MONDAY, MONDAY.plusDays(3));
		this.identity.deleteMembership(this.bayu, "agency-officer");

		this.jobs.run(AbsenceBegins.NAME, "" + id);

		assertThat(hand(number)).isNull();
		this.cases.moveClock(MONDAY.plusDays(4), 0, 0);
		this.jobs.run(AbsenceEnds.NAME, "" + id);
		assertThat(hand(number)).isEqualTo(MEGA);
	}

	/** A new approval, while the head is away, is offered to the deputy at once. */
	@Test
	void aDeputyCoversTheHeadAndNobodyElseDoes() {
		assertThatThrownBy(() -> enter("kepala.indramayu", "koordinator.indramayu", MONDAY, MONDAY.plusDays(2)))
			.hasMessageContaining("tidak memegang semua jabatan");
		long id = enter("kepala.indramayu", "wakil.indramayu", MONDAY, MONDAY.plusDays(2));
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.answer(number);
		assertThat(this.cases.candidateGroups(number, "userTask_approveAnswer")).containsOnly("agency-head");
		this.cases.claim(number, "userTask_approveAnswer", "kepala.indramayu");

		this.jobs.run(AbsenceBegins.NAME, "" + id);
		var next = this.cases.forwardedTo(CaseDriver.DINSOS);
		this.cases.answer(next);

		assertThat(this.tasks.createTaskQuery()
			.processInstanceBusinessKey(number.value())
			.taskDefinitionKey("userTask_approveAnswer")
			.singleResult()
			.getAssignee()).isEqualTo("wakil.indramayu");
		assertThat(this.cases.candidateGroups(next, "userTask_approveAnswer")).contains("agency-deputy");
		assertThat(new PlannedJobs(this.jdbc, this.management).due(AbsenceEnds.NAME, "" + id)).hasSize(1);
	}

	@Test
	void whatCannotBeIsRefusedWithAClearSentence() {
		assertThatThrownBy(() -> enter(MEGA, this.bayu, MONDAY.minusDays(1), MONDAY)).hasMessageContaining("lewat");
		assertThatThrownBy(() -> enter(MEGA, this.bayu, MONDAY.plusDays(2), MONDAY.plusDays(1)))
			.hasMessageContaining("lebih awal");
		assertThatThrownBy(() -> enter(MEGA, MEGA, MONDAY, MONDAY)).hasMessageContaining("dirinya sendiri");
		assertThatThrownBy(() -> enter(MEGA, "petugas.dinsos.indramayu", MONDAY, MONDAY))
			.hasMessageContaining("bukan rekan");
		assertThatThrownBy(() -> enter(MEGA, "tidak.ada", MONDAY, MONDAY)).hasMessageContaining("bukan rekan");
		assertThatThrownBy(() -> enter(MEGA, this.bayu, MONDAY, MONDAY.plusDays(400))).hasMessageContaining("366");
		enter(MEGA, this.bayu, MONDAY.plusDays(7), MONDAY.plusDays(9));
		assertThatThrownBy(() -> enter(MEGA, this.bayu, MONDAY.plusDays(9), MONDAY.plusDays(12)))
			.hasMessageContaining("09-02-2026 sampai 11-02-2026");
		assertThatThrownBy(() -> enter(this.bayu, MEGA, MONDAY.plusDays(8), MONDAY.plusDays(8)))
			.hasMessageContaining("saling menggantikan");
		var citra = Colleague.comes(this.identity, "uji.citra", "Citra", List.of("agency-officer", "kemensos"));
		try {
			assertThatThrownBy(() -> enter(this.bayu, citra, MONDAY.plusDays(8), MONDAY.plusDays(8)))
				.hasMessageContaining("menggantikan Mega Mensos");
			assertThatThrownBy(() -> enter(citra, MEGA, MONDAY.plusDays(8), MONDAY.plusDays(8)))
				.hasMessageContaining("sendiri tidak hadir");
		}
		finally {
			Colleague.goes(this.identity, citra);
		}
	}

	@Test
	void onlyThePersonOrWhoeverLeadsTheDeskEntersIt() {
		for (var other : List.of("petugas.dinsos.indramayu", "koordinator.jabar", "supervisor", "admin")) {
			assertThatThrownBy(() -> enterAs(other, MEGA, this.bayu, MONDAY, MONDAY)).isInstanceOf(Refusal.class)
				.hasMessageContaining("tidak dapat Anda catat");
		}
		enterAs("koordinator.kemensos", MEGA, this.bayu, MONDAY, MONDAY);
		enterAs("supervisor", "verifikator", "verifikator2", MONDAY, MONDAY);
		enterAs(MEGA, MEGA, this.bayu, MONDAY.plusDays(3), MONDAY.plusDays(3));
	}

	@Test
	void thePageKeepsWhatWasTypedAndShowsTheOwnBodyAlone() {
		var mega = Browser.of(this.port, MEGA);

		var refused = mega.form(HERE,
				"absent=" + MEGA + "&from=2026-02-09&until=2026-02-05&cover=" + this.bayu + "&why=TRAINING");
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("lebih awal", "value=\"2026-02-09\"", "value=\"2026-02-05\"")
			.containsPattern("value=\"uji.bayu\" selected")
			.containsPattern("value=\"TRAINING\" selected");
		assertThat(mega.form(HERE, "absent=" + MEGA + "&from=9+Februari&until=&cover=").body())
			.contains("Tanggal tidak terbaca");
		assertThat(mega
			.form(HERE, "absent=" + MEGA + "&from=2026-02-09&until=2026-02-11&cover=" + this.bayu + "&why=TRAINING")
			.statusCode()).isEqualTo(302);
		assertThat(mega.page(HERE).body()).contains("Senin, 9 Februari 2026", "Digantikan oleh Bayu", "Pelatihan");
		long id = this.jdbc.sql("select max(id) from absence").query(Long.class).single();

		var stranger = Browser.of(this.port, "koordinator.jabar");
		assertThat(stranger.page(HERE).body()).doesNotContain("Bayu", "Mega");
		assertThat(stranger.form(HERE + "/" + id + "/batal", "x=1").statusCode()).isEqualTo(404);
		assertThat(Browser.of(this.port, this.bayu).form(HERE + "/" + id + "/batal", "x=1").statusCode())
			.as("the cover does not take it back")
			.isEqualTo(404);
		assertThat(mega.form(HERE + "/" + (id + 1000) + "/batal", "x=1").statusCode()).isEqualTo(404);
		assertThat(mega.form(HERE + "/" + id + "/batal", "x=1").statusCode()).isEqualTo(302);
		assertThat(this.book.find(id)).get().extracting(Absence::state).isEqualTo(Absence.State.CANCELLED);
	}

	/** Back earlier than planned. */
	@Test
	void anAbsenceThatRunsEndsAtOnceWhenItIsTakenBack() {
		var number = this.cases.withAgency();
		this.cases.claim(number, RESPOND, MEGA);
		long id = enter(MEGA, this.bayu, MONDAY, MONDAY.plusDays(10));
		this.jobs.run(AbsenceBegins.NAME, "" + id);
		assertThat(hand(number)).isEqualTo(this.bayu);

		this.cases.logIn(MEGA, List.of("agency-officer", "kemensos"));
		assertThat(this.absences.cancel(id)).isTrue();
		this.cases.logOut();
		assertThat(this.jobs.run(AbsenceEnds.NAME, "" + id)).isOne();

		assertThat(hand(number)).isEqualTo(MEGA);
	}

	private long enter(String absent, String cover, LocalDate from, LocalDate until) {
		return enterAs(absent, absent, cover, from, until);
	}

	private long enterAs(String by, String absent, String cover, LocalDate from, LocalDate until) {
		this.cases.logIn(by, List.of());
		try {
			this.absences.enter(new Absence(0, absent, cover, from, until, null, Absence.State.PLANNED));
			return this.jdbc.sql("select max(id) from absence").query(Long.class).single();
		}
		finally {
			this.cases.logOut();
		}
	}

	private String hand(CaseNumber number) {
		return this.cases.task(number, RESPOND).getAssignee();
	}

}
