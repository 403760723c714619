package id.go.lapor.desk;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.Role;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What officers read and do with a case beside a task, on its page and from the panel.
 */
@LaporTest
@Tag("postgres")
class CaseDeskTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	OfficersWords words;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	RepositoryService repository;

	@Autowired
	AuthorizationService rights;

	@ParameterizedTest
	@CsvSource({ "verifikator,200", "supervisor,200", "penengah,200", "panrb,200", "ksp,200", "ombudsman,200",
			"petugas.disdukcapil.indramayu,200", "koordinator.indramayu,200", "kepala.indramayu,200",
			"petugas.dinsos.indramayu,404", "petugas.kemensos,404", "kepala.jabar,404", "analis,404", "admin,404" })
	void pageOpensForThoseWhoMayKnowTheCase(String user, int status) {
		var number = anonymousAtDisdukcapil();

		var page = Browser.of(this.port, user).page("/petugas/laporan/" + number);

		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(page.body().contains(number.spoken())).isEqualTo(status == 200);
	}

	/**
	 * The words as written are for those who check the masking, the arbiter only while
	 * ruling; the identity for nobody.
	 */
	@ParameterizedTest
	@CsvSource({ "verifikator,true", "supervisor,true", "penengah,false", "panrb,false", "ombudsman,false",
			"petugas.disdukcapil.indramayu,false", "koordinator.indramayu,false" })
	void anonymousReporterIsNamedToNobody(String user, boolean original) {
		var number = anonymousAtDisdukcapil();

		var page = Browser.of(this.port, user).page("/petugas/laporan/" + number).body();

		assertThat(page.contains("6032981234567890")).isEqualTo(original);
		assertThat(page).doesNotContain("Sumiyati", "081298765432", "sumiyati@example.org", "6281298765432");
	}

	@Test
	void openReporterIsNamedToTheHolderAndTheNationalDeskOnly() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);

		for (var user : new String[] { "petugas.disdukcapil.indramayu", "verifikator" }) {
			assertThat(Browser.of(this.port, user).page("/petugas/laporan/" + number).body()).contains("Maman Rukmana")
				.doesNotContain("maman@example.org");
		}
		for (var user : new String[] { "panrb", "penengah" }) {
			assertThat(Browser.of(this.port, user).page("/petugas/laporan/" + number).body())
				.doesNotContain("Maman Rukmana");
		}
	}

	@Test
	void unknownAndMistypedNumbersAreOneAnswer() {
		var officer = Browser.of(this.port, "petugas.kemensos");
		var hidden = officer.page("/petugas/laporan/" + anonymousAtDisdukcapil());
		var mistyped = officer.page("/petugas/laporan/1234567890");

		assertThat(hidden.statusCode()).isEqualTo(mistyped.statusCode()).isEqualTo(404);
		assertThat(hidden.body()).isEqualTo(mistyped.body());
		assertThat(
				new Browser(this.port).page("/petugas/laporan/1234567890").headers().firstValue("Location").orElse(""))
			.endsWith("/masuk");
	}

	@Test
	void oversightExtendsADeadlineWithAPublicReason() {
		var number = anonymousAtDisdukcapil();
		var oversight = Browser.of(this.port, "panrb");

		assertThat(CaseForms.refused(oversight, number, "perpanjangan", "clock=SUBSTANTIVE&workingDays=7&words="))
			.contains("Tuliskan alasan perpanjangan", "value=\"7\"");
		assertThat(CaseForms.done(oversight, number, "perpanjangan",
				"clock=SUBSTANTIVE&workingDays=5&words=" + CaseForms.text("Menunggu data bank.")))
			.contains("diperpanjang");
		assertThat(this.cases.details(number, CaseEvent.DEADLINE_EXTENDED)).containsExactly("SUBSTANTIVE:5");
		var officer = panel("petugas.disdukcapil.indramayu");
		assertThat(officer
			.send(HttpRequest.newBuilder(officer.at("/petugas/laporan/" + number + "/perpanjangan"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("clock=SUBSTANTIVE&workingDays=5&words=x")))
			.statusCode()).isEqualTo(403);
	}

	@Test
	void oversightTakesACaseFromABodyWithAReason() {
		var number = anonymousAtDisdukcapil();
		var oversight = Browser.of(this.port, "ombudsman");
		assertThat(oversight.page("/petugas/laporan/" + number).body()).contains("Tarik dari instansi");

		assertThat(CaseForms.refused(oversight, number, "tarik", "words=")).contains("Alasan menarik laporan");
		assertThat(
				CaseForms.done(oversight, number, "tarik", "words=" + CaseForms.text("Empat puluh hari tanpa kabar.")))
			.contains("instansi lain akan ditetapkan");
		this.cases.work(number);

		assertThat(this.cases.waits(number)).containsExactly("userTask_rerouteComplaint");
		assertThat(oversight.page("/petugas/laporan/" + number).body()).contains("Empat puluh hari tanpa kabar.")
			.doesNotContain("Tarik dari instansi");
	}

	/** They may name whom the report conceals, and a session is kept in the open. */
	@Test
	void refusedWordsStandInTheFormAgainAndInNoSession() {
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		var words = "Alasan " + UUID.randomUUID();

		assertThat(CaseForms.refused(Browser.of(this.port, "panrb"), number, "perpanjangan",
				"clock=SUBSTANTIVE&workingDays=999&words=" + CaseForms.text(words)))
			.contains(words, "value=\"999\"");
		assertThat(CaseForms.refused(Browser.of(this.port, "verifikator"), number, "gabung",
				"words=" + CaseForms.text(words)))
			.contains("salah ketik", words);

		var kept = this.jdbc.sql("select attribute_bytes from spring_session_attributes").query(byte[].class).list();
		assertThat(kept).isNotEmpty()
			.noneMatch((bytes) -> new String(bytes, StandardCharsets.ISO_8859_1).contains(words));
	}

	@Test
	void officerRepliesWhileTheReactionIsAwaitedAndTheWordsAreMasked() {
		var number = this.cases.answered();
		var officer = panel("petugas.kemensos");

		assertThat(officer.post("/api/desk/cases/" + number + "/replies", "{\"text\":\"  \"}").statusCode())
			.isEqualTo(422);
		assertThat(officer
			.post("/api/desk/cases/" + number + "/replies", "{\"text\":\"Pak Maman Rukmana, hubungi 081234567890.\"}")
			.statusCode()).isEqualTo(204);
		this.cases.work(number);
		var reply = this.cases.timeline(number)
			.stream()
			.filter((line) -> line.event() == CaseEvent.OFFICER_REPLIED)
			.findFirst()
			.orElseThrow();
		assertThat(reply.words()).isNotBlank().doesNotContain("Maman", "081234567890");
		assertThat(panel("petugas.dinsos.indramayu").post("/api/desk/cases/" + number + "/replies", "{\"text\":\"x\"}")
			.statusCode()).isEqualTo(404);
		assertThat(panel("verifikator").post("/api/desk/cases/" + number + "/replies", "{\"text\":\"x\"}").statusCode())
			.isEqualTo(403);
	}

	/** The code of the body that refused stands in it until another is named. */
	@Test
	void whatABodyRefusedIsHeldByNobody() {
		var number = this.cases.withAgency();
		assertThat(Browser.of(this.port, "verifikator").page("/petugas/laporan/" + number).body())
			.contains("Dipegang oleh");

		this.cases.write(number, "userTask_respond", "reason", "Kartu ini dicetak pemerintah daerah.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.DINSOS));

		assertThat(Browser.of(this.port, "verifikator").page("/petugas/laporan/" + number).body())
			.doesNotContain("Dipegang oleh");
	}

	/** Ten digits alone look like nothing; in this report they were an account. */
	@Test
	void aNumberThatWasMaskedInTheReportIsNotRepeatedByAnOfficer() {
		var base = CaseDriver.report();
		var number = this.cases.file(new NewReport("COMPLAINT", "Bantuan tidak masuk rekening",
				"Bantuan tidak masuk ke rekening BRI 1734567890 milik keluarga kami sejak Januari.", "SOCIAL_AID",
				"32.12", null, null, null, false, false, null, base.reporter()));

		assertThat(this.words.masked(number, "Nomor 1734567890 sudah kami cek, nomor 1834567890 belum."))
			.isEqualTo("Nomor […] sudah kami cek, nomor 1834567890 belum.");
	}

	@AfterEach
	void backToTheRealClock() {
		ClockUtil.reset();
	}

	/** Also where the form is no more. */
	@Test
	void replyTypedTooLateIsNotLost() {
		var number = this.cases.answered();
		var officer = Browser.of(this.port, "petugas.kemensos");

		assertThat(CaseForms.refused(officer, number, "balasan", "words=" + CaseForms.text("   ")))
			.contains("id=\"reply\"");
		this.cases.passUntilQuiet(number);
		assertThat(
				CaseForms.refused(officer, number, "balasan", "words=" + CaseForms.text("Kartu ada di kantor desa.")))
			.contains("Kartu ada di kantor desa.")
			.doesNotContain("id=\"reply\"");
	}

	@Test
	void verifierMergesAndSeparatesAndBlocks() {
		var main = this.cases.file();
		var number = this.cases.file();
		var verifier = panel("verifikator");
		var path = "/api/desk/cases/" + number;

		assertThat(verifier.post(path + "/merge", "{\"mainCase\":\"123\"}").body()).contains("salah ketik");
		assertThat(verifier.post(path + "/merge", "{\"mainCase\":\"" + number + "\"}").body())
			.contains("dirinya sendiri");
		assertThat(verifier.post(path + "/merge", "{\"mainCase\":\"" + main + "\"}").statusCode()).isEqualTo(204);
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.MERGED);
		assertThat(verifier.post(path + "/unmerge", "{}").statusCode()).isEqualTo(204);
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.UNVERIFIED);
		assertThat(verifier.post(path + "/block", "{\"reason\":\"\"}").body()).contains("Alasan pemblokiran");
		assertThat(verifier.post(path + "/block", "{\"reason\":\"Ujaran kebencian.\"}").statusCode()).isEqualTo(204);
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.BLOCKED);
		assertThat(Browser.of(this.port, "penengah").page("/petugas/laporan/" + number).body())
			.contains("ditutup bagi Anda")
			.doesNotContain("Kartu bantuan belum diterima");
		assertThat(Browser.of(this.port, "panrb").page("/petugas/laporan/" + number).body())
			.as("who watches over the desk")
			.contains("Kartu bantuan belum diterima", "Ujaran kebencian.");
		assertThat(panel("petugas.kemensos").post(path + "/block", "{\"reason\":\"x\"}").statusCode()).isEqualTo(403);
	}

	@Test
	void agenciesAndCategoriesAreFoundByWords() {
		var officer = panel("petugas.kemensos");

		assertThat(officer.get("/api/desk/agencies?q=dishub%20jabar").body()).contains("pemda-32-dishub");
		assertThat(officer.get("/api/desk/agencies?q=dinsos%20indramayu").body())
			.startsWith("[{\"code\":\"pemda-3212-dinsos\"")
			.contains("\"path\":[\"pemda-3212\",\"pemda-3212-dinsos\"]");
		assertThat(officer.get("/api/desk/agencies?below=pemda-3212").body()).contains("pemda-3212-disdukcapil")
			.doesNotContain("kemensos");
		assertThat(officer.get("/api/desk/agencies?below=nobody").body()).isEqualTo("[]");
		assertThat(officer.get("/api/desk/categories").body()).contains("SOCIAL_AID");
		assertThat(new Browser(this.port).get("/api/desk/categories").statusCode()).isEqualTo(401);
	}

	/**
	 * A task offered to an office that has no right on its process would never be found.
	 */
	@Test
	void everyOfficeMayWorkOnWhatTheDiagramsOfferIt() {
		var offered = new HashSet<String>();
		this.repository.createProcessDefinitionQuery()
			.processDefinitionKeyLike("complaint-%")
			.latestVersion()
			.list()
			.forEach((definition) -> this.repository.getBpmnModelInstance(definition.getId())
				.getModelElementsByType(UserTask.class)
				.forEach((task) -> task.getCamundaCandidateGroupsList()
					.forEach((group) -> offered.add(definition.getKey() + " " + group))));
		assertThat(offered).isNotEmpty().allSatisfy((offer) -> {
			var part = offer.split(" ");
			assertThat(Role.of(part[1])).isPresent();
			var row = this.rights.createAuthorizationQuery()
				.groupIdIn(part[1])
				.resourceType(Resources.PROCESS_DEFINITION)
				.resourceId(part[0])
				.singleResult();
			assertThat(row).as(offer).isNotNull();
			assertThat(row.isPermissionGranted(ProcessDefinitionPermissions.TASK_WORK)).as(offer).isTrue();
		});
	}

	/** What stands in the form in advance; the engine's variables hold none of it. */
	@Test
	void clearProposalStandsInTheFormBeforeItIsTouched() {
		this.jdbc.sql("delete from routing_ruling").update();
		var number = this.cases.file();
		var task = this.cases.task(number, "userTask_verifyComplaint").getId();
		var verifier = panel("verifikator");

		assertThat(verifier.get("/api/desk/tasks/" + task).body()).contains("\"preselected\":{",
				"\"verificationDecision\":\"FORWARD\"", "\"targetAgency\":\"pemda-3212-dinsos\"", "Belum dikirim");
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		var answering = this.cases.task(number, "userTask_respond").getId();
		assertThat(panel("petugas.disdukcapil.indramayu").get("/api/desk/tasks/" + answering).body())
			.contains("\"preselected\":null");
	}

	@Test
	void howACaseStandsIsToldToItsOfficersAlone() {
		var number = anonymousAtDisdukcapil();

		assertThat(panel("petugas.disdukcapil.indramayu").get("/api/desk/cases/" + number).body())
			.contains(number.spoken())
			.doesNotContain("6032981234567890", "Sumiyati");
		assertThat(panel("petugas.kemensos").get("/api/desk/cases/" + number).statusCode()).isEqualTo(404);
		assertThat(panel("petugas.kemensos").get("/api/desk/cases/1234567890").statusCode()).isIn(400, 404, 422);
	}

	private CaseNumber anonymousAtDisdukcapil() {
		var number = this.cases.file(new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
				"Kartu bantuan sosial bernomor 6032981234567890 belum kami terima sejak Januari.", "SOCIAL_AID",
				"32.12", null, LocalDate.now().minusDays(40), null, true, true, null,
				new NewReport.Person("Sumiyati Kartini", "081298765432", "sumiyati@example.org")));
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		return number;
	}

	private Browser panel(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/agencies?q=");
		return browser;
	}

}
