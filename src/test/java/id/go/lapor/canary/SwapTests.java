package id.go.lapor.canary;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.attachment.Sample;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody can tell whether A or B wrote an anonymous report: with another name, telephone,
 * e-mail, address, device and history, and other notes in the same photo, everything the
 * agency, oversight and the public read is the same to the byte, but for the random
 * number of the case and the ids of its tasks.
 */
@LaporTest
class SwapTests {

	private static final List<String> READERS = List.of("petugas.kemensos", "koordinator.kemensos", "kepala.kemensos",
			"panrb", "ombudsman", "penengah");

	private static final int FILES = 2;

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	TaskService tasks;

	@Autowired
	ObjectMapper json;

	@BeforeEach
	void standStill() {
		this.cases.startOfTime();
	}

	@AfterEach
	void goOn() {
		ClockUtil.reset();
	}

	@Test
	void nobodyCanTellWhoOfTwoWroteAnAnonymousReport() {
		var maman = new Person("Maman Rukmana", "081234567890", "maman.rukmana@example.org", "198.51.100.20",
				"Telepon A/1.0", file("everything.jpg"), file("info.pdf"));
		var siti = new Person("Siti Nurhaliza Zahra", "+62 857-9911-2233", null, "2001:db8::77",
				"Peramban B/2.0 (lama)", file("preview-jfxx.jpg"), file("scripts.pdf"));
		assertThat(maman.photo().content()).isNotEqualTo(siti.photo().content());
		write(siti);

		var a = walk(maman);
		var b = walk(siti);

		assertThat(a.keySet()).isEqualTo(b.keySet()).hasSizeGreaterThan(90);
		a.forEach((what, seenOfA) -> assertThat(b.get(what)).as(what).isEqualTo(seenOfA));
	}

	/** The comparison is worth something: a difference of one sign is one. */
	@Test
	void aSequenceNumberWouldBeSeen() {
		var number = this.cases.file();

		assertThat(neutral("{\"id\":41,\"number\":\"" + number + "\"}", number, List.of()))
			.isNotEqualTo(neutral("{\"id\":42,\"number\":\"" + number + "\"}", number, List.of()));
	}

	/** The same report, from intake to the contested answer, read at every stop. */
	private Map<String, String> walk(Person person) {
		this.cases.startOfTime();
		var seen = new LinkedHashMap<String, String>();
		var accepted = write(person);
		var number = CaseNumber.of(accepted.path("caseNumber").asText());
		this.cases.work(number);
		read("received", number, seen);
		this.cases.forward(number, CaseDriver.KEMENSOS);
		read("forwarded", number, seen);
		this.cases.passDays(number, 3);
		this.cases.answer(number);
		read("answered", number, seen);
		var reply = HttpRequest.newBuilder(new Browser(this.port).at("/api/v1/reports/" + number + "/replies"))
			.header("Content-Type", "application/json")
			.header("X-Receipt", accepted.path("receipt").asText())
			.header("User-Agent", person.device())
			.POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"Belum, kata " + person.name() + " (" + person.phone()
					+ ")\",\"reaction\":\"CONTESTED\"}"));
		assertThat(new Browser(this.port).send(reply).statusCode()).isEqualTo(200);
		this.cases.work(number);
		read("contested", number, seen);
		return seen;
	}

	private void read(String stop, CaseNumber number, Map<String, String> seen) {
		var open = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list();
		var ids = open.stream().map((task) -> task.getId()).toList();
		for (var reader : READERS) {
			var browser = Browser.of(this.port, reader);
			browser.get("/api/desk/agencies?q=");
			seen.put(stop + " " + reader + " page", answer(browser.page("/petugas/laporan/" + number), number, ids));
			for (int file = 1; file <= FILES; file++) {
				seen.put(stop + " " + reader + " file " + file,
						file(browser.download("/petugas/laporan/" + number + "/lampiran/" + file)));
			}
			for (int task = 0; task < ids.size(); task++) {
				seen.put(stop + " " + reader + " task " + open.get(task).getTaskDefinitionKey(),
						answer(browser.get("/api/desk/tasks/" + ids.get(task)), number, ids));
			}
		}
		var everybody = new Browser(this.port);
		seen.put(stop + " everybody page", answer(everybody.page("/laporan/" + number), number, ids));
		seen.put(stop + " everybody interface", answer(everybody.get("/api/v1/reports/" + number), number, ids));
		for (int file = 1; file <= FILES; file++) {
			seen.put(stop + " everybody file " + file,
					file(everybody.download("/laporan/" + number + "/lampiran/" + file)));
		}
	}

	/** Type, name and every byte; or that there is none. */
	private static String file(HttpResponse<byte[]> answer) {
		return (answer.statusCode() != 200) ? String.valueOf(answer.statusCode())
				: answer.headers().map().get("Content-Type") + " " + answer.headers().map().get("Content-Disposition")
						+ " " + HexFormat.of().formatHex(answer.body());
	}

	private static String answer(HttpResponse<String> answer, CaseNumber number, List<String> tasks) {
		return answer.statusCode() + " " + neutral(answer.body(), number, tasks);
	}

	/** Takes out what is random on purpose: the number, task ids and form tokens. */
	private static String neutral(String body, CaseNumber number, List<String> tasks) {
		var text = body.replace(number.value(), "NUMBER").replace(number.spoken(), "NUMBER");
		for (int task = 0; task < tasks.size(); task++) {
			text = text.replace(tasks.get(task), "TASK-" + task);
		}
		return text.replaceAll("name=\"(_csrf|token)\" value=\"[^\"]*\"", "name=\"$1\"");
	}

	private JsonNode write(Person person) {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan belum diterima")
			.put("text",
					"Saya " + person.name()
							+ ". Kartu bantuan sosial keluarga kami belum juga diterima dari desa. Hubungi "
							+ person.phone() + ".")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", true)
			.put("secret", false);
		report.putObject("reporter")
			.put("name", person.name())
			.put("phone", person.phone())
			.put("email", person.email());
		var browser = new Browser(this.port);
		var files = new LinkedHashMap<String, byte[]>();
		files.put("foto " + person.name() + ".jpg", person.photo().content());
		files.put("surat " + person.name() + ".pdf", person.document().content());
		var answer = browser.send(browser
			.uploading("/api/v1/reports",
					Map.of("report\"\r\nContent-Type: application/json\r\nX-Rest: \"", report.toString()), files)
			.header("X-Forwarded-For", person.address())
			.header("User-Agent", person.device()));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		try {
			return this.json.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Sample file(String name) {
		return Samples.all().stream().filter((sample) -> sample.name().equals(name)).findFirst().orElseThrow();
	}

	/** Photo and document show the same, and carry other notes. */
	private record Person(String name, String phone, String email, String address, String device, Sample photo,
			Sample document) {
	}

}
