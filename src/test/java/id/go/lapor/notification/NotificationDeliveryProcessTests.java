package id.go.lapor.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.intake.Intake;
import id.go.lapor.intake.NewReport;
import id.go.lapor.lifecycle.CaseLife;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Messages are written with what they tell of, and sent once, by a job. */
@LaporTest
@Tag("postgres")
class NotificationDeliveryProcessTests {

	@Autowired
	Intake intake;

	@Autowired
	ComplaintRegister register;

	@Autowired
	CaseDriver driver;

	@Autowired
	CaseLife life;

	@Autowired
	NotificationRepository notifications;

	@Autowired
	Delivery delivery;

	@Autowired
	DeliveryJobs jobs;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MockMvc web;

	@Test
	void writesOneMessageAndOneJobWithTheChange() {
		var number = file(person("maman@example.org"));

		assertThat(of(number)).singleElement().satisfies((message) -> {
			assertThat(message.event()).isEqualTo(CaseEvent.REPORT_RECEIVED);
			assertThat(message.recipient()).isEqualTo(Recipient.REPORTER);
			assertThat(message.officerId()).isNull();
			assertThat(message.state()).isEqualTo(NotificationState.WAITING);
		});
		assertThat(this.jobs.of(number)).hasSize(1);
		assertThat(this.jobs.instances(number)).extracting("businessKey", "tenantId")
			.containsExactly(tuple(number.value(), null));
	}

	@Test
	void aChangeThatIsUndoneLeavesNothing() {
		var number = file(person("maman@example.org"));
		this.jobs.run(number);

		this.transaction.executeWithoutResult((undone) -> {
			this.register.alter(number,
					(complaint) -> complaint.forward(CaseDriver.KEMENSOS, ActorRole.VERIFIER, null));
			assertThat(of(number)).hasSize(2);
			undone.setRollbackOnly();
		});

		assertThat(of(number)).hasSize(1);
		assertThat(this.jobs.instances(number)).isEmpty();
	}

	@Test
	void sendsOnceHoweverOftenItIsAsked() {
		var number = file(person("maman@example.org"));
		var id = of(number).get(0).id();
		this.jobs.run(number);
		var first = of(number).get(0);

		this.delivery.deliver(id);

		var again = of(number).get(0);
		assertThat(again.state()).isEqualTo(NotificationState.SENT);
		assertThat(again.providerId()).isEqualTo(first.providerId()).isEqualTo("demo-" + first.messageId());
		assertThat(again.settledAt()).isEqualTo(first.settledAt());
		assertThat(again.maskedAddress()).isEqualTo("m***@example.org");
		assertThat(copies(id)).hasSize(1);
		assertThat(this.jobs.instances(number)).isEmpty();
	}

	@Test
	void reachesAReporterWithATelephoneBySms() {
		var number = file(new NewReport.Person("Maman Rukmana", "0812 3456 7890", null));
		this.jobs.run(number);

		var message = of(number).get(0);
		assertThat(message.carrier()).isEqualTo(Carrier.SMS);
		assertThat(message.maskedAddress()).isEqualTo("628123456xxxx");
		assertThat(copies(message.id())).singleElement().asString().startsWith("LAPOR! " + number);
	}

	@Test
	void keepsThatSomebodyCannotBeReached() {
		var number = file(null);
		this.jobs.run(number);

		assertThat(of(number)).extracting(Notification::state).containsExactly(NotificationState.UNREACHABLE);
		assertThat(this.jobs.instances(number)).isEmpty();
	}

	@Test
	void tellsEachOfficerOnceEvenWhenStandingIn() {
		var number = file(person("maman@example.org"));
		this.transaction.executeWithoutResult((work) -> {
			this.register.alter(number,
					(complaint) -> complaint.forward(CaseDriver.INDRAMAYU, ActorRole.VERIFIER, null));
			this.register.alter(number, (complaint) -> complaint.receiveDisposition());
			this.register.alter(number,
					(complaint) -> complaint.handOn(CaseDriver.DINSOS, ActorRole.COORDINATOR, null));
			this.register.alter(number, (complaint) -> complaint.receiveDisposition());
			this.register.alter(number, (complaint) -> complaint.remark(CaseEvent.ESCALATED, ActorRole.SYSTEM,
					"FIRST_ANSWER:1:HEAD", null));
			this.register.alter(number, (complaint) -> complaint.remark(CaseEvent.ESCALATED, ActorRole.SYSTEM,
					"FIRST_ANSWER:2:OVERSIGHT", null));
		});

		assertThat(of(number).stream().filter((message) -> message.officerId() != null))
			.extracting(Notification::officerId, Notification::template)
			.containsExactly(tuple("koordinator.indramayu", "officer.DISPOSITION_RECORDED"),
					tuple("petugas.dinsos.indramayu", "officer.DISPOSITION_RECORDED"),
					tuple("koordinator.indramayu", "officer.DISPOSITION_RECORDED"),
					tuple("kepala.indramayu", "officer.ESCALATED"), tuple("panrb", "officer.ESCALATED"));
		this.jobs.run(number);
		assertThat(of(number)).extracting(Notification::state).containsOnly(NotificationState.SENT);
	}

	@Test
	void anOfficeThatNobodyHoldsPassesTheMessageOn() {
		var number = file(person("maman@example.org"));
		this.transaction.executeWithoutResult((work) -> {
			this.register.alter(number, (complaint) -> complaint.forward("pemda-3273", ActorRole.VERIFIER, null));
			this.register.alter(number, (complaint) -> complaint.receiveDisposition());
		});
		assertThat(of(number).stream().map(Notification::officerId)).contains("panrb");
	}

	@Test
	void aMessageOnItsWayDoesNotStopASecondLook() {
		var number = file(person("maman@example.org"));
		this.driver.work(number);
		this.driver.write(number, "userTask_verifyComplaint", "reason", "Bukan pelayanan publik.");
		this.driver.complete(number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "SPAM"));
		this.driver.work(number);

		this.life.requestSecondLook(number, "Mohon diperiksa lagi.");

		assertThat(of(number).stream().filter((message) -> message.event() == CaseEvent.SECOND_LOOK_REQUESTED))
			.extracting(Notification::recipient)
			.containsExactly(Recipient.REPORTER, Recipient.SUPERVISOR);
		assertThat(this.driver.lifecycles(number)).isOne();
	}

	@Test
	void noNameAddressOrTextReachesTheEngineOrTheRow() {
		var number = this.intake
			.accept(new NewReport("COMPLAINT", "Kartu belum diterima kenari",
					"Sampai hari ini kartu kenari keluarga kami belum juga diterima.", "SOCIAL_AID", "32.12", null,
					null, null, false, false, null, new NewReport.Person("Kenari Rukmana", null, "kenari@example.org")))
			.caseNumber();
		assertNowhere("kenari");
		this.jobs.run(number);
		assertNowhere("kenari");
		assertThat(of(number)).extracting(Notification::state).containsExactly(NotificationState.SENT);
	}

	/** While the message waits, and after it was sent. */
	private void assertNowhere(String canary) {
		for (var table : tables()) {
			for (Map<String, Object> row : this.jdbc.queryForList("select * from " + table)) {
				row.forEach((column, value) -> assertThat(text(value)).as("%s.%s", table, column)
					.doesNotContainIgnoringCase(canary));
			}
		}
	}

	@Test
	@WithMockUser(username = "petugas.kemensos", roles = "agency-officer")
	void theDemoShowsWhatWasSentToEveryOfficer() throws Exception {
		var number = file(person("maman@example.org"));
		this.jobs.run(number);

		this.web.perform(get("/demo/pesan").header("Accept-Language", "id"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("m***@example.org")))
			.andExpect(content().string(containsString("Laporan " + number.spoken() + " sudah kami terima")))
			.andExpect(content().string(containsString("/laporan/" + number)))
			.andExpect(content().string(not(containsString("maman@example.org"))));
		this.web.perform(get("/demo/pesan?halaman=9999")).andExpect(status().isOk());
	}

	@Test
	@WithAnonymousUser
	void theDemoShowsNothingToStrangers() throws Exception {
		this.web.perform(get("/demo/pesan")).andExpect(status().is3xxRedirection());
	}

	private CaseNumber file(NewReport.Person reporter) {
		return this.intake
			.accept(new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
					"Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima.", "SOCIAL_AID", "32.12",
					null, null, null, reporter == null, false, null, reporter))
			.caseNumber();
	}

	private static NewReport.Person person(String email) {
		return new NewReport.Person("Maman Rukmana", null, email);
	}

	private List<Notification> of(CaseNumber number) {
		return this.notifications.findByCaseNumberOrderById(number.value());
	}

	private List<String> copies(long id) {
		return this.jdbc.queryForList("select body from notification_copy where notification_id = ?", String.class, id);
	}

	/** The engine's tables and the messages' own. */
	private List<String> tables() {
		var all = this.jdbc.queryForList(
				"select lower(table_name) from information_schema.tables where lower(table_name) like 'act_%'",
				String.class);
		assertThat(all).hasSizeGreaterThan(40);
		all.addAll(List.of("notification", "notification_copy"));
		return all;
	}

	private static String text(Object value) {
		return (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
	}

}
