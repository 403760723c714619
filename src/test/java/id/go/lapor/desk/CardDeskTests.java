package id.go.lapor.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The cards of a list: what they say, to whom, and at what cost. */
@ProcessTest
@Tag("postgres")
class CardDeskTests {

	private static final String VERIFY = "userTask_verifyComplaint";

	private static final String RESPOND = "userTask_respond";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	RuntimeService runtime;

	@Autowired
	FilterService filters;

	@Autowired
	TaskService tasks;

	@Autowired
	ObjectMapper json;

	@Test
	void cardSaysWhatTheCaseIsAboutAndHowManyWorkingDaysAreLeft() throws IOException {
		var number = this.cases.file(secret());
		var verifier = Browser.of(this.port, "verifikator");
		var card = cards(verifier, task(number, VERIFY)).get(0);

		assertThat(card.path("spoken").asText()).isEqualTo(number.spoken());
		assertThat(texts(card.path("facts"))).containsExactly("Bantuan Sosial", "Kabupaten Indramayu", "Situs web");
		assertThat(texts(card.path("marks"), "label")).containsExactly("Anonim", "Rahasia");
		assertThat(card.path("left").path("code").asText()).isEqualTo("far");
		assertThat(card.path("left").path("label").asText()).isEqualTo("sisa 3 hari kerja");

		this.cases.moveClock(LocalDate.of(2026, 2, 6), 9, 0);
		var late = cards(verifier, task(number, VERIFY)).get(0);
		assertThat(late.path("left").path("code").asText()).isEqualTo("overdue");
		assertThat(late.path("left").path("label").asText()).isEqualTo("lewat 1 hari kerja");
		assertThat(late.toString()).doesNotContain("Kartu bantuan", "Maman", "0812");
	}

	/** Another agency's task is answered like one that never was. */
	@Test
	void guessedIdsGiveNothing() throws IOException {
		var hidden = task(this.cases.forwardedTo(CaseDriver.DISDUKCAPIL), RESPOND);
		var own = task(this.cases.forwardedTo(CaseDriver.KEMENSOS), RESPOND);
		var officer = Browser.of(this.port, "petugas.kemensos");

		assertThat(cards(officer, hidden).toString()).isEqualTo(cards(officer, "never-was").toString()).isEqualTo("[]");
		assertThat(texts(cards(officer, hidden, own, "never-was"), "task")).containsExactly(own);
		assertThat(cards(Browser.of(this.port, "koordinator.indramayu"), hidden)).hasSize(1);
		for (var user : new String[] { "kepala.jabar", "penengah", "pelindung.data1" }) {
			assertThat(cards(Browser.of(this.port, user), hidden)).as(user).isEmpty();
		}
	}

	@Test
	void boundsWhatOneRequestMayAskForAndWantsALogin() {
		var verifier = Browser.of(this.port, "verifikator");
		var most = IntStream.rangeClosed(1, CardDesk.MOST)
			.mapToObj((id) -> "task=t" + id)
			.collect(Collectors.joining("&"));

		assertThat(verifier.get("/api/desk/cards?" + most).statusCode()).isEqualTo(200);
		assertThat(verifier.get("/api/desk/cards?" + most + "&task=more").statusCode()).isEqualTo(422);
		assertThat(verifier.get("/api/desk/cards").body()).isEqualTo("[]");
		assertThat(new Browser(this.port).get("/api/desk/cards?task=a").statusCode()).isEqualTo(401);
	}

	@Test
	void manyCardsCostTheDatabaseNoMoreQuestionsThanOne() throws IOException {
		var ids = IntStream.range(0, 6).mapToObj((each) -> task(this.cases.file(), VERIFY)).toList();
		var verifier = Browser.of(this.port, "verifikator");
		cards(verifier, ids.get(0));

		var one = statements(() -> cards(verifier, ids.get(0)));
		var six = statements(() -> cards(verifier, ids.toArray(String[]::new)));

		assertThat(one).isNotEmpty();
		assertThat(six).as("one card asks:%n%s%nsix cards ask:%n%s", one, six).hasSameSizeAs(one);
	}

	/** Should the engine count in another way after an upgrade, this says so. */
	@Test
	void countOfAListEndsAfterAThousandAndEveryOtherCountIsExact() {
		var list = this.filters.createTaskFilterQuery().filterName("Menunggu verifikasi").singleResult().getId();

		assertThat(HeardQuestions.during(() -> this.filters.count(list))).hasSize(1)
			.allSatisfy((question) -> assertThat(question).contains("fetch first 1001 rows only"));
		assertThat(HeardQuestions.during(() -> this.tasks.createTaskQuery().count())).hasSize(1)
			.allSatisfy((question) -> assertThat(question).doesNotContain("1001"));
	}

	@Test
	void nothingOfACardIsAProcessVariable() throws IOException {
		var number = this.cases.file(secret());
		cards(Browser.of(this.port, "verifikator"), task(number, VERIFY));

		var instance = this.cases.task(number, VERIFY).getProcessInstanceId();
		assertThat(this.runtime.createVariableInstanceQuery().processInstanceIdIn(instance).list()).extracting("name")
			.doesNotContain("category", "categoryCode", "urgent", "channel", "region", "regionCode");
	}

	@Test
	void urgentCaseSaysSoOnItsCard() throws IOException {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		var officer = Browser.of(this.port, "petugas.kemensos");

		assertThat(CaseForms.refused(officer, number, "mendesak", "words=+")).contains("Tuliskan alasannya");
		assertThat(CaseForms.refused(officer, number, "tidak-mendesak", "words=Sudah+aman"))
			.contains("tidak (lagi) ditandai mendesak", "Ke daftar tugas");
		var page = CaseForms.done(officer, number, "mendesak",
				"words=" + CaseForms.text("Ibu <b>pelapor</b> tersengat listrik, 081298765432"));
		assertThat(page).contains("Ditandai mendesak", "&lt;b&gt;pelapor", "Cabut tanda mendesak")
			.doesNotContain("081298765432");
		var card = cards(officer, task(number, RESPOND)).get(0);
		assertThat(texts(card.path("marks"), "code")).containsExactly("urgent");
		assertThat(this.cases.task(number, RESPOND).getPriority()).isGreaterThan(1_000);
		assertThat(CaseForms.done(Browser.of(this.port, "panrb"), number, "tidak-mendesak", "words=Sudah+aman"))
			.contains("Tanda mendesak dicabut", "Tandai mendesak");
		assertThat(this.cases.task(number, RESPOND).getPriority()).isLessThan(100);
	}

	@Test
	void urgencyIsForWhoeverWorksOnTheCaseOrWatchesOverIt() {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		var path = "/api/desk/cases/" + number + "/urgency";
		var reason = "{\"reason\":\"Jembatan putus.\"}";

		assertThat(panel("petugas.dinsos.indramayu").post(path, reason).statusCode()).isEqualTo(404);
		assertThat(panel("penengah").post(path, reason).statusCode()).isEqualTo(403);
		assertThat(panel("analis").post(path, reason).statusCode()).isEqualTo(403);
		var verifier = panel("verifikator");
		assertThat(verifier.post(path, "{\"reason\":null}").statusCode()).isEqualTo(422);
		assertThat(verifier.post(path, "{").statusCode()).isEqualTo(400);
		assertThat(verifier.post(path, "{\"reason\":\"" + "x".repeat(5_001) + "\"}").statusCode()).isEqualTo(422);
		assertThat(this.cases.complaint(number).isUrgent()).isFalse();
		assertThat(verifier.post(path, reason).statusCode()).isEqualTo(204);
		assertThat(panel("kepala.kemensos").post(path, reason).statusCode()).isEqualTo(409);
		assertThat(panel("ksp").post(path + "/lift", reason).statusCode()).isEqualTo(204);
		assertThat(verifier.post("/api/desk/cases/1234567890/urgency", reason).statusCode())
			.as("a mistyped number is told apart")
			.isEqualTo(422);
	}

	/** With the token that the panel brings along. */
	private Browser panel(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/categories");
		return browser;
	}

	private static NewReport secret() {
		var report = CaseDriver.report();
		return new NewReport(report.kind(), report.title(), report.text(), report.category(), report.regionCode(),
				report.address(), report.eventDate(), null, true, true, null, report.reporter());
	}

	private String task(CaseNumber number, String key) {
		return this.cases.task(number, key).getId();
	}

	private JsonNode cards(Browser browser, String... tasks) throws IOException {
		var query = Stream.of(tasks).map((id) -> "task=" + id).collect(Collectors.joining("&"));
		var answer = browser.get("/api/desk/cards?" + query);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return this.json.readTree(answer.body());
	}

	private static List<String> texts(JsonNode list, String... field) {
		return Stream.iterate(0, (at) -> at < list.size(), (at) -> at + 1)
			.map((at) -> (field.length == 0) ? list.get(at).asText() : list.get(at).path(field[0]).asText())
			.toList();
	}

	/** What Spring, JPA and the engine send to the database meanwhile. */
	private static List<String> statements(Work work) throws IOException {
		var asking = Stream
			.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL",
					"org.camunda.bpm.engine.impl.persistence.entity")
			.map((name) -> (Logger) LoggerFactory.getLogger(name))
			.toList();
		var heard = new ListAppender<ILoggingEvent>();
		heard.start();
		asking.forEach((logger) -> {
			logger.setLevel(Level.DEBUG);
			logger.addAppender(heard);
		});
		try {
			work.run();
		}
		finally {
			asking.forEach((logger) -> {
				logger.detachAppender(heard);
				logger.setLevel(null);
			});
		}
		return List.copyOf(heard.list)
			.stream()
			// the server's threads: others clear away old sessions every minute
			.filter((line) -> line.getThreadName().contains("-exec-"))
			.filter((line) -> line.getLoggerName().equals("org.hibernate.SQL")
					|| line.getFormattedMessage().contains("Executing prepared SQL")
					|| line.getFormattedMessage().contains("Preparing:"))
			.map((line) -> line.getLoggerName() + ": " + line.getFormattedMessage())
			.toList();
	}

	/** Something that may fail. */
	private interface Work {

		void run() throws IOException;

	}

}
