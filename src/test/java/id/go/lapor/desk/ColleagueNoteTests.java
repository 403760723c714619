package id.go.lapor.desk;

import java.util.Map;
import java.util.UUID;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What colleagues write to each other is read by colleagues alone. */
@LaporTest
@Tag("postgres")
class ColleagueNoteTests {

	private static final String OFFICER = "petugas.dinsos.indramayu";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void aNoteFromThePanelIsReadByTheWholeBodyAndSaysWho() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		var words = words();

		assertThat(note(OFFICER, number, words)).isEqualTo(204);

		var task = officer(OFFICER).get("/api/desk/tasks/" + this.cases.task(number, "userTask_respond").getId())
			.body();
		assertThat(task).contains(words, "Hanya dibaca petugas Pemerintah Kabupaten Indramayu");
		for (var colleague : new String[] { OFFICER, "koordinator.indramayu", "kepala.indramayu" }) {
			assertThat(page(colleague, number)).as(colleague).contains(words);
		}
	}

	@Test
	void nobodyElseReadsIt() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		var ours = words();
		var theirs = words();
		note(OFFICER, number, ours);
		note("verifikator", number, theirs);

		assertThat(page("supervisor", number)).contains(theirs).doesNotContain(ours);
		assertThat(page(OFFICER, number)).contains(ours).doesNotContain(theirs);
		assertThat(page("panrb", number)).doesNotContain(ours, theirs).doesNotContain("Catatan internal");
		assertThat(new Browser(this.port).page("/laporan/" + number).body()).doesNotContain(ours, theirs);
		assertThat(note("petugas.kemensos", number, "Bukan urusan kami.")).isEqualTo(404);
		assertThat(note("panrb", number, "Kami mengawasi.")).isEqualTo(403);
	}

	@Test
	void theNextBodyDoesNotReadTheFormersNotesAndTheFormerFindsThemWhenTheCaseComesBack() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		var ours = words();
		note(OFFICER, number, ours);
		refuse(number, CaseDriver.KEMENSOS);
		assertThat(page("koordinator.indramayu", number)).as("it gave the case away").doesNotContain(ours);
		assign(number, CaseDriver.KEMENSOS);

		var theirs = words();
		assertThat(page("petugas.kemensos", number)).contains("Catatan internal").doesNotContain(ours);
		assertThat(note("petugas.kemensos", number, theirs)).isEqualTo(204);
		assertThat(page("petugas.kemensos", number)).contains(theirs);
		assertThat(note(OFFICER, number, "Terlambat.")).as("its time is over").isEqualTo(403);

		refuse(number, CaseDriver.DINSOS);
		this.cases.write(number, "userTask_ruleOnCompetence", "reason", "Penanganannya di sana.");
		this.cases.complete(number, "userTask_ruleOnCompetence", Map.of("targetAgency", CaseDriver.DINSOS));
		assertThat(page(OFFICER, number)).contains(ours).doesNotContain(theirs);
	}

	@Test
	void aNumberInANoteIsMaskedAndTheWordsLieSealedAndInNoEngine(@Autowired HistoryService history) {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		var words = words();
		note(OFFICER, number, "Kartu 6032981234567890 milik Maman Rukmana " + words);

		assertThat(page(OFFICER, number)).contains(words).doesNotContain("6032981234567890");
		var sealed = this.database.sql("select sealed_words from colleague_note where case_number = ?")
			.param(number.value())
			.query(byte[].class)
			.single();
		assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(words);
		assertThat(this.cases.timeline(number)).noneMatch((line) -> String.valueOf(line.words()).contains(words));
		assertThat(history.createHistoricVariableInstanceQuery().list())
			.noneMatch((variable) -> String.valueOf(variable.getValue()).contains(words));
	}

	/** A row that somebody moves to another owner is read by nobody. */
	@Test
	void aRowThatIsMovedToAnotherBodyIsNotShown() {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		var words = words();
		note("verifikator", number, words);
		this.database.sql("update colleague_note set owner = 'kemensos' where case_number = ?")
			.param(number.value())
			.update();

		var answer = officer("petugas.kemensos").page("/petugas/laporan/" + number);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\\u0000" })
	void nothingIsNoNote(String nothing) {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);

		assertThat(note(OFFICER, number, nothing)).isEqualTo(422);
		assertThat(CaseForms.refused(Browser.of(this.port, OFFICER), number, "catatan", "words="))
			.contains("Catatan belum ditulis");
	}

	@Test
	void whatWasTypedStaysWhereItIsTooLongAndNothingIsNotedOnWhatIsOver() {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		var typed = "x".repeat(5_001);

		assertThat(CaseForms.refused(Browser.of(this.port, OFFICER), number, "catatan", "words=" + typed))
			.contains(typed);
		assertThat(CaseForms.done(Browser.of(this.port, "verifikator"), number, "catatan", "words=Sudah+ditelepon."))
			.contains("Sudah ditelepon.", "Catatan tersimpan.");
		CaseForms.done(Browser.of(this.port, "verifikator"), number, "blokir", "words=Ujaran+kebencian");
		this.cases.work(number);
		assertThat(note("verifikator", number, "Terlambat.")).isEqualTo(403);
		assertThat(page("verifikator", number)).as("and what was noted is read on").contains("Sudah ditelepon.");
	}

	@Test
	void writingIsInTheAuditReadingIsALookAndAllGoesWithTheCase(@Autowired java.util.List<CaseRemoval> rooms) {
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);
		note("verifikator", number, words());
		note(OFFICER, number, words());
		page("koordinator.indramayu", number);

		assertThat(this.database
			.sql("select actor from audit_entry where case_number = ? and deed = 'NOTED' " + "order by seq_no")
			.param(number.value())
			.query(String.class)
			.list()).containsExactly("verifikator", OFFICER);
		assertThat(this.database
			.sql("select count(*) from audit_entry where case_number = ? and actor = 'koordinator.indramayu' "
					+ "and deed like 'READ%'")
			.param(number.value())
			.query(Integer.class)
			.single()).isPositive();

		var vault = rooms.stream().filter((room) -> room.getClass().getName().contains("VaultRemoval")).findFirst();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			vault.orElseThrow().remove(number);
			assertThat(this.database.sql("select count(*) from colleague_note where case_number = ?")
				.param(number.value())
				.query(Integer.class)
				.single()).isZero();
			status.setRollbackOnly();
		});
	}

	private void refuse(CaseNumber number, String competent) {
		this.cases.write(number, "userTask_respond", "reason", "Bukan kewenangan kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", competent));
	}

	private void assign(CaseNumber number, String agency) {
		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Lebih tepat di sana.");
		this.cases.complete(number, "userTask_rerouteComplaint",
				Map.of("reroutingDecision", "ASSIGN", "targetAgency", agency));
	}

	private int note(String account, CaseNumber number, String text) {
		return officer(account).post("/api/desk/cases/" + number + "/notes", "{\"text\":\"" + text + "\"}")
			.statusCode();
	}

	private String page(String account, CaseNumber number) {
		return Browser.of(this.port, account).page("/petugas/laporan/" + number).body();
	}

	/** Signed in, with the token that a first look brings. */
	private Browser officer(String account) {
		var browser = Browser.of(this.port, account);
		browser.get("/api/desk/agencies?q=");
		return browser;
	}

	/** Letters alone, so that no rule takes them for a number. */
	private static String words() {
		return "catatan " + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");
	}

}
