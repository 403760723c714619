package id.go.lapor.desk;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.search.SearchCorpus;
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

/** Words by which an office finds its cases again, and nobody else does. */
@LaporTest
@Tag("postgres")
class CaseTagTests {

	private static final String OFFICER = "petugas.kemensos";

	private static final String NOTHING = "Tidak ada laporan yang ditemukan";

	private static final List<String> OTHERS = List.of("verifikator", "panrb", "penengah");

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	SearchCorpus corpus;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	List<CaseRemoval> rooms;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void anOfficeReadsAndFindsItsTagsAndNobodyElseDoes() {
		var word = word();
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);

		assertThat(tag(OFFICER, number, word.toUpperCase(Locale.ROOT)).statusCode()).isEqualTo(302);
		this.corpus.catchUp();

		assertThat(page(OFFICER, number)).contains(">" + word + "<", "Hapus label " + word);
		assertThat(card(OFFICER, number)).contains("\"tags\":[\"" + word + "\"]");
		assertThat(Browser.of(this.port, OFFICER).get("/api/desk/cases/" + number).body()).contains(word);
		assertThat(find(OFFICER, word)).contains(number.spoken());
		for (var other : OTHERS) {
			assertThat(page(other, number)).as(other).doesNotContain(word);
			assertThat(find(other, word)).as(other).contains(NOTHING).doesNotContain(number.spoken());
		}
		assertThat(find("petugas.dinsos.indramayu", word)).contains(NOTHING);
		assertThat(new Browser(this.port).page("/cari?label=" + encoded(word)).body()).doesNotContain(number.spoken());
	}

	@Test
	void whatIsTakenAwayIsFoundNoMoreAndSuggestedStill() {
		var word = word();
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		tag(OFFICER, number, word);
		var second = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		tag(OFFICER, second, word);

		assertThat(form(OFFICER, number, "/label/hapus", word).statusCode()).isEqualTo(302);
		this.corpus.catchUp();

		assertThat(find(OFFICER, word)).contains(second.spoken()).doesNotContain(number.spoken());
		assertThat(page(OFFICER, number)).contains("<option value=\"" + word + "\">");
		assertThat(page("koordinator.indramayu", this.cases.forwardedTo(CaseDriver.INDRAMAYU))).doesNotContain(word);
		var gone = form(OFFICER, number, "/label/hapus", word);
		assertThat(gone.statusCode()).isEqualTo(409);
		assertThat(gone.body()).contains("Label itu sudah tidak ada");
	}

	/** The unit's officer and the body's coordinator have the same words. */
	@Test
	void aTagBelongsToTheBodyWithAllItsUnits() {
		var word = word();
		var number = this.cases.forwardedTo(CaseDriver.DINSOS);

		tag("petugas.dinsos.indramayu", number, word);
		tag("verifikator", number, word + " kami");

		assertThat(page("koordinator.indramayu", number)).contains(">" + word + "<").doesNotContain(word + " kami");
		assertThat(page("verifikator", number)).contains(">" + word + " kami<").doesNotContain(">" + word + "<");
		assertThat(owners(number)).containsExactlyInAnyOrder(CaseDriver.INDRAMAYU, "nasional");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0812 3456 7890", "maman@example.org", "a" })
	void whatIsRefusedStandsInTheFormAgain(String typed) {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);

		var refused = tag(OFFICER, number, typed);

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("value=\"" + typed + "\"", "role=\"alert\"");
		assertThat(owners(number)).isEmpty();
	}

	@Test
	void whoeverDoesNotWorkOnTheCaseTagsNothing() {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);

		assertThat(tag("petugas.dinsos.indramayu", number, word()).statusCode()).isEqualTo(404);
		assertThat(tag("panrb", number, word()).statusCode()).isEqualTo(403);
		assertThat(page("panrb", number)).doesNotContain("id=\"tag\"");
		assertThat(owners(number)).isEmpty();
	}

	@Test
	void tagsGoWithTheirCase() {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		tag(OFFICER, number, word());

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.rooms.stream()
				.filter((room) -> room.getClass().getName().contains(".tag."))
				.forEach((room) -> room.remove(number));
			assertThat(owners(number)).isEmpty();
			status.setRollbackOnly();
		});
		assertThat(owners(number)).hasSize(1);
	}

	private HttpResponse<String> tag(String user, CaseNumber number, String word) {
		return form(user, number, "/label", word);
	}

	private HttpResponse<String> form(String user, CaseNumber number, String way, String word) {
		return Browser.of(this.port, user).form("/petugas/laporan/" + number + way, "words=" + encoded(word));
	}

	private String page(String user, CaseNumber number) {
		return Browser.of(this.port, user).page("/petugas/laporan/" + number).body();
	}

	private String find(String user, String word) {
		return Browser.of(this.port, user).page("/petugas/cari?label=" + encoded(word)).body();
	}

	private String card(String user, CaseNumber number) {
		var task = this.cases.task(number, "userTask_respond").getId();
		return Browser.of(this.port, user).get("/api/desk/cards?task=" + task).body();
	}

	private List<String> owners(CaseNumber number) {
		return this.jdbc.sql("select owner from case_tag where case_number = ?")
			.param(number.value())
			.query(String.class)
			.list();
	}

	private static String encoded(String word) {
		return URLEncoder.encode(word, StandardCharsets.UTF_8);
	}

	/** Letters alone: nothing that could be somebody's number. */
	private static String word() {
		return "rob " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
	}

}
