package id.go.lapor.canary;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A number that was opened sings in the one answer and nowhere else; and with consent or
 * without it nobody can tell which of two people wrote the report.
 */
@LaporTest
@Import(HouseSinks.class)
@Tag("postgres")
class OpenedNumberCanaryTests {

	private static final Canary CARD = new Canary("card", "6032 9817 4456 3191");

	private static final String OFFICER = "petugas.kemensos";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	HouseSinks house;

	@Autowired
	TaskService tasks;

	@Autowired
	ObjectMapper json;

	@AfterEach
	void goOn() {
		ClockUtil.reset();
	}

	@Test
	void openedNumberStandsInTheOneAnswerAlone() throws Exception {
		var temporary = Path.of(System.getProperty("java.io.tmpdir"));
		var known = HouseSinks.names(temporary);
		var sinks = new ArrayList<Sink>();
		var search = new CanarySearch(List.of(CARD));
		try (var log = new LogSink()) {
			var number = CaseNumber.of(write("Maman Rukmana", "081234567890", true).path("caseNumber").asText());
			this.cases.work(number);
			this.cases.forward(number, CaseDriver.KEMENSOS);
			var task = this.cases.task(number, "userTask_respond").getId();
			this.tasks.setAssignee(task, OFFICER);
			var officer = officer(OFFICER);
			var field = field(officer, task);
			var address = "/api/desk/tasks/" + task + "/numbers/" + field;
			officer.post(address, "{\"reason\":\"cek\"}");

			var answer = officer.post(address, "{\"reason\":\"Mencocokkan " + CARD.value() + " dengan data bank.\"}");

			assertThat(search.in(List.of(Sink.of("the one answer", answer.body())))).isNotEmpty();
			for (var user : List.of(OFFICER, "koordinator.kemensos", "kepala.kemensos", "panrb",
					"petugas.dinsos.indramayu", "analis", "admin")) {
				sinks.addAll(new OfficerEyes(this.port, user).read(number, List.of(task), Set.of()));
			}
			sinks.add(Sink.of("the public page", new Browser(this.port).page("/laporan/" + number).body()));
			sinks.add(log.sink());
		}
		sinks.addAll(this.house.tables());
		sinks.add(this.house.metrics());
		sinks.addAll(this.house.directory());
		sinks.addAll(HouseSinks.files(temporary, known));
		assertThat(sinks).hasSizeGreaterThan(500);

		assertThat(search.in(sinks)).isEmpty();
	}

	/**
	 * The number in the text is A's own telephone in one, and a stranger's in the other.
	 */
	@Test
	void consentTellsNobodyWhoWroteTheReport() {
		for (boolean consent : new boolean[] { true, false }) {
			var a = read("Maman Rukmana", "081234567890", consent);
			var b = read("Siti Nurhaliza Zahra", "+62 857-9911-2233", consent);

			assertThat(a).hasSizeGreaterThan(8);
			a.forEach((what, seenOfA) -> assertThat(b.get(what)).as(what).isEqualTo(seenOfA));
			assertThat(a.get(OFFICER + " panel")).contains(consent ? "nomor kartu" : "tidak mengizinkan");
		}
	}

	private Map<String, String> read(String name, String phone, boolean consent) {
		this.cases.startOfTime();
		var number = CaseNumber.of(write(name, phone, consent).path("caseNumber").asText());
		this.cases.work(number);
		this.cases.forward(number, CaseDriver.KEMENSOS);
		var task = this.cases.task(number, "userTask_respond").getId();
		this.tasks.setAssignee(task, OFFICER);
		var seen = new LinkedHashMap<String, String>();
		for (var user : List.of(OFFICER, "koordinator.kemensos", "kepala.kemensos", "panrb")) {
			var browser = officer(user);
			seen.put(user + " panel", neutral(browser.get("/api/desk/tasks/" + task).body(), number, task));
			seen.put(user + " page", neutral(browser.page("/petugas/laporan/" + number).body(), number, task));
		}
		var everybody = new Browser(this.port);
		seen.put("public page", neutral(everybody.page("/laporan/" + number).body(), number, task));
		seen.put("public interface", neutral(everybody.get("/api/v1/reports/" + number).body(), number, task));
		return seen;
	}

	/**
	 * Takes out what is random on purpose: the number, the task, form tokens, and the ids
	 * of places, which are keyed with the number of the case.
	 */
	private static String neutral(String body, CaseNumber number, String task) {
		return body.replace(number.value(), "NUMBER")
			.replace(number.spoken(), "NUMBER")
			.replace(task, "TASK")
			.replaceAll("name=\"(_csrf|token)\" value=\"[^\"]*\"", "name=\"$1\"")
			.replaceAll("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])", "PLACE");
	}

	private String field(Browser officer, String task) throws Exception {
		return this.json.readTree(officer.get("/api/desk/tasks/" + task).body())
			.path("numbers")
			.findValuesAsText("field")
			.stream()
			.filter((field) -> field.length() == 32)
			.findFirst()
			.orElseThrow();
	}

	private Browser officer(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/agencies?q=");
		return browser;
	}

	private JsonNode write(String name, String phone, boolean consent) {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan tertahan")
			.put("text",
					"Saya " + name + ". Kartu " + CARD.value()
							+ " milik tetangga tidak dapat dipakai. Hubungi 081234567890.")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", true)
			.put("secret", false)
			.put("numbersMayBeOpened", consent);
		report.putObject("reporter").put("name", name).put("phone", phone);
		var answer = new Browser(this.port).send(HttpRequest.newBuilder(new Browser(this.port).at("/api/v1/reports"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(report.toString())));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		try {
			return this.json.readTree(answer.body());
		}
		catch (com.fasterxml.jackson.core.JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
