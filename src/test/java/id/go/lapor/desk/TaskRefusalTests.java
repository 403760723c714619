package id.go.lapor.desk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static id.go.lapor.engine.door.Browser.engine;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Tasklist shows when a completion is refused: one sentence, and nothing is lost.
 */
@LaporTest
@Tag("postgres")
class TaskRefusalTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	OfficerWords words;

	@Autowired
	ObjectMapper json;

	private CaseNumber number;

	private String task;

	private String phase;

	private Browser verifier;

	@BeforeEach
	void oneReportToVerify() {
		this.number = this.cases.file();
		var open = this.cases.task(this.number, "userTask_verifyComplaint");
		this.task = open.getId();
		this.phase = open.getProcessInstanceId();
		this.verifier = browser("verifikator");
		claim(this.verifier, "verifikator");
	}

	@Test
	void forgedVariableIsRefusedByName() {
		assertRefused(submit(this.verifier, Map.of("verificationDecision", "FORWARD", "approved", "true")),
				"Isian \"approved\" tidak dikenal pada tugas ini. Muat ulang tugas dan gunakan formulirnya.");
	}

	@Test
	void freeTextIsNoVariable() {
		assertRefused(
				submit(this.verifier, Map.of("verificationDecision", "FORWARD", "targetAgency", "kirim ke dinsos")),
				"Isian \"Kode instansi tujuan\" harus berupa kode. Tulisan bebas ditulis pada panel \"Laporan\".");
	}

	@Test
	void missingChoiceIsNamedAsTheFormNamesIt() {
		assertRefused(submit(this.verifier, Map.of()),
				"Isian \"Keputusan\" belum dipilih. Pilih satu, lalu selesaikan tugas ini.");
	}

	@Test
	void unknownAgencyIsRefusedWithTheRemedy() {
		assertRefused(submit(this.verifier, Map.of("verificationDecision", "FORWARD", "targetAgency", "pemda-9999")),
				"Kode instansi tujuan \"pemda-9999\" tidak dikenal. Pilih kode dari usulan atau pencarian pada panel \"Laporan\".");
	}

	@Test
	void missingReasonIsRefusedAndWrittenWordsStay() {
		put("question", "Kapan kartunya diurus?");

		assertRefused(submit(this.verifier, Map.of("verificationDecision", "ARCHIVE", "archiveReason", "SPAM")),
				"Penjelasan pengarsipan belum ditulis. Pelapor berhak membaca alasannya; tulis dan simpan pada panel \"Laporan\".");
		assertThat(this.words.read(this.phase, "question")).contains("Kapan kartunya diurus?");
		assertThat(this.verifier.get("/api/desk/tasks/" + this.task).body()).contains("Kapan kartunya diurus?");
	}

	/** Tasklist takes the sentence for HTML. */
	@Test
	void forgedNameDoesNotBecomeMarkup() {
		var answer = submit(this.verifier, Map.of("<img src=x onerror=alert(1)>", "1"));

		assertThat(message(answer)).contains("&lt;img").doesNotContain("<img");
	}

	@Test
	void valueOfAForgedTypeIsRefusedInWords() {
		var answer = this.verifier.post(engine("/task/" + this.task + "/submit-form"),
				"{\"variables\":{\"verificationDecision\":{\"value\":\"x\",\"type\":\"Unfug\"}}}");

		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(message(answer)).startsWith("Isian formulir tidak dapat dibaca.");
	}

	@Test
	void taskCompletedTwiceIsToldSo() {
		var forward = Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.KEMENSOS);
		assertThat(submit(this.verifier, forward).statusCode()).isIn(200, 204);

		var again = submit(this.verifier, forward);

		assertThat(again.statusCode()).isEqualTo(404);
		assertThat(message(again))
			.isEqualTo("Tugas ini sudah diselesaikan atau tidak ada lagi. Muat ulang daftar tugas Anda.");
		assertThat(this.verifier.put("/api/desk/tasks/" + this.task + "/words/reason", "{\"text\":\"x\"}").body())
			.contains("Tugas ini tidak ditemukan");
	}

	@RepeatedTest(10)
	void twoCompletionsAtOnceLeaveOneForwardingAndASentence() throws Exception {
		var forward = Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.KEMENSOS);
		var barrier = new CyclicBarrier(2);
		Callable<HttpResponse<String>> completion = () -> {
			var browser = Browser.of(this.port, "verifikator");
			barrier.await();
			return submit(browser, forward);
		};
		var both = Executors.newFixedThreadPool(2);
		try {
			var answers = Stream.of(both.submit(completion), both.submit(completion)).map((answer) -> {
				try {
					return answer.get();
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			}).toList();
			assertThat(answers).filteredOn((answer) -> answer.statusCode() < 300).hasSize(1);
			assertThat(answers).filteredOn((answer) -> answer.statusCode() >= 400)
				.singleElement()
				.satisfies((refused) -> {
					assertThat(refused.statusCode()).isBetween(400, 499);
					assertOneSentence(message(refused));
				});
		}
		finally {
			both.shutdownNow();
		}
		this.cases.work(this.number);
		assertThat(this.cases.complaint(this.number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
		assertThat(this.cases.lifecycles(this.number)).isEqualTo(1);
	}

	@Test
	void anotherVerifierIsToldThatSomebodyWorksOnIt() {
		var other = browser("verifikator2");

		assertThat(message(submit(other, Map.of("verificationDecision", "FORWARD"))))
			.contains("sedang dikerjakan orang lain");
		assertThat(other.put("/api/desk/tasks/" + this.task + "/words/reason", "{\"text\":\"x\"}").statusCode())
			.isEqualTo(403);
		assertThat(other.get("/api/desk/tasks/" + this.task).body()).contains("\"editable\":false");
	}

	@Test
	void wordsOfAnUnknownFieldAreRefused() {
		assertThat(this.verifier.put("/api/desk/tasks/" + this.task + "/words/answer", "{\"text\":\"x\"}").statusCode())
			.isEqualTo(422);
		assertThat(this.verifier.put("/api/desk/tasks/" + this.task + "/words/reason", "{kaputt").statusCode())
			.isEqualTo(400);
		var long_ = this.verifier.put("/api/desk/tasks/" + this.task + "/words/reason",
				"{\"text\":\"" + "a".repeat(10_001) + "\"}");
		assertThat(long_.statusCode()).isEqualTo(422);
		assertThat(long_.body()).contains("Tulisan terlalu panjang");
		assertThat(long_.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
	}

	@Test
	void savingWantsOurTokenAndALogin() {
		var stranger = new Browser(this.port);
		assertThat(stranger.get("/api/desk/tasks/" + this.task).statusCode()).isEqualTo(401);
		assertThat(stranger.get("/api/desk/tasks/" + this.task).headers().firstValue("WWW-Authenticate")).isEmpty();
		var withoutToken = Browser.of(this.port, "verifikator");
		assertThat(withoutToken.put("/api/desk/tasks/" + this.task + "/words/reason", "{\"text\":\"x\"}").statusCode())
			.isEqualTo(403);
		assertThat(this.words.read(this.phase, "reason")).isEmpty();
	}

	/** Signed in, with the panel opened once, which brings its token. */
	private Browser browser(String user) {
		var browser = Browser.of(this.port, user);
		browser.get("/api/desk/tasks/" + this.task);
		return browser;
	}

	private void assertRefused(HttpResponse<String> answer, String sentence) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		assertThat(message(answer)).isEqualTo(sentence);
		assertThat(this.cases.task(this.number, "userTask_verifyComplaint").getId()).isEqualTo(this.task);
		assertThat(this.cases.complaint(this.number).status()).isEqualTo(CaseStatus.UNVERIFIED);
	}

	private static void assertOneSentence(String message) {
		assertThat(message).isNotBlank().doesNotContain("ENGINE-", "Exception", "Cannot");
	}

	private String message(HttpResponse<String> answer) {
		try {
			return this.json.readTree(answer.body()).path("message").asText();
		}
		catch (Exception ex) {
			throw new IllegalStateException(answer.body(), ex);
		}
	}

	private void claim(Browser browser, String user) {
		assertThat(browser.post(engine("/task/" + this.task + "/claim"), "{\"userId\":\"" + user + "\"}").statusCode())
			.isEqualTo(204);
	}

	private void put(String field, String text) {
		var answer = this.verifier.put("/api/desk/tasks/" + this.task + "/words/" + field,
				"{\"text\":\"" + text + "\"}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	private HttpResponse<String> submit(Browser browser, Map<String, String> values) {
		var variables = values.entrySet()
			.stream()
			.map((value) -> "\"%s\":{\"value\":\"%s\",\"type\":\"String\"}".formatted(value.getKey(), value.getValue()))
			.toList();
		return browser.post(engine("/task/" + this.task + "/submit-form"),
				"{\"variables\":{" + String.join(",", List.copyOf(variables)) + "}}");
	}

}
