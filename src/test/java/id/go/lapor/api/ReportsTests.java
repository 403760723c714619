package id.go.lapor.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What a program may do with a report, and what it is told. */
@ProcessTest
class ReportsTests {

	@Autowired
	private ApiClient api;

	@Autowired
	private CaseDriver given;

	private String number;

	private String receipt;

	@BeforeEach
	void writeReport() {
		var accepted = this.api.body(this.api.write(this.api.report()));
		this.number = accepted.path("caseNumber").asText();
		this.receipt = accepted.path("receipt").asText();
		this.given.work(CaseNumber.of(this.number));
	}

	@Test
	void answersAReportWithItsNumberReceiptAndAddress() {
		var answer = this.api.write(this.api.report());

		assertThat(answer.getStatus()).isEqualTo(201);
		var body = this.api.body(answer);
		assertThat(body.path("caseNumber").asText()).matches("[0-9]{10}");
		assertThat(body.path("receipt").asText()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
		assertThat(body.path("status").asText()).isEqualTo("UNVERIFIED");
		assertThat(answer.getHeader("Location")).endsWith("/api/v1/reports/" + body.path("caseNumber").asText());
		assertThat(answer.getHeader("Location")).doesNotContain(body.path("receipt").asText());
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(answer.getCookies()).isEmpty();
	}

	@Test
	void takesAnAnonymousReportFromNobody() {
		var report = this.api.report().put("anonymous", true);
		report.remove("reporter");

		assertThat(this.api.write(report).getStatus()).isEqualTo(201);
	}

	@Test
	void ignoresTheChannelOfSomebodyUnknown() {
		var body = this.api.body(this.api.write(this.api.report().put("channel", "LETTER")));

		assertThat(own(body).path("channel").asText()).isEqualTo("API");
	}

	@Test
	void showsEverybodyNothingOfAReportThatWasNotForwarded() {
		var view = this.api.body(this.api.read(this.number));

		assertThat(view.path("status").asText()).isEqualTo("UNVERIFIED");
		assertThat(view.path("step").asInt()).isEqualTo(2);
		for (var field : List.of("title", "text", "kind", "category", "region", "agency", "anonymous", "receivedAt")) {
			assertThat(view.get(field).isNull()).as(field).isTrue();
		}
		assertThat(view.path("timeline")).isEmpty();
		assertThat(view.path("deadlines")).isEmpty();
		assertThat(view.path("possible")).isEmpty();
	}

	@Test
	void showsTheReporterTheirOwnWordsAndDeadlines() {
		var view = this.api.body(this.api.read(this.number, this.receipt));

		assertThat(view.path("title").asText()).isEqualTo("Kartu bantuan belum diterima");
		assertThat(view.path("statusLabel").asText()).isEqualTo("Belum Terverifikasi");
		assertThat(view.path("stepLabel").asText()).isEqualTo("Proses Verifikasi");
		assertThat(view.path("possible")).extracting(JsonNode::asText).containsExactly("NOTE", "WITHDRAW");
		var clock = view.path("deadlines").get(0);
		assertThat(clock.path("clock").asText()).isEqualTo("VERIFICATION");
		assertThat(clock.path("words").asText()).isEqualTo("Verifikasi paling lambat Kamis, 5 Februari 2026");
		assertThat(clock.path("days")).filteredOn((day) -> day.path("counted").asBoolean())
			.hasSize(clock.path("limitDays").asInt());
	}

	@Test
	void speaksEnglishToWhoAsksForIt() {
		var view = this.api
			.body(this.api.perform(get("/api/v1/reports/" + this.number).header("X-Receipt", this.receipt)
				.header("Accept-Language", "en-GB,en;q=0.8,id;q=0.5")));

		assertThat(view.path("statusLabel").asText()).isEqualTo("Not verified yet");
		assertThat(view.at("/deadlines/0/words").asText()).isEqualTo("Verification by Thursday, 5 February 2026");
	}

	@Test
	void takesAReceiptAsPeopleTypeIt() {
		var typed = this.receipt.replace("-", "").toLowerCase(Locale.ROOT);

		assertThat(this.api.read(this.number, typed).getStatus()).isEqualTo(200);
	}

	@Test
	void masksTheReportersWordsForEverybodyElse() {
		var report = this.api.report()
			.put("text", "Nama saya Maman Rukmana, telepon 081234567890, NIK 3212011503800001, kartu belum datang.");
		var accepted = this.api.body(this.api.write(report));
		var other = CaseNumber.of(accepted.path("caseNumber").asText());
		this.given.work(other);
		this.given.forward(other, CaseDriver.KEMENSOS);

		var everybody = this.api.body(this.api.read(other.value()));

		assertThat(everybody.toString()).doesNotContain("081234567890", "3212011503800001", "Rukmana");
		assertThat(everybody.path("reporter").asText()).isEqualTo("Maman R.");
		assertThat(everybody.path("text").asText()).doesNotContain("Maman");
		assertThat(everybody.path("text").asText()).contains("kartu belum datang");
		assertThat(own(accepted).path("text").asText()).contains("Maman Rukmana", "3212011503800001");
	}

	@Test
	void keepsAReplyToTheAgencyAsANote() {
		this.given.forward(CaseNumber.of(this.number), CaseDriver.KEMENSOS);

		var answer = reply("{\"text\": \"Telepon saya 081298765432 bila perlu.\"}");

		assertThat(answer.getStatus()).isEqualTo(200);
		var note = last(this.api.body(answer).path("timeline"));
		assertThat(note.path("event").asText()).isEqualTo("NOTE_ADDED");
		assertThat(note.path("text").asText()).startsWith("Telepon saya").doesNotContain("081298765432");
	}

	@Test
	void completesTheDataThatIsAwaited() {
		var asked = CaseNumber.of(this.number);
		this.given.write(asked, "userTask_verifyComplaint", "question", "Di desa mana?");
		this.given.complete(asked, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		assertThat(this.api.body(this.api.read(this.number, this.receipt)).path("possible"))
			.extracting(JsonNode::asText)
			.containsExactly("COMPLETE", "WITHDRAW");

		var view = this.api.body(reply("{\"text\": \"Di Desa Karangsong.\"}"));

		assertThat(view.path("status").asText()).isEqualTo("UNVERIFIED");
	}

	@Test
	void closesWhenTheReporterIsSatisfied() {
		answered();

		var view = this.api.body(reply("{\"reaction\": \"SATISFIED\"}"));

		assertThat(view.path("status").asText()).isEqualTo("CLOSED");
		assertThat(view.path("closedBy").asText()).isEqualTo("REPORTER");
		assertThat(view.path("statusLabel").asText()).isEqualTo("Ditutup oleh Pelapor");
		assertThat(view.path("outcome").asText()).isEqualTo("RESOLVED");
	}

	@Test
	void givesAContestedAnswerBackToItsAgency() {
		answered();

		var view = this.api.body(reply("{\"reaction\": \"CONTESTED\", \"text\": \"Kartunya belum ada.\"}"));

		assertThat(view.path("status").asText()).isEqualTo("REPORTER_RESPONDED");
	}

	@Test
	void asksForTheReactionAndTheWordsOfAContest() {
		answered();

		assertThat(fields(reply("{\"text\": \"Terima kasih.\"}"))).containsExactly("reaction");
		assertThat(fields(reply("{\"reaction\": \"CONTESTED\", \"text\": \" \"}"))).containsExactly("text");
		assertThat(fields(reply("{\"reaction\": \"HAPPY\"}"))).containsExactly("reaction");
		assertThat(this.given.complaint(CaseNumber.of(this.number)).isOpen()).isTrue();
	}

	@Test
	void refusesAVerdictWhereNoAnswerIs() {
		var answer = reply("{\"reaction\": \"SATISFIED\"}");

		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(this.api.body(answer).path("detail").asText()).contains("Belum ada jawaban", "menambahkan catatan");
	}

	@Test
	void saysWhatIsStillPossibleOnceTheClockHasClosedACase() {
		closedBySystem();

		var answer = reply("{\"text\": \"Halo?\", \"reaction\": \"REPLY\"}");

		assertThat(answer.getStatus()).isEqualTo(409);
		var problem = this.api.body(answer);
		assertThat(problem.path("type").asText()).isEqualTo("https://lapor.go.id/masalah/tidak-mungkin-sekarang");
		assertThat(problem.path("possible")).extracting(JsonNode::asText).containsExactly("CONTEST_CLOSE");
		assertThat(problem.path("detail").asText()).contains("mengajukan keberatan atas penutupan otomatis");
	}

	@Test
	void contestsAnAutomaticClose() {
		closedBySystem();

		var view = this.api
			.body(reply("{\"reaction\": \"CONTESTED\", \"text\": \"Saya baru pulang, kartu belum ada.\"}"));

		assertThat(view.path("status").asText()).isEqualTo("REPORTER_RESPONDED");
		assertThat(last(view.path("timeline")).path("event").asText()).isNotEqualTo("CLOSED_AUTOMATICALLY");
	}

	@Test
	void becomesSecretForEverybodyFromThatMoment() {
		this.given.forward(CaseNumber.of(this.number), CaseDriver.KEMENSOS);
		assertThat(this.api.read(this.number).getStatus()).isEqualTo(200);

		var view = this.api.body(this.api.act(this.number, this.receipt, "privacy", "{\"secret\": true}"));

		assertThat(view.path("secret").asBoolean()).isTrue();
		assertThat(view.path("anonymous").asBoolean()).isFalse();
		assertThat(last(view.path("timeline")).path("event").asText()).isEqualTo("PRIVACY_TIGHTENED");
		assertThat(this.api.read(this.number).getStatus()).isEqualTo(404);
		assertThat(this.api.read(this.number, this.receipt).getStatus()).isEqualTo(200);
	}

	@Test
	void becomesStricterOnlyAndOnlyForItsReporter() {
		var anonymous = "{\"anonymous\": true}";
		assertThat(this.api.act(this.number, null, "privacy", anonymous).getStatus()).isEqualTo(404);
		assertThat(this.api.act(this.number, "ABCD-EFGH-JKMN-PQRS", "privacy", anonymous).getStatus()).isEqualTo(404);
		assertThat(this.api.act(this.number, this.receipt, "privacy", "{}").getStatus()).isEqualTo(400);
		assertThat(this.given.complaint(CaseNumber.of(this.number)).isAnonymous()).isFalse();

		assertThat(this.api.act(this.number, this.receipt, "privacy", anonymous).getStatus()).isEqualTo(200);
		var lines = this.given.events(CaseNumber.of(this.number)).size();
		assertThat(this.api.act(this.number, this.receipt, "privacy", anonymous).getStatus()).isEqualTo(200);
		assertThat(this.given.events(CaseNumber.of(this.number))).hasSize(lines);

		var back = this.api.act(this.number, this.receipt, "privacy", "{\"anonymous\": false, \"secret\": true}");
		assertThat(back.getStatus()).isEqualTo(409);
		assertThat(this.api.body(back).path("detail").asText()).contains("hanya dapat diperketat");
		assertThat(this.given.complaint(CaseNumber.of(this.number)).isSecret()).isFalse();
	}

	@Test
	void withdrawsAReportOnce() {
		var view = this.api
			.body(this.api.act(this.number, this.receipt, "withdrawal", "{\"reason\": \"Sudah selesai.\"}"));
		assertThat(view.path("statusLabel").asText()).isEqualTo("Diarsipkan oleh Pelapor");
		assertThat(view.path("possible")).isEmpty();

		var again = this.api.act(this.number, this.receipt, "withdrawal", "{}");

		assertThat(again.getStatus()).isEqualTo(409);
		assertThat(this.api.body(again).path("detail").asText()).contains("Anda dapat menulis laporan baru");
	}

	@Test
	void looksAgainAtAnArchivedReportOnce() {
		var archived = CaseNumber.of(this.number);
		this.given.write(archived, "userTask_verifyComplaint", "reason", "Tidak ada bukti.");
		this.given.complete(archived, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "NO_EVIDENCE"));
		var seen = this.api.body(this.api.read(this.number, this.receipt));
		assertThat(seen.path("archiveReason").asText()).isEqualTo("NO_EVIDENCE");
		assertThat(seen.path("possible")).extracting(JsonNode::asText).containsExactly("SECOND_LOOK");

		var view = this.api
			.body(this.api.act(this.number, this.receipt, "second-look", "{\"text\": \"Ini buktinya.\"}"));

		assertThat(view.path("status").asText()).isEqualTo("UNVERIFIED");
		assertThat(this.api.act(this.number, this.receipt, "second-look", "{\"text\": \"Lagi.\"}").getStatus())
			.isEqualTo(409);
	}

	private void answered() {
		var answered = CaseNumber.of(this.number);
		this.given.forward(answered, CaseDriver.KEMENSOS);
		this.given.answer(answered);
	}

	private void closedBySystem() {
		answered();
		this.given.passUntilQuiet(CaseNumber.of(this.number));
	}

	private MockHttpServletResponse reply(String body) {
		return this.api.act(this.number, this.receipt, "replies", body);
	}

	private JsonNode own(JsonNode accepted) {
		return this.api.body(this.api.read(accepted.path("caseNumber").asText(), accepted.path("receipt").asText()));
	}

	private List<String> fields(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(400);
		return this.api.body(response).path("errors").findValuesAsText("field");
	}

	private static JsonNode last(JsonNode lines) {
		return lines.get(lines.size() - 1);
	}

}
