package id.go.lapor.desk;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;
import id.go.lapor.limits.OfficerAllowance;
import id.go.lapor.reporter.CaseCounter;
import id.go.lapor.rights.DataDemand;
import id.go.lapor.rights.DataRequestKind;
import id.go.lapor.rights.DataRights;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The body that handles a case looks up one masked number, with a reason; nobody else
 * does, and of an anonymous report only with consent.
 */
@LaporTest
@Tag("postgres")
class NumberDeskTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String CARD = "6032981234567890";

	private static final String TEXT = "Kartu KKS " + CARD
			+ " milik tetangga tidak dapat dipakai sejak Januari. Hubungi 0856 1111 2222. NIK saya 3212094507861943.";

	private static final String REASON = "Mencocokkan kartu dengan data bank penyalur.";

	private static final String OFFICER = "petugas.disdukcapil.indramayu";

	@LocalServerPort
	int port;

	@Autowired
	Accusations accusations;

	@Autowired
	CaseDriver cases;

	@Autowired
	CaseCounter counter;

	@Autowired
	DataRights rights;

	@Autowired
	ComplaintRegister register;

	@Autowired
	TaskService tasks;

	@Autowired
	OfficerAllowance allowance;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	ObjectMapper json;

	private AcceptedReport accepted;

	private CaseNumber number;

	private Browser officer;

	@AfterEach
	void goOn() {
		ClockUtil.reset();
	}

	@Test
	void officerOpensOneNumberWithAReasonThatTheReporterReads() {
		file(true, true);
		var field = field("nomor kartu");

		var answer = open(field, REASON + " Bukan " + CARD + ", bukan pak Darto.");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(tree(answer).path("number").asText()).isEqualTo(CARD);
		assertThat(tree(answer).path("seconds").asLong()).isBetween(1_700L, 1_800L);
		var line = opened().get(0);
		assertThat(line).extracting(TimelineEntry::visibility, TimelineEntry::detail, TimelineEntry::agencyCode)
			.containsExactly(Visibility.PARTIES, "card", CaseDriver.DISDUKCAPIL);
		assertThat(line.words()).isEqualTo(REASON + " Bukan […], bukan pak [nama disamarkan].");
		var own = new Browser(this.port).send(HttpRequest.newBuilder(new Browser(this.port).at(report("")))
			.header("X-Receipt", this.accepted.receipt().value())
			.GET());
		assertThat(own.body()).contains("membuka satu nomor yang disamarkan", "nomor kartu", "data bank penyalur");
		assertThat(new Browser(this.port).get(report("")).body()).doesNotContain("membuka satu nomor");
	}

	@Test
	void numberStandsInTheOneAnswerAndInNoLaterView() {
		file(true, true);
		open(field("nomor kartu"), REASON);

		assertThat(panel().body()).doesNotContain(CARD).contains("\"until\":\"");
		assertThat(this.officer.page("/petugas/laporan/" + this.number).body()).doesNotContain(CARD)
			.contains("sedang terbuka bagi Anda");
	}

	/** Looking again within the window needs no reason and adds no line, but an entry. */
	@Test
	void looksAgainForHalfAnHourAndThenNeedsAReason() {
		this.cases.startOfTime();
		file(true, true);
		var field = field("nomor kartu");
		open(field, REASON);

		assertThat(tree(open(field, null)).path("number").asText()).isEqualTo(CARD);
		assertThat(opened()).hasSize(1);
		assertThat(this.jdbc.queryForObject(
				"select count(*) from audit_entry where case_number = ? and deed = 'REVEALED_FIELD'", Integer.class,
				this.number.value()))
			.isEqualTo(2);
		this.cases.passUntil(this.number, ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(31)));
		assertThat(open(field, null).statusCode()).isEqualTo(422);
		assertThat(open(field, REASON).statusCode()).isEqualTo(200);
		assertThat(opened()).hasSize(2);
	}

	@Test
	void anonymousReporterWhoDidNotAllowItKeepsTheNumberClosed() {
		file(true, true);
		var field = field("nomor kartu");
		this.counter.allowNumbers(this.number.value(), this.accepted.receipt().value(), false);

		var refused = open(field, REASON);

		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("tidak mengizinkan").doesNotContain(CARD);
		assertThat(view().path("mayOpen").asBoolean()).isFalse();
		assertThat(view().path("hint").asText()).contains("tidak mengizinkan");
		assertThat(fields()).isEmpty();
		assertThat(opened()).isEmpty();
	}

	/** What was open closes at once when the consent is taken back. */
	@Test
	void consentIsTakenBackAtAnyTimeAndGivenAgain() {
		file(true, false);
		assertThat(fields()).isEmpty();
		consent(true);
		var field = field("nomor kartu");
		assertThat(open(field, REASON).statusCode()).isEqualTo(200);
		consent(false);
		assertThat(open(field, null).statusCode()).isEqualTo(403);
		consent(false);

		assertThat(this.cases.events(this.number)).contains(CaseEvent.NUMBERS_ALLOWED)
			.containsOnlyOnce(CaseEvent.NUMBERS_CLOSED);
	}

	/** A telephone reaches somebody, "NIK saya" tells who: neither has a button. */
	@Test
	void whatTellsWhoReportsAnonymouslyHasNoButton() {
		file(true, true);

		assertThat(fields()).extracting((piece) -> piece.path("kind").asText()).containsExactly("nomor kartu");
	}

	@Test
	void namedReportNeedsNoConsentUntilItBecomesAnonymous() {
		file(false, false);
		assertThat(fields()).extracting((piece) -> piece.path("kind").asText())
			.containsExactly("nomor kartu", "nomor telepon", "NIK");
		var card = field("nomor kartu");
		var phone = field("nomor telepon");
		assertThat(tree(open(phone, REASON)).path("number").asText()).isEqualTo("0856 1111 2222");

		this.counter.tightenPrivacy(this.number.value(), this.accepted.receipt().value(), true, null);

		assertThat(open(card, REASON).body()).contains("tidak mengizinkan");
		assertThat(open(phone, null).body()).contains("tidak mengizinkan");
		consent(true);
		assertThat(open(phone, null).body()).contains("tetap tersamar").doesNotContain("0856");
		assertThat(open(card, REASON).statusCode()).isEqualTo(200);
	}

	@Test
	void reasonIsNeededAndSaysSomething() {
		file(true, true);
		var field = field("nomor kartu");

		for (var reason : new String[] { null, "", "cek kartu", " ".repeat(30) }) {
			assertThat(open(field, reason).statusCode()).as(reason).isEqualTo(422);
		}
		assertThat(open(field, "x".repeat(501)).body()).contains("terlalu panjang");
		assertThat(opened()).isEmpty();
	}

	@Test
	void onlyWhoTookTheTaskOfTheHolderOpens() {
		file(true, true);
		var field = field("nomor kartu");
		var path = "/api/desk/tasks/" + task() + "/numbers/" + field;
		var body = "{\"reason\":\"" + REASON + "\"}";

		for (var user : List.of("verifikator", "panrb", "kepala.indramayu")) {
			assertThat(browser(user).post(path, body).statusCode()).as(user).isIn(403, 404);
		}
		for (var user : List.of("petugas.dinsos.indramayu", "petugas.kemensos", "koordinator.indramayu")) {
			var answer = browser(user).post(path, body);
			assertThat(answer.statusCode()).as(user).isIn(403, 404);
			assertThat(answer.body()).as(user).doesNotContain(CARD);
		}
		this.tasks.setAssignee(task(), null);
		assertThat(this.officer.post(path, body).body()).contains("Ambil tugasnya");
		assertThat(view().path("hint").asText()).contains("Ambil tugas ini lebih dahulu");
		assertThat(opened()).isEmpty();
	}

	@Test
	void nothingOpensOnceTheCaseMovedOn() {
		file(true, true);
		var field = field("nomor kartu");
		var task = task();
		this.cases.write(this.number, "userTask_respond", "answer", "Kartu sudah dicetak dan dapat diambil.");
		this.cases.completeAs(OFFICER, this.number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));

		var late = this.officer.post("/api/desk/tasks/" + task + "/numbers/" + field,
				"{\"reason\":\"" + REASON + "\"}");

		assertThat(late.statusCode()).isEqualTo(404);
		assertThat(form(field, REASON).statusCode()).isEqualTo(403);
		assertThat(opened()).isEmpty();
	}

	@Test
	void placeOfAnotherMaskingOrAnotherReportIsNone() {
		file(true, true);
		var field = field("nomor kartu");
		file(true, true);

		var refused = open(field, REASON);

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("Penyamaran laporan ini sudah berubah").doesNotContain(CARD);
	}

	@Test
	void bodyThatTheReportAccusesLearnsNoNumber() {
		file(true, true);
		var field = field("nomor kartu");
		this.accusations.add(this.number, CaseDriver.DISDUKCAPIL, ActorRole.VERIFIER);

		var refused = open(field, REASON);

		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).doesNotContain(CARD);
	}

	@Test
	void erasedReportHasNoNumbersAndNoConsentLeft() {
		file(true, true);
		var field = field("nomor kartu");
		open(field, REASON);
		assertThat(copy().numbersConsentedAt()).isNotNull();
		this.rights.ask(this.number.value(), this.accepted.receipt().value(),
				new DataDemand(DataRequestKind.ERASURE, null, null, null, false));
		this.cases.work(this.number);

		assertThat(open(field, REASON).body()).contains("sudah dihapus atas permintaan").doesNotContain(CARD);
		assertThat(copy().numbersConsentedAt()).isNull();
		assertThat(this.cases.complaint(this.number).numbersConsentedAt()).isNull();
		assertThat(this.jdbc.queryForObject("select count(*) from opened_number where case_number = ?", Integer.class,
				this.number.value()))
			.isZero();
	}

	@Test
	void officerWhoOpensTooManyWaits() {
		file(true, true);
		var field = field("nomor kartu");
		this.tasks.setAssignee(task(), "koordinator.indramayu");
		while (this.allowance.take("koordinator.indramayu").isZero()) {
			// until none is left
		}

		var refused = browser("koordinator.indramayu").post("/api/desk/tasks/" + task() + "/numbers/" + field,
				"{\"reason\":\"" + REASON + "\"}");

		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("dalam satu jam terakhir", "menit lagi");
	}

	@Test
	void whatCannotBeWrittenDownIsNotShown() {
		file(true, true);
		var field = field("nomor kartu");
		this.jdbc.execute("alter table audit_head rename to audit_head_away");
		HttpResponse<String> refused;
		try {
			refused = open(field, REASON);
		}
		finally {
			this.jdbc.execute("alter table audit_head_away rename to audit_head");
		}

		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.body()).contains("tidak dapat dicatat").doesNotContain(CARD);
		assertThat(opened()).isEmpty();
	}

	/** The opening waits for the lock and is judged by what was decided under it. */
	@Test
	void openingWaitsForAReporterWhoIsJustBecomingAnonymous() throws Exception {
		file(false, false);
		var field = field("nomor kartu");
		var answer = new TransactionTemplate(this.transactions).execute((status) -> {
			this.register.alter(this.number, (complaint) -> complaint.tightenPrivacy(true, null));
			var opening = CompletableFuture.supplyAsync(() -> open(field, REASON));
			assertThatThrownBy(() -> opening.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
			return opening;
		});

		assertThat(answer.get(20, TimeUnit.SECONDS).body()).contains("tidak mengizinkan").doesNotContain(CARD);
		assertThat(opened()).isEmpty();
	}

	@Test
	void openingWaitsForACaseThatIsJustHandedOn() throws Exception {
		file(true, true);
		var field = field("nomor kartu");
		var answer = new TransactionTemplate(this.transactions).execute((status) -> {
			this.register.alter(this.number,
					(complaint) -> complaint.handOn(CaseDriver.DINSOS, id.go.lapor.complaint.ActorRole.OFFICER, "x"));
			var opening = CompletableFuture.supplyAsync(() -> open(field, REASON));
			assertThatThrownBy(() -> opening.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
			return opening;
		});

		assertThat(answer.get(20, TimeUnit.SECONDS).body()).contains("tidak lagi ditangani instansi Anda");
		assertThat(opened()).isEmpty();
	}

	@Test
	void pageOpensTheSameNumberInTheAnswerToOneForm() {
		file(true, true);
		var field = field("nomor kartu");

		var refused = form(field, "cek");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("role=\"alert\"", "paling sedikit 15 huruf", ">cek</textarea>")
			.doesNotContain(CARD);
		var shown = form(field, REASON);
		assertThat(shown.statusCode()).isEqualTo(200);
		assertThat(shown.headers().allValues("Cache-Control").toString()).contains("no-store");
		assertThat(shown.body()).contains(CARD, "Terbuka bagi Anda sampai");
		assertThat(this.officer.page("/petugas/laporan/" + this.number + "/nomor").headers().firstValue("Location"))
			.hasValueSatisfying((there) -> assertThat(there).endsWith("/petugas/laporan/" + this.number));
		assertThat(browser("panrb").page("/petugas/laporan/" + this.number).body()).contains("membuka satu nomor")
			.doesNotContain(CARD, "Buka nomor ini");
	}

	/** No consent unless given, and it can be given in the same step. */
	@Test
	void reporterWhoBecomesAnonymousMayAllowNumbersAtOnce() {
		file(false, false);
		this.counter.tightenPrivacy(this.number.value(), this.accepted.receipt().value(), true, null, true);

		assertThat(open(field("nomor kartu"), REASON).statusCode()).isEqualTo(200);
		assertThat(this.cases.events(this.number)).containsSubsequence(CaseEvent.PRIVACY_TIGHTENED,
				CaseEvent.NUMBERS_ALLOWED, CaseEvent.NUMBER_OPENED);
	}

	private id.go.lapor.rights.OwnData.OwnReport copy() {
		return this.rights.data(this.number.value(), this.accepted.receipt().value()).report();
	}

	private void file(boolean anonymous, boolean consent) {
		this.accepted = this.cases.accept(new NewReport("COMPLAINT", "Kartu bantuan tertahan", TEXT, "SOCIAL_AID",
				"32.12", null, LocalDate.of(2026, 1, 20), null, anonymous, false, null,
				new NewReport.Person("Maman Rukmana", "081298765432", "maman@example.org"), consent));
		this.number = this.accepted.caseNumber();
		this.cases.work(this.number);
		this.cases.forward(this.number, CaseDriver.DISDUKCAPIL);
		this.tasks.setAssignee(task(), OFFICER);
		this.officer = browser(OFFICER);
	}

	private String task() {
		return this.cases.task(this.number, "userTask_respond").getId();
	}

	private void consent(boolean allowed) {
		var answer = new Browser(this.port)
			.send(HttpRequest.newBuilder(new Browser(this.port).at(report("/number-consent")))
				.header("Content-Type", "application/json")
				.header("X-Receipt", this.accepted.receipt().value())
				.POST(HttpRequest.BodyPublishers.ofString("{\"allowed\":" + allowed + "}")));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(tree(answer).path("numbersAllowed").asBoolean()).isEqualTo(allowed);
	}

	private String report(String deed) {
		return "/api/v1/reports/" + this.number + deed;
	}

	private HttpResponse<String> panel() {
		return this.officer.get("/api/desk/tasks/" + task());
	}

	private JsonNode view() {
		return tree(panel()).path("numbers");
	}

	private List<JsonNode> fields() {
		return view().findParents("field").stream().filter((piece) -> !piece.path("field").isNull()).toList();
	}

	private String field(String kind) {
		return fields().stream()
			.filter((piece) -> piece.path("kind").asText().equals(kind))
			.findFirst()
			.orElseThrow(() -> new AssertionError(panel().body()))
			.path("field")
			.asText();
	}

	private HttpResponse<String> open(String field, String reason) {
		return this.officer.post("/api/desk/tasks/" + task() + "/numbers/" + field,
				this.json.createObjectNode().put("reason", reason).toString());
	}

	/** Sends the form of the case's page. */
	private HttpResponse<String> form(String field, String reason) {
		var path = "/petugas/laporan/" + this.number;
		var token = CSRF.matcher(this.officer.page(path).body());
		assertThat(token.find()).isTrue();
		return this.officer.send(HttpRequest.newBuilder(this.officer.at(path + "/nomor"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers
				.ofString("field=" + field + "&reason=" + text(reason) + "&_csrf=" + text(token.group(1)))));
	}

	private List<TimelineEntry> opened() {
		return this.cases.timeline(this.number)
			.stream()
			.filter((line) -> line.event() == CaseEvent.NUMBER_OPENED)
			.toList();
	}

	private Browser browser(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/agencies?q=");
		return browser;
	}

	private JsonNode tree(HttpResponse<String> answer) {
		try {
			return this.json.readTree(answer.body());
		}
		catch (com.fasterxml.jackson.core.JsonProcessingException ex) {
			throw new AssertionError(answer.body(), ex);
		}
	}

	private static String text(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
