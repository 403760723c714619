package id.go.lapor.desk;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import id.go.lapor.privacy.OfficerWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Many tasks at once: chosen, previewed, confirmed, and an account of each. */
@LaporTest
@Tag("postgres")
class BulkDeskTests {

	private static final String HERE = "/petugas/massal";

	private static final String VERIFY = "userTask_verifyComplaint";

	private static final String RESPOND = "userTask_respond";

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	BulkBook book;

	@Autowired
	BulkExecution execution;

	@Autowired
	OfficerWords drafts;

	@Autowired
	JdbcClient jdbc;

	@Test
	void fiftyAreForwardedAtOnceAndTheOneThatSomebodyDecidedMeanwhileIsTold() {
		var numbers = filed(50);
		var verifier = Browser.of(this.port, "verifikator");
		var preview = prepared(verifier, "deed=FORWARD&agency=kemensos", tasks(numbers, VERIFY));
		assertThat(verifier.page(preview).body())
			.contains("50 dapat dilakukan, 0 tidak", "diteruskan ke Kementerian Sosial")
			.doesNotContain("sudah diteruskan");
		assertThat(numbers).as("nothing is done yet")
			.allSatisfy((number) -> assertThat(status(number)).isEqualTo(CaseStatus.UNVERIFIED));
		var stale = numbers.get(17);
		this.cases.completeAs("verifikator2", stale, VERIFY,
				Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.DINSOS));

		assertThat(verifier.form(preview, "").statusCode()).isEqualTo(302);

		var account = verifier.page(preview).body();
		assertThat(account).contains("49 dilakukan, 1 tidak", "Sudah diselesaikan Danu Verifikator",
				"sudah diteruskan ke Kementerian Sosial");
		assertThat(this.cases.complaint(stale).agencyCode()).isEqualTo(CaseDriver.DINSOS);
		assertThat(numbers).filteredOn((number) -> !number.equals(stale))
			.hasSize(49)
			.allSatisfy((number) -> assertThat(this.cases.complaint(number).agencyCode()).isEqualTo("kemensos"));

		assertThat(verifier.form(preview, "").statusCode()).as("confirmed again").isEqualTo(302);
		assertThat(lines(verifier.page(preview).body())).isEqualTo(lines(account));
		assertThat(numbers).allSatisfy((number) -> assertThat(forwards(number)).isOne());
	}

	@Test
	void twoConfirmationsAtOnceDoNothingTwice() {
		var numbers = filed(6);
		var verifier = Browser.of(this.port, "verifikator");
		var preview = prepared(verifier, "deed=FORWARD&agency=kemensos", tasks(numbers, VERIFY));
		var other = Browser.of(this.port, "verifikator");

		Stream.of(verifier, other)
			.map((window) -> CompletableFuture.supplyAsync(() -> window.form(preview, "").statusCode()))
			.toList()
			.forEach((answer) -> assertThat(answer.join()).isEqualTo(302));

		assertThat(verifier.page(preview).body()).contains("6 dilakukan, 0 tidak");
		assertThat(numbers).allSatisfy((number) -> assertThat(forwards(number)).isOne());
	}

	@Test
	void aCrashBetweenTwoCasesLeavesATrueAccountAndIsGoneOnWith() {
		var numbers = filed(3);
		var words = "Ditangani bersama " + UUID.randomUUID();
		var verifier = Browser.of(this.port, "verifikator");
		var preview = prepared(verifier, "deed=FORWARD&agency=kemensos&words=" + CaseForms.text(words),
				tasks(numbers, VERIFY));
		var run = this.book.find(preview.substring(HERE.length() + 1), "verifikator").orElseThrow();
		assertThat(sealed(run)).isNotNull();
		assertThat(new String(sealed(run), StandardCharsets.ISO_8859_1)).doesNotContain(words);
		this.cases.logIn("verifikator", List.of("verifier"));
		this.book.confirm(run.id());
		this.execution.settle(run, new BulkOrder(run.deed(), run.target(), this.book.words(run)),
				this.book.items(run.id()).get(0));
		this.cases.logOut();

		assertThat(verifier.page(preview).body()).contains("1 dilakukan, 0 tidak", "2 belum dijalankan",
				"Lanjutkan 2 tugas");
		assertThat(status(numbers.get(0))).isEqualTo(CaseStatus.IN_PROGRESS);
		assertThat(status(numbers.get(1))).isEqualTo(CaseStatus.UNVERIFIED);

		verifier.form(preview, "");

		assertThat(verifier.page(preview).body()).contains("3 dilakukan, 0 tidak").doesNotContain("Lanjutkan");
		assertThat(numbers).allSatisfy((number) -> {
			assertThat(forwards(number)).isOne();
			assertThat(this.cases.timeline(number)).anySatisfy((line) -> assertThat(line.words()).isEqualTo(words));
		});
		assertThat(sealed(run)).as("forgotten with the last").isNull();
	}

	/** The same rules, and a sentence for each that they stop. */
	@Test
	void whatASingleForwardCouldNotDoIsBarredAndTouchesNothing() {
		var accusing = this.cases.file(new NewReport("COMPLAINT", "Bantuan dipotong",
				"Kepala Dinas Sosial memotong bantuan warga desa kami setiap bulan.", "SOCIAL_AID", "32.12", null,
				LocalDate.now().minusDays(20), null, true, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", null)));
		var drafted = this.cases.file();
		this.cases.write(drafted, VERIFY, "reason", "Tulisan rekan yang belum selesai.");
		var taken = this.cases.file();
		this.cases.claim(taken, VERIFY, "verifikator2");
		var fine = this.cases.file();
		var elsewhere = this.cases.withAgency();
		var verifier = Browser.of(this.port, "verifikator");
		var chosen = new ArrayList<>(tasks(List.of(accusing, drafted, taken, fine), VERIFY));
		chosen.addAll(tasks(List.of(elsewhere), RESPOND));
		chosen.add("tidak-ada");
		var preview = prepared(verifier, "deed=FORWARD&agency=pemda-3212-dinsos", chosen);

		var page = verifier.page(preview).body();
		assertThat(page)
			.contains("1 dapat dilakukan, 5 tidak", "terlapor", "sudah ada alasan yang ditulis",
					"Sedang dikerjakan Danu Verifikator", "Tugas ini tidak ditemukan")
			.doesNotContain(elsewhere.spoken(), "Tulisan rekan");
		verifier.form(preview, "");

		assertThat(status(fine)).isEqualTo(CaseStatus.IN_PROGRESS);
		assertThat(List.of(accusing, drafted, taken))
			.allSatisfy((number) -> assertThat(status(number)).isEqualTo(CaseStatus.UNVERIFIED));
		assertThat(this.cases.task(drafted, VERIFY).getAssignee()).as("not even taken").isNull();
		assertThat(this.drafts.read(this.cases.task(drafted, VERIFY).getProcessInstanceId(), "reason"))
			.contains("Tulisan rekan yang belum selesai.");
	}

	@Test
	void eachGoesToItsBestProposal() {
		var numbers = filed(2);
		var best = this.jdbc.sql("select agency_code from proposed_agency where case_number = ? order by rank_no")
			.param(numbers.get(0).value())
			.query(String.class)
			.list()
			.get(0);
		var verifier = Browser.of(this.port, "verifikator");
		var preview = prepared(verifier, "deed=FORWARD_EACH", tasks(numbers, VERIFY));

		verifier.form(preview, "");

		assertThat(numbers)
			.allSatisfy((number) -> assertThat(this.cases.complaint(number).agencyCode()).isEqualTo(best));
	}

	@Test
	void spamIsArchivedWithOneReasonAndMaskedWords() {
		var numbers = filed(2);
		var verifier = Browser.of(this.port, "verifikator");
		var preview = prepared(verifier,
				"deed=ARCHIVE&reason=SPAM&words=" + CaseForms.text("Iklan dari 081234567890, bukan laporan."),
				tasks(numbers, VERIFY));

		verifier.form(preview, "");

		assertThat(numbers).allSatisfy((number) -> {
			assertThat(status(number)).isEqualTo(CaseStatus.ARCHIVED);
			assertThat(this.cases.details(number, CaseEvent.ARCHIVED)).containsExactly("SPAM");
			assertThat(this.cases.timeline(number)).anySatisfy(
					(line) -> assertThat(line.words()).contains("bukan laporan").doesNotContain("081234567890"));
		});
	}

	@Test
	void severalAreMergedIntoAMainCaseAndTheMainCaseItselfIsTold() {
		var main = this.cases.file();
		var numbers = filed(2);
		var verifier = Browser.of(this.port, "verifikator");
		var preview = prepared(verifier, "deed=MERGE&main=" + main.value(),
				tasks(List.of(numbers.get(0), main, numbers.get(1)), VERIFY));
		assertThat(verifier.page(preview).body()).contains("2 dapat dilakukan, 1 tidak", "dirinya sendiri");

		verifier.form(preview, "");

		assertThat(numbers)
			.allSatisfy((number) -> assertThat(this.cases.complaint(number).mergedInto()).isEqualTo(main));
	}

	@Test
	void tasksAreTakenAndHandedToAColleagueByThoseWhoMay() {
		var numbers = IntStream.range(0, 2).mapToObj((i) -> this.cases.withAgency()).toList();
		var coordinator = Browser.of(this.port, "koordinator.kemensos");
		var officer = Browser.of(this.port, "petugas.kemensos");
		assertThat(officer.form(HERE, "deed=ASSIGN&colleague=koordinator.kemensos" + chosen(tasks(numbers, RESPOND)))
			.body()).contains("Pilih dahulu satu tindakan");

		var taking = prepared(coordinator, "deed=CLAIM", tasks(numbers, RESPOND));
		coordinator.form(taking, "");
		assertThat(numbers).allSatisfy((number) -> assertThat(hand(number)).isEqualTo("koordinator.kemensos"));
		var strange = prepared(coordinator, "deed=ASSIGN&colleague=petugas.dinsos.indramayu", tasks(numbers, RESPOND));
		assertThat(coordinator.page(strange).body()).contains("0 dapat dilakukan, 2 tidak",
				"tidak ditawarkan kepada Sinta Sosial");
		var handing = prepared(coordinator, "deed=ASSIGN&colleague=petugas.kemensos", tasks(numbers, RESPOND));
		coordinator.form(handing, "");

		assertThat(numbers).allSatisfy((number) -> assertThat(hand(number)).isEqualTo("petugas.kemensos"));
		assertThat(prepared(officer, "deed=CLAIM", tasks(numbers, RESPOND)))
			.satisfies((preview) -> assertThat(officer.page(preview).body()).contains("Sudah menjadi tugas Anda"));
	}

	@Test
	void aRunIsTheOfficersOwnAndAnotherOnesIsOneThatNeverWas() {
		var numbers = filed(1);
		var verifier = Browser.of(this.port, "verifikator");
		var preview = prepared(verifier, "deed=FORWARD&agency=kemensos", tasks(numbers, VERIFY));
		var other = Browser.of(this.port, "verifikator2");

		assertThat(other.page(preview).statusCode()).isEqualTo(404);
		assertThat(other.form(preview, "").statusCode()).isEqualTo(404);
		assertThat(other.page(HERE + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(new Browser(this.port).page(preview).headers().firstValue("Location").orElse("")).endsWith("/masuk");
		assertThat(status(numbers.get(0))).isEqualTo(CaseStatus.UNVERIFIED);
	}

	@Test
	void badInputSaysWhatToDoAndLosesNothing() {
		var number = filed(1).get(0);
		var task = tasks(List.of(number), VERIFY).get(0);
		var verifier = Browser.of(this.port, "verifikator");
		var words = "Penjelasan " + UUID.randomUUID();
		var filter = "nomor=" + number.value() + "&";

		var noReason = refused(verifier, filter + "deed=ARCHIVE&words=" + CaseForms.text(words) + "&task=" + task);
		assertThat(noReason).contains("Pilih satu alasan", words)
			.containsPattern("value=\"" + task + "\"[^>]* checked")
			.containsPattern("value=\"ARCHIVE\"[^>]* checked");
		assertThat(refused(verifier, filter + "deed=FORWARD&agency=dinsos+indramayu&task=" + task))
			.contains("bukan kode instansi", "value=\"dinsos indramayu\"", "value=\"pemda-3212-dinsos\"");
		assertThat(refused(verifier, filter + "deed=ARCHIVE&reason=SPAM&words=&task=" + task))
			.contains("berhak membaca");
		assertThat(refused(verifier, filter + "deed=MERGE&main=12&task=" + task)).contains("salah ketik",
				"value=\"12\"");
		assertThat(refused(verifier, filter + "deed=CLAIM")).contains("Centang paling sedikit satu");
		assertThat(refused(verifier, filter + "task=" + task)).contains("Pilih dahulu satu tindakan");
		assertThat(refused(verifier,
				"deed=CLAIM" + IntStream.range(0, 201).mapToObj((i) -> "&task=t" + i).collect(Collectors.joining())))
			.contains("paling banyak 200");
	}

	@Test
	void theListShowsWhatIsOfferedAndIsNarrowed() {
		var here = filed(1).get(0);
		var elsewhere = this.cases.withAgency();
		var verifier = Browser.of(this.port, "verifikator");
		var officer = Browser.of(this.port, "petugas.kemensos");

		assertThat(verifier.page(HERE + "?nomor=" + here.value()).body()).contains(here.spoken(), "Bantuan Sosial");
		assertThat(verifier.page(HERE + "?nomor=" + elsewhere.value()).body()).contains("Tidak ada tugas yang cocok");
		assertThat(officer.page(HERE + "?nomor=" + elsewhere.value()).body()).contains(elsewhere.spoken())
			.contains("name=\"deed\" value=\"CLAIM\"")
			.doesNotContain("name=\"deed\" value=\"FORWARD", "name=\"deed\" value=\"ARCHIVE\"",
					"name=\"deed\" value=\"MERGE\"", "name=\"deed\" value=\"ASSIGN\"");
		assertThat(Browser.of(this.port, "petugas.dinsos.indramayu").page(HERE + "?nomor=" + elsewhere.value()).body())
			.contains("Tidak ada tugas yang cocok");
		var narrow = HERE + "?nomor=" + here.value();
		assertThat(verifier.page(narrow + "&wilayah=indramayu&kategori=SOCIAL_AID&jenis=VERIFY").body())
			.contains(here.spoken());
		assertThat(verifier.page(narrow + "&wilayah=32.12").body()).contains(here.spoken());
		for (var other : List.of("&wilayah=33.01", "&wilayah=atlantis", "&kategori=TIDAK_ADA", "&jenis=RESPOND")) {
			assertThat(verifier.page(narrow + other).body()).doesNotContain(here.spoken());
		}
		assertThat(verifier.page(HERE + "?banyak=25&hal=9999").statusCode()).isEqualTo(200);
		var english = verifier.send(HttpRequest.newBuilder(verifier.at(narrow))
			.header("Accept", "text/html")
			.header("Accept-Language", "en")
			.GET());
		assertThat(english.body()).contains("Many tasks at once", "Verify the report");
	}

	@Test
	void aPreviewOfYesterdayIsMadeAnew() {
		var number = filed(1).get(0);
		var verifier = Browser.of(this.port, "verifikator");
		var preview = prepared(verifier, "deed=FORWARD&agency=kemensos&words=Lama", tasks(List.of(number), VERIFY));
		this.jdbc.sql("update bulk_run set prepared_at = ? where id = ?")
			.params(Timestamp.from(Instant.now().minus(Duration.ofDays(2))), preview.substring(HERE.length() + 1))
			.update();

		assertThat(verifier.form(preview, "").body()).contains("lebih dari sehari");
		assertThat(status(number)).isEqualTo(CaseStatus.UNVERIFIED);
		this.book.forgetOld();
		assertThat(this.jdbc.sql("select count(*) from bulk_run where id = ? and sealed_words is not null")
			.param(preview.substring(HERE.length() + 1))
			.query(Long.class)
			.single()).isZero();
	}

	/** Without the token, which is another one on every page. */
	private static String lines(String page) {
		return page.substring(page.indexOf("<ol"));
	}

	private List<CaseNumber> filed(int many) {
		return IntStream.range(0, many).mapToObj((i) -> this.cases.file()).toList();
	}

	private List<String> tasks(List<CaseNumber> numbers, String key) {
		return numbers.stream().map((number) -> this.cases.task(number, key).getId()).toList();
	}

	private static String chosen(List<String> tasks) {
		return tasks.stream().map((task) -> "&task=" + task).collect(Collectors.joining());
	}

	private static String prepared(Browser browser, String wish, List<String> tasks) {
		HttpResponse<String> answer = browser.form(HERE, wish + chosen(tasks));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
	}

	private static String refused(Browser browser, String fields) {
		var answer = browser.form(HERE, fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
		assertThat(answer.body()).contains("role=\"alert\"");
		return answer.body();
	}

	private byte[] sealed(BulkRun run) {
		return this.jdbc.sql("select sealed_words from bulk_run where id = ?")
			.param(run.id())
			.query((row, number) -> Optional.ofNullable(row.getBytes(1)))
			.single()
			.orElse(null);
	}

	private CaseStatus status(CaseNumber number) {
		return this.cases.complaint(number).status();
	}

	private long forwards(CaseNumber number) {
		return this.cases.events(number).stream().filter((event) -> event == CaseEvent.FORWARDED).count();
	}

	private String hand(CaseNumber number) {
		return this.cases.task(number, RESPOND).getAssignee();
	}

}
