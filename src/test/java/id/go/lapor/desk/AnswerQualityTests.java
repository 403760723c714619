package id.go.lapor.desk;

import java.time.LocalDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import id.go.lapor.response.SentAnswers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.go.lapor.engine.door.Browser.engine;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer is looked at before it goes: as the reporter and the public will read it,
 * with its evidence, and with a question where the same words went to many others.
 */
@LaporTest
@Tag("postgres")
class AnswerQualityTests {

	private static final String RESPOND = "userTask_respond";

	private static final String OFFICER = "petugas.kemensos";

	private static final String CARD = "6032981234567890";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	ObjectMapper json;

	@Autowired
	JdbcClient database;

	@Autowired
	SentAnswers sent;

	// --- preview

	@Test
	void anAnswerIsShownAsTheReporterAndThePublicWillReadIt() throws Exception {
		var number = forwarded("SOCIAL_AID", false);
		var typed = "Bapak Maman Rukmana, kartu " + CARD + " sudah dicetak " + unique();

		var shown = preview(number, "answer", "{\"text\":\"" + typed + "\"}");

		assertThat(shown.at("/reporter/words").asText()).contains("sudah dicetak").doesNotContain(CARD);
		assertThat(shown.at("/everybody/words").asText()).contains("sudah dicetak").doesNotContain(CARD, "Maman");
		assertThat(shown.at("/reporter/what").asText()).contains("Kementerian Sosial");
		assertThat(shown.at("/masked").asText()).contains("disamarkan");
		assertThat(shown.at("/nothing").isNull()).isTrue();

		this.cases.write(number, RESPOND, "answer", typed);
		this.cases.complete(number, RESPOND, Map.of("responseDecision", "ANSWER", "answerOutcome", "ANSWERED"));
		assertThat(new Browser(this.port).page("/laporan/" + number).body())
			.as("it is what the public reads afterwards")
			.contains(shown.at("/everybody/words").asText(), shown.at("/everybody/what").asText());
	}

	/**
	 * A list of a form shows words; the preview says the outcome that stands behind them.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			RESOLVED,              Hasil: Diselesaikan
			Tidak beralasan,       Hasil: Tidak beralasan
			Sembarang,             -
			""")
	void theOutcomeThatTheFormShowsIsShownBesideTheAnswer(String shown, String said) throws Exception {
		var number = forwarded("SOCIAL_AID", false);

		var preview = preview(number, "answer", "{\"text\":\"Sudah.\",\"outcome\":\"" + shown + "\"}");

		assertThat(preview.at("/everybody/detail").asText(null)).isEqualTo(said);
		assertThat(Files.readString(Path.of("forms/response/respond.form"))).contains("\"Diselesaikan\"",
				"\"Dijelaskan\"", "\"Tidak beralasan\"", "\"Tidak dapat dilakukan\"");
	}

	@Test
	void aSecretReportsAnswerIsSaidToBeForNobodyElse() throws Exception {
		var number = forwarded("SOCIAL_AID", true);

		var shown = preview(number, "answer", "{\"text\":\"Kartu sudah dicetak.\"}");

		assertThat(shown.at("/reporter/words").asText()).isEqualTo("Kartu sudah dicetak.");
		assertThat(shown.at("/everybody").isNull()).isTrue();
		assertThat(shown.at("/nothing").asText()).isEqualTo("Publik tidak melihat apa pun: laporan ini rahasia.");
		assertThat(shown.at("/masked").isNull()).isTrue();
	}

	@Test
	void aQuestionIsForTheReporterAloneAndAnInterimAnswerSaysItsDate() throws Exception {
		var number = forwarded("SOCIAL_AID", false);

		assertThat(preview(number, "question", "{\"text\":\"Kartu yang mana?\"}").at("/nothing").asText())
			.contains("hanya pelapor dan petugas");
		var interim = preview(number, "interim", "{\"text\":\"Sedang kami periksa.\",\"promised\":\"2030-03-04\"}");
		assertThat(interim.at("/everybody/detail").asText()).contains("4 Maret 2030");
	}

	@Test
	void whatGoesToNobodyHasNoPreviewAndNothingIsShownOfNothing() {
		var number = forwarded("SOCIAL_AID", false);
		var officer = officer(OFFICER);

		var reason = officer.post(path(number) + "/preview/reason", "{\"text\":\"x\"}");
		var empty = officer.post(path(number) + "/preview/answer", "{\"text\":\"  \"}");
		var long_ = officer.post(path(number) + "/preview/answer", "{\"text\":\"" + "x".repeat(10_001) + "\"}");

		assertThat(reason.statusCode()).isEqualTo(422);
		assertThat(empty.statusCode()).isEqualTo(422);
		assertThat(empty.body()).contains("Belum ada tulisan");
		assertThat(long_.statusCode()).isEqualTo(422);
		assertThat(officer("petugas.disdukcapil.indramayu").post(path(number) + "/preview/answer", "{\"text\":\"x\"}")
			.statusCode()).isEqualTo(404);
	}

	@Test
	void theHeadSeesThePreviewOfTheDraftAndOfNothingElse() throws Exception {
		var number = this.cases.file(report("SOCIAL_AID", false));
		this.cases.forward(number, CaseDriver.DINSOS);
		this.cases.write(number, RESPOND, "answer", "Kartu " + CARD + " ada di kantor desa.");
		this.cases.complete(number, RESPOND, Map.of("responseDecision", "ANSWER", "answerOutcome", "NOT_JUSTIFIED"));
		var task = this.cases.task(number, "userTask_approveAnswer").getId();

		var shown = this.json.readTree(officer("kepala.indramayu")
			.post("/api/desk/tasks/" + task + "/preview/answer", "{\"text\":\"Yang lain sama sekali.\"}")
			.body());

		assertThat(shown.at("/everybody/words").asText()).endsWith("ada di kantor desa.").doesNotContain(CARD, "lain");
		assertThat(shown.at("/everybody/detail").asText()).contains("Tidak beralasan");
	}

	// --- evidence

	@Test
	void aResolvedRoadIsShownOrCalledOtherwise() {
		var number = forwarded("ROAD", false);
		var officer = officer(OFFICER);
		var words = "Lubang sudah kami tambal " + unique();
		this.cases.write(number, RESPOND, "answer", words);
		this.cases.claim(number, RESPOND, OFFICER);
		assertThat(officer.get(path(number)).body()).contains("perlu bukti");

		var refused = submit(officer, number, "RESOLVED", "false");
		assertThat(refused).contains("perlu bukti", "Lampirkan foto atau dokumen", "Tulisan Anda tetap tersimpan");
		assertThat(officer.get(path(number)).body()).contains(words);

		assertThat(officer.upload(path(number) + "/attachments", Map.of("sesudah.jpg", Samples.photo().content()))
			.statusCode()).isEqualTo(204);
		assertThat(submit(officer, number, "RESOLVED", "false")).isEmpty();
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.ANSWERED);
	}

	@Test
	void onlyWhatIsResolvedMustBeShownAndOnlyWhereTheCategoryDemandsIt() {
		var explained = forwarded("ROAD", false);
		var card = forwarded("SOCIAL_AID", false);

		answer(explained, "Jalan ini milik warga " + unique(), "ANSWERED");
		answer(card, "Kartu sudah dicetak " + unique(), "RESOLVED");

		assertThat(this.cases.complaint(explained).status()).isEqualTo(CaseStatus.ANSWERED);
		assertThat(this.cases.complaint(card).status()).isEqualTo(CaseStatus.ANSWERED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SELESAI" })
	void theOutcomeIsOneOfTheFour(String outcome) {
		var number = forwarded("SOCIAL_AID", false);
		var officer = officer(OFFICER);
		this.cases.write(number, RESPOND, "answer", "Kartu sudah dicetak " + unique());
		this.cases.claim(number, RESPOND, OFFICER);

		assertThat(submit(officer, number, outcome, "false")).contains("Hasil");
		assertThat(this.cases.waits(number)).containsExactly(RESPOND);
	}

	// --- the same words

	@Test
	void theFourthCaseWithTheSameWordsIsAskedForAndTheTickLetsItPass() throws Exception {
		var words = unique();
		sendToThree(words);
		var number = forwarded("SOCIAL_AID", false);
		var officer = officer(OFFICER);
		this.cases.claim(number, RESPOND, OFFICER);
		var typed = "LAPORAN " + number.spoken() + " sudah " + words + " pada 7 Maret 2026";

		var saved = this.json
			.readTree(officer.put(path(number) + "/words/answer", "{\"text\":\"" + typed + "\"}").body());
		assertThat(saved.at("/warning").asText())
			.isEqualTo("Tulisan yang sama sudah dikirim instansi ini ke 3 laporan lain.");
		assertThat(submit(officer, number, "ANSWERED", "false")).contains("ke 3 laporan lain", "centang");
		assertThat(submit(officer, number, "ANSWERED", "\"ya\"")).contains("Tulisan yang sama memang tepat");
		assertThat(officer.get(path(number)).body()).contains(typed);

		assertThat(submit(officer, number, "ANSWERED", "true")).isEmpty();
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.ANSWERED);
		assertThat(rows(number)).isOne();
		assertThat(this.database.sql("select count(*) from sent_answer where digest like ?")
			.param("%" + words + "%")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void anotherBodyAndOtherWordsAreNotAskedFor() {
		var words = unique();
		sendToThree(words);
		var elsewhere = this.cases.file(report("SOCIAL_AID", false));
		this.cases.forward(elsewhere, CaseDriver.DISDUKCAPIL);
		var other = forwarded("SOCIAL_AID", false);

		assertThat(this.sent.repeated(this.cases.complaint(elsewhere), "Laporan sudah " + words + " pada")).isZero();
		assertThat(this.sent.repeated(this.cases.complaint(other), "Laporan belum " + words + " pada")).isZero();
		assertThat(this.sent.repeated(this.cases.complaint(other), "laporan  SUDAH " + words + ", pada 1 Mei"))
			.isEqualTo(3);
	}

	/** So the question costs the same, however often a body said the same. */
	@Test
	void noMoreThanAThousandAreCounted() {
		var words = unique();
		var first = forwarded("SOCIAL_AID", false);
		answer(first, "Laporan sudah " + words, "ANSWERED");
		for (int other = 0; other < 1_100; other++) {
			this.database
				.sql("insert into sent_answer (case_number, digest, body_code, sent_at) "
						+ "select ?, digest, body_code, sent_at from sent_answer where case_number = ?")
				.params("99" + (10_000_000 + other), first.value())
				.update();
		}
		var number = forwarded("SOCIAL_AID", false);
		var officer = officer(OFFICER);

		assertThat(officer.put(path(number) + "/words/answer", "{\"text\":\"Laporan sudah " + words + "\"}").body())
			.contains("ke 1.000 atau lebih laporan lain");

		this.database
			.sql("delete from sent_answer where case_number like '99%' and digest in "
					+ "(select digest from sent_answer where case_number = ?)")
			.param(first.value())
			.update();
	}

	@Test
	void whatACaseSentGoesWithIt(@Autowired java.util.List<CaseRemoval> rooms) {
		var number = forwarded("SOCIAL_AID", false);
		answer(number, "Kartu sudah dicetak " + unique(), "RESOLVED");
		assertThat(rows(number)).isOne();

		assertThat(rooms).contains(this.sent);
		this.sent.remove(number);

		assertThat(rows(number)).isZero();
	}

	@Test
	void theHeadSeesTheMarkAndAReturnedAnswerIsAskedForAnew() {
		var words = unique();
		for (int before = 0; before < 3; before++) {
			var number = this.cases.file(report("SOCIAL_AID", false));
			this.cases.forward(number, CaseDriver.DINSOS);
			answer(number, "Laporan sudah " + words, "ANSWERED");
			this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "APPROVED"));
		}
		var number = this.cases.file(report("SOCIAL_AID", false));
		this.cases.forward(number, CaseDriver.DINSOS);
		answer(number, "Laporan sudah " + words, "ANSWERED");
		var head = officer("kepala.indramayu");
		var task = this.cases.task(number, "userTask_approveAnswer").getId();

		assertThat(head.get("/api/desk/tasks/" + task).body()).contains("ke 3 laporan lain");
		assertThat(officer("supervisor").page("/petugas/laporan/" + number).body()).contains("ke 3 laporan lain");
		this.cases.write(number, "userTask_approveAnswer", "returnReason", "Jawab persoalannya.");
		this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "RETURNED"));

		var officer = officer("petugas.dinsos.indramayu");
		this.cases.claim(number, RESPOND, "petugas.dinsos.indramayu");
		assertThat(submit(officer, number, "ANSWERED", "null")).contains("ke 3 laporan lain");
		assertThat(this.cases.events(number)).doesNotContain(CaseEvent.ANSWERED);
	}

	private void sendToThree(String words) {
		for (int before = 0; before < 3; before++) {
			var number = forwarded("SOCIAL_AID", false);
			answer(number, "Laporan " + number.spoken() + " sudah " + words + " pada " + (before + 2) + " Maret 2026.",
					"ANSWERED");
		}
	}

	private void answer(CaseNumber number, String words, String outcome) {
		this.cases.write(number, RESPOND, "answer", words);
		this.cases.complete(number, RESPOND, Map.of("responseDecision", "ANSWER", "answerOutcome", outcome,
				"repetitionConfirmed", outcome.equals("ANSWERED")));
	}

	private CaseNumber forwarded(String category, boolean secret) {
		var number = this.cases.file(report(category, secret));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		return number;
	}

	private JsonNode preview(CaseNumber number, String field, String body) throws Exception {
		var answer = officer(OFFICER).post(path(number) + "/preview/" + field, body);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return this.json.readTree(answer.body());
	}

	/** Completes the task as Tasklist does; gives the refusal, or nothing. */
	private String submit(Browser officer, CaseNumber number, String outcome, String confirmed) {
		var answer = officer.post(engine("/task/" + this.cases.task(number, RESPOND).getId() + "/submit-form"),
				"{\"variables\":{\"responseDecision\":{\"value\":\"ANSWER\"},\"answerOutcome\":{\"value\":\"" + outcome
						+ "\"},\"repetitionConfirmed\":{\"value\":" + confirmed + "}}}");
		return (answer.statusCode() < 300) ? "" : answer.body();
	}

	private int rows(CaseNumber number) {
		return this.database.sql("select count(*) from sent_answer where case_number = ?")
			.param(number.value())
			.query(Integer.class)
			.single();
	}

	private String path(CaseNumber number) {
		return "/api/desk/tasks/" + this.cases.task(number, RESPOND).getId();
	}

	/** Signed in, with the token that a first look brings. */
	private Browser officer(String account) {
		var browser = Browser.of(this.port, account);
		browser.get("/api/desk/agencies?q=");
		return browser;
	}

	/** Letters alone, so that no rule takes it for a number. */
	private static String unique() {
		return UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");
	}

	private static NewReport report(String category, boolean secret) {
		return new NewReport("COMPLAINT", "Mutu jawaban", "Kami menunggu jawaban yang menjawab persoalan kami.",
				category, "32.12", "Blok Karang Baru RT 02 RW 01", LocalDate.of(2026, 1, 20), null, false, secret, null,
				new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

}
