package id.go.lapor.attachment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.attachment.cleaning.Cleaner;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.privacy.CaseSeal;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/**
 * Whatever door a file comes through, a tool that is not ours finds nothing in what is
 * given out again: every sample through every door.
 */
@ProcessTest
class EveryDoorTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDriver given;

	@Autowired
	private WaitingFiles waiting;

	@Autowired
	private CaseFiles files;

	@Autowired
	private FileStore store;

	@Autowired
	private FileRows rows;

	@Autowired
	private CaseSeal seal;

	@Autowired
	private ObjectMapper json;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Cleaner cleaner = new Cleaner();

	@Test
	void roomItselfGivesOutCleanFiles() {
		each((batch, expected) -> {
			var number = this.given.file();
			keep(number, batch);
			return this.files.of(number, FileReader.EVERYBODY)
				.stream()
				.map((file) -> this.files.content(number, file.position(), FileReader.EVERYBODY)
					.orElseThrow()
					.content())
				.toList();
		});
	}

	@Test
	void interfaceTakesAReportWithFiles() {
		each((batch, expected) -> {
			var request = multipart("/api/v1/reports").file(report());
			attach(request, batch);
			var accepted = tree(ask(request));
			return own(accepted.path("caseNumber").asText(), accepted.path("receipt").asText());
		});
	}

	@Test
	void interfaceAddsFilesToAnOpenReport() {
		each((batch, expected) -> {
			var accepted = this.given.accept(CaseDriver.report());
			var number = accepted.caseNumber().value();
			var receipt = accepted.receipt().printed();
			var request = multipart("/api/v1/reports/" + number + "/attachments");
			attach(request, batch);
			request.param("note", "Foto menyusul.").header("X-Receipt", receipt);
			assertThat(tree(ask(request)).path("timeline").toString()).contains("NOTE_ADDED", "Foto menyusul.");
			return own(number, receipt);
		});
	}

	@Test
	void pageTakesAReportWithFiles() {
		each((batch, expected) -> {
			var request = multipart("/lapor");
			attach(request, batch);
			request.param("kirim", "1")
				.param("token", UUID.randomUUID().toString())
				.param("kind", "COMPLAINT")
				.param("title", "Kartu bantuan belum diterima")
				.param("text", "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima.")
				.param("category", "SOCIAL_AID")
				.param("regionCode", "32.12")
				.param("nama", "Maman Rukmana")
				.param("telepon", "081234567890");
			var accepted = askWithToken(request);
			var number = found("href=\"/laporan/([0-9]{10})\"", accepted);
			var key = accepted.getCookie("lapor-laporan");
			return shown(number, key, ask(get("/laporan/" + number).cookie(key)));
		});
	}

	@Test
	void pageTakesAReplyWithFiles() {
		each((batch, expected) -> {
			var accepted = this.given.accept(CaseDriver.report());
			var number = accepted.caseNumber().value();
			var request = multipart("/laporan/" + number + "/tanggapan");
			attach(request, batch);
			request.param("token", UUID.randomUUID().toString())
				.param("text", "Foto menyusul.")
				.param("kode", accepted.receipt().printed());
			var answer = askWithToken(request);
			assertThat(answer.getStatus()).isEqualTo(302);
			var key = answer.getCookie("lapor-laporan");
			return shown(number, key, ask(get("/laporan/" + number).cookie(key)));
		});
	}

	@Test
	void officerLaysEvidenceBesideTheAnswer() {
		each((batch, expected) -> {
			var number = this.given.forwardedTo(CaseDriver.KEMENSOS);
			var task = this.given.task(number, "userTask_respond").getId();
			var officer = Browser.of(this.port, "petugas.kemensos");
			officer.get("/api/desk/agencies?q=");
			var path = "/api/desk/tasks/" + task + "/attachments";
			var parts = batch.stream().collect(Collectors.toMap(Sample::name, Sample::content));
			assertThat(officer.upload(path, parts).statusCode()).isEqualTo(204);
			var contents = new ArrayList<byte[]>();
			for (int i = 1; i <= expected; i++) {
				contents.add(officer.download(path + "/" + i).body());
			}
			return contents;
		});
	}

	/** The check bites: what came past the cleaner is found. */
	@Test
	void fileThatCameInAnotherWayIsFound() {
		var accepted = this.given.accept(CaseDriver.report());
		for (var sample : Samples.few()) {
			bypass(accepted.caseNumber(), sample);
		}

		var given = own(accepted.caseNumber().value(), accepted.receipt().printed());

		assertThat(given).hasSize(4);
		for (var content : given) {
			assertThat(ExifTool.findings(content)).isNotEmpty();
			assertThatThrownBy(() -> check("bypass", List.of(content))).isInstanceOf(AssertionError.class);
		}
	}

	/** Five files at a time, as one person may send them. */
	private void each(BiFunction<List<Sample>, Integer, List<byte[]>> door) {
		var samples = Samples.all();
		var given = new ArrayList<byte[]>();
		for (int from = 0; from < samples.size(); from += WaitingFiles.MOST) {
			var batch = samples.subList(from, Math.min(samples.size(), from + WaitingFiles.MOST));
			int expected = different(batch);
			var contents = door.apply(batch, expected);
			assertThat(contents).as(batch.toString()).hasSize(expected);
			given.addAll(contents);
		}
		check("door", given);
	}

	private static void check(String door, List<byte[]> contents) {
		assertThat(ExifTool.findings(contents)).as(door).isEmpty();
		for (var content : contents) {
			assertThat(new String(content, StandardCharsets.ISO_8859_1)).as(door).doesNotContain(Marks.NAME);
		}
	}

	/** Files of one picture become one. */
	private int different(List<Sample> batch) {
		return batch.stream()
			.map((sample) -> this.seal.digest(this.cleaner.clean(sample.content()).content()))
			.collect(Collectors.toCollection(LinkedHashSet::new))
			.size();
	}

	private void keep(CaseNumber number, List<Sample> batch) {
		var drawer = this.waiting.newDrawer();
		this.waiting.put(drawer, batch.stream().map((sample) -> new ByteArrayResource(sample.content())).toList());
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(status) -> this.files.keep(number, drawer, ActorRole.REPORTER, null, "report", Visibility.PUBLIC));
		this.waiting.empty(drawer);
	}

	private void bypass(CaseNumber number, Sample sample) {
		var address = this.seal.address(number.value(), sample.content());
		try {
			this.store.write(CaseFiles.place(address), this.seal.seal(number.value(), address, sample.content()));
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		var type = sample.name().endsWith("pdf") ? "PDF" : "JPEG";
		this.rows.add(number.value(), this.rows.places(number.value()) + 1,
				new WaitingFile("0".repeat(64), type, sample.content().length, 64, 48), address, ActorRole.REPORTER,
				null, java.time.Instant.now(), "report", Visibility.PUBLIC, Reach.PUBLIC);
	}

	private MockMultipartFile report() {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan belum diterima")
			.put("text", "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", true)
			.put("secret", true);
		return new MockMultipartFile("report", null, "application/json",
				report.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void attach(MockMultipartHttpServletRequestBuilder request, List<Sample> batch) {
		batch.forEach((sample) -> request
			.file(new MockMultipartFile("files", "../../" + sample.name(), "text/html", sample.content())));
	}

	private List<byte[]> own(String number, String receipt) {
		var path = "/api/v1/reports/" + number + "/attachments";
		var contents = new ArrayList<byte[]>();
		for (var file : tree(ask(get(path).header("X-Receipt", receipt)))) {
			var answer = ask(get(path + "/" + file.path("position").asInt()).header("X-Receipt", receipt));
			assertThat(answer.getStatus()).isEqualTo(200);
			contents.add(answer.getContentAsByteArray());
		}
		return contents;
	}

	/** What the page shows, or offers to download. */
	private List<byte[]> shown(String number, Cookie key, MockHttpServletResponse page) {
		return Pattern.compile("href=\"(/laporan/" + number + "/lampiran/[0-9]+)\"")
			.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
			.results()
			.map((link) -> ask(get(link.group(1)).cookie(key)).getContentAsByteArray())
			.toList();
	}

	private com.fasterxml.jackson.databind.JsonNode tree(MockHttpServletResponse response) {
		try {
			assertThat(response.getStatus()).as(response.getContentAsString()).isBetween(200, 201);
			return this.json.readTree(response.getContentAsByteArray());
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) {
		return perform(request);
	}

	private MockHttpServletResponse ask(MockMultipartHttpServletRequestBuilder request) {
		return perform(request);
	}

	/**
	 * With the token of a page, as a browser sends it. Spring's own test token would
	 * change the doors of every test that shares this house.
	 */
	private MockHttpServletResponse askWithToken(MockMultipartHttpServletRequestBuilder request) {
		var page = ask(get("/lapor"));
		request.param("_csrf", found("name=\"_csrf\" value=\"([^\"]+)\"", page)).cookie(page.getCookie("LAPOR-CSRF"));
		return perform(request);
	}

	private MockHttpServletResponse perform(org.springframework.test.web.servlet.RequestBuilder request) {
		try {
			return this.mvc.perform(request).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String found(String pattern, MockHttpServletResponse response) {
		var page = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
		var match = Pattern.compile(pattern).matcher(page);
		assertThat(match.find()).as(page).isTrue();
		return match.group(1);
	}

}
