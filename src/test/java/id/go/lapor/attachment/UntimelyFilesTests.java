package id.go.lapor.attachment;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cleaning a file takes a while: what changed meanwhile counts, and nobody has files
 * cleaned who may not hand them in.
 */
@ProcessTest
class UntimelyFilesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver given;

	@Autowired
	private CaseFiles files;

	@Autowired
	private WaitingFiles waiting;

	@Autowired
	private CleaningTurn cleaning;

	@Test
	void evidenceDoesNotLandUnderTheUnitThatHoldsTheCaseWhenItIsClean() {
		var number = this.given.forwardedTo(CaseDriver.DISDUKCAPIL);

		var answer = uploadWhile(number, "petugas.disdukcapil.indramayu", () -> this.given.complete(number,
				"userTask_respond", Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS)));

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("berpindah ke instansi lain", "Tulisan Anda tetap tersimpan");
		assertThat(this.files.of(number, FileReader.DESK)).isEmpty();
	}

	@Test
	void evidenceDoesNotFollowAnAnswerThatIsGivenAlready() {
		var number = this.given.forwardedTo(CaseDriver.KEMENSOS);

		var answer = uploadWhile(number, "petugas.kemensos", () -> this.given.answer(number));

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(this.files.of(number, FileReader.DESK)).isEmpty();
	}

	/** The same body holds the case again, but for another task. */
	@Test
	void evidenceForAnEarlierTaskDoesNotLandBesideALaterOne() {
		var number = this.given.forwardedTo(CaseDriver.DISDUKCAPIL);

		var answer = uploadWhile(number, "petugas.disdukcapil.indramayu", () -> {
			this.given.complete(number, "userTask_respond",
					Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DINSOS));
			this.given.complete(number, "userTask_respond",
					Map.of("responseDecision", "HAND_ON", "targetAgency", CaseDriver.DISDUKCAPIL));
		});

		assertThat(this.given.complaint(number).agencyCode()).isEqualTo(CaseDriver.DISDUKCAPIL);
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(this.files.of(number, FileReader.DESK)).isEmpty();
	}

	@Test
	void nothingHappenedMeanwhileAndTheEvidenceIsThere() {
		var number = this.given.forwardedTo(CaseDriver.KEMENSOS);

		assertThat(uploadWhile(number, "petugas.kemensos", () -> {
		}).statusCode()).isEqualTo(204);

		assertThat(this.files.of(number, FileReader.OFFICERS)).hasSize(1);
	}

	/** The turn is taken: whoever's file were cleaned would have to wait. */
	@Test
	void filesOfAReplyAreNotTouchedBeforeTheReceiptIsAsked() {
		var accepted = this.given.accept(CaseDriver.report());
		var browser = new Browser(this.port);
		this.cleaning.turn().acquireUninterruptibly();
		try {
			for (var receipt : new String[] { "", "ABCD-EFGH-JKMN-PQRS" }) {
				var token = UUID.randomUUID().toString();
				var answer = browser.send(browser.uploading("/laporan/" + accepted.caseNumber() + "/tanggapan",
						Map.of("_csrf", csrf(browser), "token", token, "text", "Foto menyusul.", "kode", receipt),
						Map.of("foto.jpg", Samples.photo().content())));
				assertThat(answer.statusCode()).as(receipt).isEqualTo(receipt.isEmpty() ? 200 : 404);
				assertThat(answer.body()).contains("Kode tanda terima", "Foto menyusul.", "type=\"file\"");
				assertThat(this.waiting.in(token)).isEmpty();
			}
		}
		finally {
			this.cleaning.turn().release();
		}
		assertThat(this.files.of(accepted.caseNumber(), FileReader.DESK)).isEmpty();
	}

	private HttpResponse<String> uploadWhile(CaseNumber number, String officer, Runnable meanwhile) {
		var task = this.given.task(number, "userTask_respond").getId();
		var browser = Browser.of(this.port, officer);
		browser.get("/api/desk/agencies?q=");
		var turn = this.cleaning.turn();
		turn.acquireUninterruptibly();
		CompletableFuture<HttpResponse<String>> upload;
		try {
			upload = CompletableFuture.supplyAsync(() -> browser.upload("/api/desk/tasks/" + task + "/attachments",
					Map.of("bukti.jpg", Samples.photo().content())));
			until(() -> turn.hasQueuedThreads() || upload.isDone());
			meanwhile.run();
		}
		finally {
			turn.release();
		}
		return upload.orTimeout(60, TimeUnit.SECONDS).join();
	}

	private static void until(BooleanSupplier happened) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
		while (!happened.getAsBoolean()) {
			assertThat(System.nanoTime()).as("the file waits for its turn").isLessThan(end);
			Thread.onSpinWait();
		}
	}

	private static String csrf(Browser browser) {
		var match = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(browser.page("/lapor").body());
		assertThat(match.find()).isTrue();
		return match.group(1);
	}

}
