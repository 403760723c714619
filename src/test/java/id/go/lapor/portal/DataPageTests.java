package id.go.lapor.portal;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.audit.Actor;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.Deed;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static id.go.lapor.engine.door.HouseToken.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The reporter's page about their data, without a script. */
@ProcessTest
class DataPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDriver given;

	@Autowired
	private AuditTrail audit;

	private String page;

	private Cookie key;

	@BeforeEach
	void aReporterOpensTheirCase() throws Exception {
		var accepted = this.given.accept(CaseDriver.report());
		this.given.work(accepted.caseNumber());
		var number = accepted.caseNumber().value();
		this.page = "/laporan/" + number + "/data";
		this.key = ask(post("/laporan").param("nomor", number).param("kode", accepted.receipt().printed()))
			.getCookie("lapor-laporan");
	}

	@Test
	void showsEverythingAndOffersEveryRightInBothLanguages() throws Exception {
		var answer = ask(get(this.page).cookie(this.key));

		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(text(answer))
			.contains("Maman Rukmana", "+6281234567890", "maman@example.org", "Sampai hari ini kartu",
					"Perbaiki data saya", "Batasi pemrosesan", "Tarik persetujuan saya", "Hapus data saya")
			.doesNotContain("<script", "style=\"", "??");
		assertThat(text(ask(get(this.page).cookie(this.key).header("Accept-Language", "en"))))
			.contains("Your data", "Erase my data")
			.doesNotContain("??");
		assertThat(text(ask(get(this.page.replace("/data", "")).cookie(this.key)))).contains(this.page);
	}

	@Test
	void tellsWhoLookedByOfficeAndEachCopy() throws Exception {
		var number = CaseNumber.of(this.page.split("/")[2]);
		this.audit.witness(number, new Actor("supervisor", ActorRole.SUPERVISOR, null), Set.of(Deed.READ_ORIGINAL));
		this.audit.witness(number, new Actor("petugas.kemensos", ActorRole.OFFICER, CaseDriver.KEMENSOS),
				Set.of(Deed.READ_CASE));
		assertThat(text(ask(get(this.page).cookie(this.key))))
			.contains("Siapa yang melihat laporan ini", "Supervisor verifikasi", "membaca tulisan asli",
					"Pejabat penghubung", "(kemensos)")
			.doesNotContain("petugas.kemensos", "mengambil salinan");

		assertThat(text(ask(get(this.page).cookie(this.key)))).as("the first look at this page was a copy")
			.contains("mengambil salinan data");
		assertThat(text(ask(get(this.page).cookie(this.key).header("Accept-Language", "en"))))
			.contains("Verifiers&#39; supervisor", "read the original words", "took a copy of the data")
			.doesNotContain("&#39;&#39;", "??");
	}

	@Test
	void givesTheCopyAsAFile() throws Exception {
		var file = ask(get(this.page + "/unduh").cookie(this.key));

		assertThat(file.getHeader("Content-Disposition")).contains("attachment", ".json");
		assertThat(text(file)).contains("Maman Rukmana", "\"timeline\"");
		assertThat(ask(get(this.page + "/unduh")).getStatus()).isEqualTo(404);
	}

	@Test
	void showsNothingToWhoHasNotOpenedTheCase() throws Exception {
		assertThat(ask(get(this.page)).getRedirectedUrl()).isEqualTo(this.page.replace("/data", ""));
		assertThat(ask(post(this.page).param("kind", "ERASURE")).getRedirectedUrl())
			.isEqualTo(this.page.replace("/data", ""));
		assertThat(text(ask(get(this.page).cookie(this.key)))).contains("Maman Rukmana");
	}

	@Test
	void erasesAndSaysSo() throws Exception {
		var done = ask(post(this.page).param("kind", "ERASURE").cookie(this.key));

		assertThat(done.getRedirectedUrl()).isEqualTo(this.page + "?kabar=FULFILLED");
		assertThat(text(ask(get(done.getRedirectedUrl()).cookie(this.key)))).contains("sudah dipenuhi", "sudah dihapus")
			.doesNotContain("Maman Rukmana", "081234567890", "Perbaiki data saya");
	}

	@Test
	void keepsWhatWasTypedWhenItIsRefused() throws Exception {
		var refused = ask(post(this.page).param("kind", "CORRECTION")
			.param("name", "Maman Baru")
			.param("phone", "112")
			.param("email", "")
			.cookie(this.key));

		assertThat(refused.getStatus()).isEqualTo(400);
		assertThat(text(refused)).contains("Nomor telepon tidak dapat dibaca", "Maman Baru");
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(token())).andReturn().getResponse();
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
