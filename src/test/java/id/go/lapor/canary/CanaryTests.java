package id.go.lapor.canary;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who wrote a report sings nowhere outside the vault: reports full of unique names and
 * numbers walk every path, failures included, and then everything the house wrote and
 * everything anybody can read is searched in every form. An anonymous reporter's identity
 * is allowed to nobody; the words of a report to whoever checks the masking.
 */
@LaporTest
@Import(HouseSinks.class)
@Tag("postgres")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryTests {

	private static final List<String> EVERYBODY = List.of("verifikator", "supervisor", "penengah", "panrb", "ksp",
			"ombudsman", "analis", "admin", "koordinator.kemensos", "kepala.kemensos", "petugas.kemensos",
			"petugas.disdukcapil.indramayu", "koordinator.jabar");

	private static final Set<String> CHECK_THE_MASKING = Set.of("verifikator", "supervisor");

	private static final Canary NAME = new Canary("name", "Kanarwati Zulqisthiya");

	private static final Canary PHONE = new Canary("phone", "0813-9917-6453");

	private static final Canary EMAIL = new Canary("e-mail", "zulqis.kanar83@kenari-rahasia.example");

	private static final Canary ADDRESS = new Canary("network address", "203.0.113.187");

	private static final Canary AGENT = new Canary("user agent", "KenariJelajah/98.1 QXZ");

	private static final Canary NIK = new Canary("national id", "3212094507861943");

	private static final Canary OTHER_PHONE = new Canary("phone in the text", "0857 2318 9946");

	private static final Canary OTHER_NAME = new Canary("name in the text", "Wiryokusumaning");

	private static final Canary REPLY_PHONE = new Canary("phone in a reply", "0819.7745.3208");

	private static final Set<Canary> IDENTITY = Set.of(NAME, PHONE, EMAIL, ADDRESS, AGENT);

	private static final Set<Canary> WORDS = Set.of(NIK, OTHER_PHONE, OTHER_NAME, REPLY_PHONE);

	private final Map<String, OfficerEyes> eyes = new HashMap<>();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	HouseSinks house;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ObjectMapper json;

	@Test
	@Order(1)
	void nobodyOutsideTheVaultLearnsWhoWroteAReport() throws Exception {
		var since = Instant.now();
		var sinks = new ArrayList<Sink>();
		try (var log = new LogSink()) {
			var open = walk(false, sinks);
			var secret = walk(true, sinks);
			sinks.addAll(failures(secret));
			sinks.add(log.sink());
			assertThat(log.size()).as("lines in the log").isPositive();
			assertThat(open).isNotEqualTo(secret);
		}
		sinks.addAll(this.house.tables());
		sinks.add(this.house.metrics());
		sinks.addAll(HouseSinks.files(Path.of(System.getProperty("java.io.tmpdir")), since));
		assertThat(sinks).hasSizeGreaterThan(1_000);

		assertThat(search().in(sinks)).isEmpty();
	}

	/**
	 * What the search is worth: leaks of every kind, planted where they would happen.
	 * Last, because what was planted in a table lies in the database's files for a while.
	 */
	@Test
	@Order(2)
	void findsEveryLeakThatIsPlanted() throws Exception {
		var number = this.cases.file();
		var planted = new ArrayList<String>();
		try (var log = new LogSink("kenari")) {
			var logger = org.slf4j.LoggerFactory.getLogger("kenari");
			logger.info("refused for {}", PHONE.value().replace("-", ""));
			logger.warn("failed", new IllegalStateException("for " + NAME.value().toUpperCase(java.util.Locale.ROOT)));
			assertThat(search().in(List.of(log.sink()))).extracting((leak) -> leak.canary()).contains(PHONE, NAME);
			planted.addAll(List.of("log", "stack trace"));
		}
		var leaks = Map.of("a column", NAME.value(), "digits", "62 (813) 9917 6453", "base 64",
				"xx" + Base64.getEncoder().encodeToString(("a" + EMAIL.value()).getBytes(StandardCharsets.UTF_8)),
				"hexadecimal", HexFormat.of().formatHex(NAME.value().getBytes(StandardCharsets.UTF_8)), "an address",
				"/cari?q=Kanarwati+Zulqisthiya", "a plain hash", hash("SHA-256", "+6281399176453"), "an old hash",
				hash("MD5", EMAIL.value()), "a network address", "proxied for 203.0.113.187");
		for (var leak : leaks.entrySet()) {
			this.jdbc.update("update timeline_entry set words = ? where case_number = ?", leak.getValue(),
					number.value());
			assertThat(search().in(this.house.tables())).as(leak.getKey()).isNotEmpty();
			planted.add(leak.getKey());
		}
		this.jdbc.update("update timeline_entry set words = null where case_number = ?", number.value());
		this.runtime.setVariable(this.cases.lifecycle(number).getId(), "bocor", AGENT.value());
		assertThat(search().in(this.house.tables())).as("a process variable").isNotEmpty();
		this.runtime.setVariable(this.cases.lifecycle(number).getId(), "bocor", null);
		this.runtime.setVariable(this.cases.lifecycle(number).getId(), "bocor", NIK.value().getBytes());
		assertThat(search().in(this.house.tables())).as("a byte array of the engine").isNotEmpty();
		this.runtime.removeVariable(this.cases.lifecycle(number).getId(), "bocor");
		var file = Files.createTempFile("kenari", ".txt");
		Files.writeString(file, "isi " + OTHER_PHONE.value());
		assertThat(search().in(HouseSinks.files(file.getParent(), Instant.now().minusSeconds(60)))).as("a file")
			.isNotEmpty();
		Files.delete(file);
		assertThat(search()
			.in(List.of(Sink.of("an answer", "{\"name\":\"Kanarwati\\u0020Zulqisthiya\"}".replace("\\u0020", " ")))))
			.as("an answer")
			.isNotEmpty();

		assertThat(planted).hasSizeGreaterThanOrEqualTo(10);
		assertThat(search().in(this.house.tables())).as("all of it was taken away").isEmpty();
	}

	/** One report through every phase; everybody reads at every stop. */
	private CaseNumber walk(boolean secret, List<Sink> sinks) throws Exception {
		var accepted = write(secret);
		var number = CaseNumber.of(accepted.path("caseNumber").asText());
		var receipt = accepted.path("receipt").asText();
		this.cases.work(number);
		sinks.addAll(everybodyReads(number));
		this.cases.write(number, "userTask_verifyComplaint", "question", "Apakah NIK " + NIK.value() + " sudah benar?");
		sinks.addAll(this.house.tables());
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		reply(number, receipt, "Hubungi " + REPLY_PHONE.value() + " atau " + EMAIL.value(), null);
		this.cases.work(number);
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.cases.passDays(number, 9);
		this.cases.write(number, "userTask_respond", "answer", "Kartu sudah dicetak dan dapat diambil di kantor desa.");
		sinks.addAll(everybodyReads(number));
		sinks.addAll(this.house.tables());
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));
		reply(number, receipt, "Belum. Saya " + NAME.value() + ", " + OTHER_PHONE.value(), "CONTESTED");
		this.cases.work(number);
		send("/api/v1/reports/" + number + "/withdrawal", receipt,
				"{\"reason\":\"Sudah, dari " + PHONE.value() + "\"}");
		this.cases.work(number);
		sinks.addAll(everybodyReads(number));
		return number;
	}

	/** A failing delegate, an incident, wrong input and a broken table. */
	private List<Sink> failures(CaseNumber known) throws Exception {
		var sinks = new ArrayList<Sink>();
		var number = CaseNumber.of(write(true).path("caseNumber").asText());
		this.jdbc.execute("alter table proposed_agency rename to proposed_agency_away");
		try {
			org.assertj.core.api.Assertions.catchThrowable(() -> this.cases.work(number));
			for (var job : this.management.createJobQuery().withException().list()) {
				this.management.setJobRetries(job.getId(), 0);
				sinks.add(Sink.of("stack trace of a job", this.management.getJobExceptionStacktrace(job.getId())));
			}
			sinks.addAll(everybodyReads(number));
		}
		finally {
			this.jdbc.execute("alter table proposed_agency_away rename to proposed_agency");
		}
		this.jdbc.execute("alter table sla_case rename to sla_case_away");
		try {
			sinks.add(answer("a broken table", post("/api/v1/reports", null, report(true))));
		}
		finally {
			this.jdbc.execute("alter table sla_case_away rename to sla_case");
		}
		sinks.add(answer("broken JSON", post("/api/v1/reports", null, report(false).substring(0, 300))));
		sinks.add(answer("a wrong field", post("/api/v1/reports", null,
				report(false).replace("\"COMPLAINT\"", "{\"x\":\"" + NAME.value() + "\"}"))));
		sinks.add(answer("a wrong receipt",
				post("/api/v1/reports/" + known + "/replies", NAME.value(), "{\"text\":\"" + PHONE.value() + "\"}")));
		sinks.add(answer("a wrong method", send(request("/api/v1/reports/" + known).DELETE())));
		for (var path : List.of("/laporan/" + known, "/", "/lapor", "/api/v1/reports/" + known,
				"/api/v1/reports/1000000005", "/api/v1/agencies?q=kemensos", "/engine-rest/task")) {
			sinks.add(answer("everybody reads " + path, send(request(path).GET())));
		}
		return sinks;
	}

	private List<Sink> everybodyReads(CaseNumber number) {
		var sinks = new ArrayList<Sink>();
		var open = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list();
		var ids = open.stream().map((task) -> task.getId()).toList();
		for (var user : EVERYBODY) {
			var allowed = new HashSet<Canary>();
			if (CHECK_THE_MASKING.contains(user)) {
				allowed.addAll(WORDS);
			}
			sinks.addAll(this.eyes.computeIfAbsent(user, (name) -> new OfficerEyes(this.port, name))
				.read(number, ids, allowed));
		}
		return sinks;
	}

	private com.fasterxml.jackson.databind.JsonNode write(boolean secret) throws Exception {
		var answer = post("/api/v1/reports", null, report(secret));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return this.json.readTree(answer.body());
	}

	private String report(boolean secret) {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan belum diterima")
			.put("text",
					"Kartu bantuan a.n. " + OTHER_NAME.value() + " dengan NIK " + NIK.value()
							+ " belum diterima sejak Januari. Tolong hubungi " + OTHER_PHONE.value() + ".")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", true)
			.put("secret", secret);
		report.putObject("reporter").put("name", NAME.value()).put("phone", PHONE.value()).put("email", EMAIL.value());
		return report.toString();
	}

	private void reply(CaseNumber number, String receipt, String text, String reaction) {
		var body = this.json.createObjectNode().put("text", text).put("reaction", reaction);
		var answer = post("/api/v1/reports/" + number + "/replies", receipt, body.toString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	private HttpResponse<String> post(String path, String receipt, String body) {
		var request = request(path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		return send((receipt != null) ? request.header("X-Receipt", receipt) : request);
	}

	private void send(String path, String receipt, String body) {
		assertThat(post(path, receipt, body).statusCode()).isEqualTo(200);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(new Browser(this.port).at(path))
			.header("User-Agent", AGENT.value())
			.header("X-Forwarded-For", ADDRESS.value());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return new Browser(this.port).send(request);
	}

	private static Sink answer(String name, HttpResponse<String> answer) {
		return Sink.of(name, answer.headers().map() + "\n" + answer.body());
	}

	private static CanarySearch search() {
		var all = new ArrayList<Canary>(IDENTITY);
		all.addAll(WORDS);
		return new CanarySearch(all);
	}

	private static String hash(String algorithm, String text) throws Exception {
		return HexFormat.of()
			.formatHex(
					java.security.MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
