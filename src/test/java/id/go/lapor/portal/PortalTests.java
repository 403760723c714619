package id.go.lapor.portal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static id.go.lapor.engine.door.HouseToken.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The reporter's pages, without a script and without a session. */
@ProcessTest
class PortalTests {

	private static final String WRONG = "ABCD-EFGH-JKMN-PQRS";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDriver given;

	@Autowired
	private JdbcClient jdbc;

	/**
	 * A field that somebody's browser dropped is no fault of ours, and costs no words.
	 */
	@Test
	void aFormThatLostItsTokenIsShownAgainAsItWasTyped() throws Exception {
		for (var button : new String[] { "kirim", "cari" }) {
			var answer = ask(post("/lapor").param(button, "1").param("title", "Kartu tanpa tanda"));

			assertThat(answer.getStatus()).as(button).isIn(200, 400);
			assertThat(page(answer)).contains("Kartu tanpa tanda").doesNotContain("name=\"token\" value=\"\"");
		}
	}

	@Test
	void invitesToWriteAndToFollowInBothLanguages() throws Exception {
		assertThat(page(ask(get("/")))).contains("Ketik laporan Anda", "LAPOR!", "lang=\"id\"");
		assertThat(page(ask(get("/").header("Accept-Language", "en")))).contains("Write your report", "lang=\"en\"");
	}

	@Test
	void keepsTheChosenLanguageInACookieAndNoSession() throws Exception {
		var answer = ask(get("/").param("lang", "en"));

		assertThat(page(answer)).contains("Write your report");
		var cookie = answer.getCookie("lapor-bahasa");
		assertThat(cookie.getValue()).isEqualTo("en");
		assertThat(answer.getCookie("SESSION")).isNull();
		assertThat(page(ask(get("/").cookie(cookie)))).contains("Write your report");
		assertThat(page(ask(get("/").param("lang", "fr")))).contains("Ketik laporan Anda");
	}

	@Test
	void sendsNoScriptAndNoInlineStyle() throws Exception {
		for (var address : new String[] { "/", "/lapor" }) {
			assertThat(page(ask(get(address)))).doesNotContain("<script", "style=\"", "onclick", "http://", "https://");
		}
	}

	@Test
	void findsThePlaceWithoutAScriptAndKeepsWhatWasTyped() throws Exception {
		var form = form();
		form.remove("kirim");
		form.remove("regionCode");
		form.set("cari", "1");
		form.set("region", "indramayu");

		var found = page(ask(post("/lapor").params(form)));

		assertThat(found).contains("Kabupaten Indramayu", "value=\"32.12\"", "Kartu bantuan belum diterima",
				"Sampai hari ini kartu", "081234567890");
	}

	@Test
	void findsTheWishedAgencyWithoutAScriptAndKeepsWhatWasTyped() throws Exception {
		var form = form();
		form.remove("kirim");
		form.set("cariInstansi", "1");
		form.set("agency", "dinas sosial indramayu");

		var found = page(ask(post("/lapor").params(form)));

		assertThat(found).contains("value=\"pemda-3212-dinsos\"", "Dinas Sosial Kabupaten Indramayu",
				"Tidak memilih instansi", "value=\"dinas sosial indramayu\"", "Kartu bantuan belum diterima");
		assertThat(page(ask(post("/lapor").params(form).header("Accept-Language", "en"))))
			.contains("Social Affairs Office, Indramayu Regency", "No particular agency");
	}

	@Test
	void offersTwentyAgenciesAtMostAndSaysWhenNoneMatches() throws Exception {
		var form = form();
		form.remove("kirim");
		form.set("cariInstansi", "1");
		form.set("agency", "kabupaten");
		form.set("agencyCode", CaseDriver.KEMENSOS);

		var many = page(ask(post("/lapor").params(form)));
		assertThat(many.split("name=\"agencyCode\"", -1)).as("twenty, and none in particular").hasSize(22);
		assertThat(many).contains("value=\"kemensos\" checked=\"checked\"");

		form.remove("agencyCode");
		form.set("agency", "kantor antah berantah");
		assertThat(page(ask(post("/lapor").params(form)))).contains("Tidak ada instansi yang cocok")
			.doesNotContain("name=\"agencyCode\"");
	}

	@Test
	void handsTheWishedAgencyIn() throws Exception {
		var chosen = form();
		chosen.set("agency", "dinas");
		chosen.set("agencyCode", CaseDriver.DINSOS);
		assertThat(wish(chosen)).isEqualTo(CaseDriver.DINSOS);

		var onlyOneCanBeMeant = form();
		onlyOneCanBeMeant.set("agency", "dinas sosial indramayu");
		assertThat(wish(onlyOneCanBeMeant)).isEqualTo(CaseDriver.DINSOS);

		var leftOpen = form();
		leftOpen.set("agency", "dinas");
		leftOpen.set("agencyCode", "");
		assertThat(wish(leftOpen)).isNull();

		assertThat(wish(form())).isNull();
	}

	@Test
	void dropsNoWordsThatNameNoOneAgency() throws Exception {
		var form = form();
		form.set("agency", "dinas");
		var open = ask(post("/lapor").params(form));
		assertThat(open.getStatus()).isEqualTo(400);
		assertThat(page(open)).contains("href=\"#agency\"", "Pilih instansi dari daftar", "name=\"agencyCode\"",
				"value=\"dinas\"");

		form.set("agency", "kantor antah berantah");
		assertThat(page(ask(post("/lapor").params(form)))).contains("href=\"#agency\"",
				"Tidak ada instansi yang cocok");

		form.set("agencyCode", "tidak-ada");
		assertThat(page(ask(post("/lapor").params(form)))).contains("href=\"#agency\"",
				"Instansi tujuan tidak dikenal");
	}

	@Test
	void keepsTheWishedAgencyOfAFormThatIsRefused() throws Exception {
		var form = form();
		form.set("title", "Abc");
		form.set("agency", "dinas");
		form.set("agencyCode", CaseDriver.DINSOS);

		var refused = page(ask(post("/lapor").params(form)));

		assertThat(refused).contains("href=\"#title\"", "value=\"dinas\"",
				"value=\"pemda-3212-dinsos\" checked=\"checked\"");
	}

	@Test
	void showsWhatThePublicWouldReadAndKeepsWhatWasTyped() throws Exception {
		var form = preview(
				"Saya Maman Rukmana, NIK 3212051205900001, hubungi 0812-3456-7890. Jalan rusak <b>parah</b>.");
		long before = cases();

		var shown = page(ask(post("/lapor").params(form)));

		var card = shown.substring(shown.indexOf("id=\"pratinjau\""));
		assertThat(card).contains(
				"Saya <mark>[nama disamarkan]</mark>, NIK <mark>[nomor kartu disamarkan]</mark>, hubungi <mark>[nomor telepon disamarkan]</mark>. Jalan rusak &lt;b&gt;parah&lt;/b&gt;.",
				"<li>nama Anda</li>", "<li>NIK</li>", "<li>nomor telepon</li>")
			.doesNotContain("Gaya bahasa");
		assertThat(shown).contains("value=\"Maman Rukmana\"", "value=\"081234567890\"",
				"Saya Maman Rukmana, NIK 3212051205900001", form.getFirst("token"), "value=\"32.12\"");
		assertThat(cases()).isEqualTo(before);
	}

	@Test
	void tellsAnAnonymousReporterThatTheStyleCanBetrayThem() throws Exception {
		var form = preview("Lampu jalan di kampung kami padam sejak bulan lalu.");
		form.set("anonymous", "true");

		assertThat(page(ask(post("/lapor").params(form)))).contains("Kami tidak menemukan data pribadi", "Gaya bahasa");
		assertThat(page(ask(post("/lapor").params(form).header("Accept-Language", "en"))))
			.contains("We found no personal data", "can still betray you");
	}

	@Test
	void saysThatNothingOfASecretReportIsPublicAndShowsNoEndlessText() throws Exception {
		var form = preview("Lampu jalan di kampung kami padam sejak bulan lalu.");
		form.set("secret", "true");
		assertThat(page(ask(post("/lapor").params(form)))).contains("publik tidak membaca apa pun. Instansi");

		form.set("text", "0812 ".repeat(1_001));
		assertThat(page(ask(post("/lapor").params(form)))).contains("terlalu panjang untuk pratinjau");
	}

	@Test
	void sendsTheReportThatWasPreviewed() throws Exception {
		var form = preview("Lampu jalan di kampung kami padam sejak bulan lalu.");
		ask(post("/lapor").params(form));
		form.remove("pratinjau");
		form.set("kirim", "1");

		assertThat(ask(post("/lapor").params(form)).getStatus()).isEqualTo(200);
	}

	@Test
	void namesEveryWrongFieldAndKeepsWhatWasTyped() throws Exception {
		var form = form();
		form.set("title", "Abc");
		form.set("category", "");
		form.set("eventDate", "kemarin");

		var answer = ask(post("/lapor").params(form));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(page(answer)).contains("href=\"#eventDate\"", "Tanggal tidak dapat dibaca", "kemarin");

		form.set("eventDate", "2026-12-31");
		assertThat(page(ask(post("/lapor").params(form)))).contains("href=\"#title\"", "href=\"#category\"",
				"href=\"#eventDate\"", "value=\"Abc\"", "aria-invalid=\"true\"", "Sampai hari ini kartu");
	}

	@Test
	void showsWhatACategoryAsksWithoutAScriptAndKeepsWhatWasTyped() throws Exception {
		var form = form();
		form.remove("kirim");
		form.set("tanya", "1");
		form.set("jawab-bansos-tempat", "Kantor pos Jatibarang");

		var asked = page(ask(post("/lapor").params(form)));
		form.set("category", "OTHER");
		var nothing = page(ask(post("/lapor").params(form)));

		assertThat(asked).contains("Bantuan yang mana?", "name=\"jawab-bansos-program\" value=\"1\"",
				"value=\"Kantor pos Jatibarang\"", "name=\"ditanya\" value=\"SOCIAL_AID\"",
				"Sampai hari ini kartu bantuan sosial");
		assertThat(nothing).contains("Kategori ini tidak menanyakan apa pun").doesNotContain("Bantuan yang mana?");
	}

	@Test
	void asksOnceBeforeAReportIsSentAndTakesNoAnswerForAnAnswer() throws Exception {
		var form = form();
		form.set("ditanya", "");
		long before = cases();

		var first = ask(post("/lapor").params(form));

		assertThat(first.getStatus()).isEqualTo(200);
		assertThat(page(first)).contains("Laporan belum terkirim", "Bantuan yang mana?", "Maman Rukmana");
		assertThat(cases()).isEqualTo(before);
		form.set("ditanya", "SOCIAL_AID");
		form.set("jawab-bansos-program", "");
		assertThat(number(ask(post("/lapor").params(form)))).hasSize(10);
	}

	@Test
	void refusesAReportWithoutARequiredAnswerAndLosesNothing() throws Exception {
		var form = form();
		form.set("category", "LPG_PRICE");
		form.set("jawab-elpiji-harga", "dua puluh ribu");

		var refused = ask(post("/lapor").params(form));

		assertThat(refused.getStatus()).isEqualTo(400);
		assertThat(page(refused)).contains("href=\"#jawab-elpiji-harga\"", "Tulis bilangan bulat",
				"href=\"#jawab-elpiji-tabung\"", "Pertanyaan ini harus dijawab", "value=\"dua puluh ribu\"",
				"Kartu bantuan belum diterima");
		form.set("jawab-elpiji-harga", "028000");
		form.set("jawab-elpiji-tabung", "1");
		form.set("jawab-bansos-tempat", "dari kategori lain");
		var mine = ask(post("/lapor").params(form));
		assertThat(page(ask(get("/laporan/" + number(mine)).cookie(mine.getCookie("lapor-laporan")))))
			.contains("Berapa rupiah harga satu tabung?", ">28000<", ">3 kg<")
			.doesNotContain("dari kategori lain");
		assertThat(page(ask(get("/laporan/" + number(mine) + "/data").cookie(mine.getCookie("lapor-laporan")))))
			.contains("Berapa rupiah harga satu tabung?", ">28000<", ">3 kg<");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jawab-", "jawab[", "jawab-bansos-tempat[", "jawab-../x", "jawab-TIDAK" })
	void aFieldThatAsksNothingIsNoFault(String name) throws Exception {
		var form = form();
		form.set(name, "apa saja");

		assertThat(number(ask(post("/lapor").params(form)))).hasSize(10);
	}

	@Test
	void changesTheLanguageOfAHalfWrittenReport() throws Exception {
		var form = form();
		form.remove("kirim");
		form.set("lang", "en");

		assertThat(page(ask(post("/lapor").params(form)))).contains("Where it happened",
				"Kartu bantuan belum diterima");
	}

	@Test
	void showsTheReceiptOnceAndInNoAddress() throws Exception {
		var answer = ask(post("/lapor").params(form()));

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Location")).isNull();
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		var receipt = receipt(answer);
		assertThat(page(ask(get("/laporan/" + number(answer)).cookie(answer.getCookie("lapor-laporan")))))
			.doesNotContain(receipt);
	}

	@Test
	void makesOneReportOfAFormThatIsSentTwice() throws Exception {
		var form = form();
		long before = cases();

		var first = ask(post("/lapor").params(form));
		var again = ask(post("/lapor").params(form));

		assertThat(number(again)).isEqualTo(number(first));
		assertThat(receipt(again)).isEqualTo(receipt(first));
		assertThat(cases()).isEqualTo(before + 1);
	}

	@Test
	void asksBeforeAnOldFormBecomesASecondReport() throws Exception {
		var form = form();
		ask(post("/lapor").params(form));
		form.set("title", "Judul yang lain sekali");

		var answer = ask(post("/lapor").params(form));

		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(page(answer)).contains("sudah pernah terkirim", "Judul yang lain sekali")
			.doesNotContain(form.getFirst("token"));
	}

	@Test
	void opensACaseByNumberAndReceiptAndKeepsTheReceiptOutOfTheAddress() throws Exception {
		var accepted = ask(post("/lapor").params(form()));
		var number = number(accepted);

		var opened = ask(post("/laporan").param("nomor", number).param("kode", receipt(accepted)));

		assertThat(opened.getRedirectedUrl()).isEqualTo("/laporan/" + number);
		var cookie = opened.getCookie("lapor-laporan");
		assertThat(cookie.getPath()).isEqualTo("/laporan/" + number);
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
		assertThat(cookie.getValue()).doesNotContain(receipt(accepted));
		assertThat(page(ask(get("/laporan/" + number).cookie(cookie)))).contains("Kartu bantuan belum diterima",
				"Verifikasi paling lambat Kamis, 5 Februari 2026", "Tarik laporan");
	}

	@Test
	void showsEverybodyNothingBeforeTheReportWasForwarded() throws Exception {
		var number = number(ask(post("/lapor").params(form())));

		assertThat(page(ask(get("/laporan/" + number)))).contains("Belum Terverifikasi", "belum dapat dibaca umum")
			.doesNotContain("Kartu bantuan", "Maman");
	}

	@Test
	void opensNothingWithACookieOfAnotherCaseOrAChangedOne() throws Exception {
		var mine = ask(post("/lapor").params(form()));
		var secret = form();
		secret.set("secret", "true");
		var other = number(ask(post("/lapor").params(secret)));

		assertThat(ask(get("/laporan/" + other).cookie(mine.getCookie("lapor-laporan"))).getStatus()).isEqualTo(404);
		for (var forged : new String[] { "x", "AAAA", "%%%", mine.getCookie("lapor-laporan").getValue() + "A" }) {
			assertThat(page(ask(get("/laporan/" + number(mine)).cookie(new Cookie("lapor-laporan", forged)))))
				.doesNotContain("Kartu bantuan belum diterima");
		}
	}

	@Test
	void answersUnknownSecretAndWrongReceiptWithTheSamePage() throws Exception {
		var secret = form();
		secret.set("secret", "true");
		var hidden = number(ask(post("/lapor").params(secret)));
		var open = number(ask(post("/lapor").params(form())));

		var unknown = neutral(ask(get("/laporan/1000000005")), "1000000005");

		assertThat(unknown).contains("404", "Laporan tidak ditemukan");
		assertThat(neutral(ask(get("/laporan/" + hidden)), hidden)).isEqualTo(unknown);
		assertThat(neutral(ask(post("/laporan/" + open + "/buka").param("kode", WRONG)), open)).isEqualTo(unknown);
		assertThat(neutral(ask(post("/laporan/1000000005/buka").param("kode", WRONG)), "1000000005"))
			.isEqualTo(unknown);
	}

	@Test
	void tellsAMistypedNumberApart() throws Exception {
		var answer = ask(post("/laporan").param("nomor", "1000000006"));

		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(page(answer)).contains("salah ketik", "value=\"1000000006\"");
		assertThat(ask(post("/laporan").param("nomor", "100 000 0005")).getRedirectedUrl())
			.isEqualTo("/laporan/1000000005");
	}

	@Test
	void judgesAnAnswerAndCountsTheDaysUntilThen() throws Exception {
		var mine = answered();

		var seen = page(ask(get("/laporan/" + mine.number()).cookie(mine.key())));
		assertThat(seen).contains("Kementerian Sosial", "Kartu sudah dicetak", "Selesai otomatis dalam 16 hari",
				"Tanggapan pelapor paling lambat Rabu, 18 Februari 2026", "Beri Tanggapan");

		var contested = ask(post("/laporan/" + mine.number() + "/tanggapan").cookie(mine.key())
			.param("reaction", "CONTESTED")
			.param("text", "Kartunya belum ada."));

		assertThat(contested.getRedirectedUrl()).isEqualTo("/laporan/" + mine.number() + "?kabar=tanggapan");
		assertThat(status(mine)).isEqualTo(CaseStatus.REPORTER_RESPONDED);
	}

	@Test
	void keepsTheWordsOfAContestThatIsNotComplete() throws Exception {
		var mine = answered();

		var answer = ask(post("/laporan/" + mine.number() + "/tanggapan").cookie(mine.key())
			.param("text", "Tulisan yang tidak boleh hilang"));

		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(page(answer)).contains("Pilih tanggapan Anda", "Tulisan yang tidak boleh hilang");
		assertThat(status(mine)).isEqualTo(CaseStatus.ANSWERED);
	}

	@Test
	void keepsTheWordsWhenTheCaseWasClosedMeanwhile() throws Exception {
		var mine = answered();
		this.given.passUntilQuiet(CaseNumber.of(mine.number()));

		var answer = ask(post("/laporan/" + mine.number() + "/tanggapan").cookie(mine.key())
			.param("reaction", "REPLY")
			.param("text", "Tulisan yang tidak boleh hilang"));

		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(page(answer)).contains("sudah ditutup", "Tulisan yang tidak boleh hilang");
	}

	@Test
	void keepsTheWordsWhereNothingCanBeSaidAnyMore() throws Exception {
		var mine = answered();
		ask(post("/laporan/" + mine.number() + "/tarik").cookie(mine.key()).param("text", ""));

		var answer = ask(post("/laporan/" + mine.number() + "/tanggapan").cookie(mine.key())
			.param("reaction", "REPLY")
			.param("text", "Tulisan yang tidak boleh hilang"));

		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(page(answer)).contains("sudah diarsipkan", "Tidak ada lagi yang dapat dilakukan",
				"Tulisan yang tidak boleh hilang");
	}

	@Test
	void asksForTheReceiptAgainAndKeepsTheWords() throws Exception {
		var mine = answered();

		var asked = ask(post("/laporan/" + mine.number() + "/tanggapan").param("reaction", "REPLY")
			.param("text", "Tulisan yang tidak boleh hilang"));
		assertThat(page(asked)).contains("Tulisan yang tidak boleh hilang", "name=\"kode\"", "value=\"REPLY\"");

		var wrong = ask(post("/laporan/" + mine.number() + "/tanggapan").param("reaction", "REPLY")
			.param("text", "Tulisan yang tidak boleh hilang")
			.param("kode", WRONG));
		assertThat(wrong.getStatus()).isEqualTo(404);
		assertThat(page(wrong)).contains("Tulisan yang tidak boleh hilang");

		ask(post("/laporan/" + mine.number() + "/tanggapan").param("reaction", "REPLY")
			.param("text", "Tulisan yang tidak boleh hilang")
			.param("kode", mine.receipt()));
		assertThat(this.given.timeline(CaseNumber.of(mine.number()))).extracting((line) -> line.words())
			.contains("Tulisan yang tidak boleh hilang");
	}

	@Test
	void becomesAnonymousAndSecretOnTheReportersPage() throws Exception {
		var mine = answered();
		var page = page(ask(get("/laporan/" + mine.number()).cookie(mine.key())));
		assertThat(page).contains("Ubah laporan menjadi anonim atau rahasia", "name=\"anonymous\"", "name=\"secret\"");

		var done = ask(post("/laporan/" + mine.number() + "/privasi").cookie(mine.key())
			.param("anonymous", "true")
			.param("secret", "true"));

		assertThat(done.getStatus()).isEqualTo(302);
		assertThat(this.given.complaint(CaseNumber.of(mine.number())).isAnonymous()).isTrue();
		assertThat(ask(get("/laporan/" + mine.number())).getStatus()).isEqualTo(404);
		assertThat(page(ask(get("/laporan/" + mine.number()).cookie(mine.key()))))
			.doesNotContain("Ubah laporan menjadi anonim atau rahasia");
		assertThat(ask(post("/laporan/" + mine.number() + "/privasi").cookie(mine.key())).getStatus()).isEqualTo(400);
	}

	@Test
	void withdrawsAReport() throws Exception {
		var mine = answered();

		ask(post("/laporan/" + mine.number() + "/tarik").cookie(mine.key()).param("text", ""));

		assertThat(page(ask(get("/laporan/" + mine.number()).cookie(mine.key())))).contains("Diarsipkan oleh Pelapor")
			.doesNotContain("name=\"text\"");
	}

	@Test
	void asksForWhatIsMissingAndTakesIt() throws Exception {
		var accepted = ask(post("/lapor").params(form()));
		var number = CaseNumber.of(number(accepted));
		this.given.work(number);
		this.given.write(number, "userTask_verifyComplaint", "question", "Di desa mana kejadiannya?");
		this.given.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		var key = accepted.getCookie("lapor-laporan");

		assertThat(page(ask(get("/laporan/" + number).cookie(key)))).contains("Di desa mana kejadiannya?",
				"Lengkapi informasi paling lambat");
		ask(post("/laporan/" + number + "/tanggapan").cookie(key).param("text", "Di Desa Karangsong."));

		assertThat(this.given.complaint(number).status()).isEqualTo(CaseStatus.UNVERIFIED);
	}

	@Test
	void refusesAFormFromAnotherSite() throws Exception {
		assertThat(this.mvc.perform(post("/lapor").params(form())).andReturn().getResponse().getStatus())
			.isEqualTo(403);
	}

	private String wish(MultiValueMap<String, String> form) throws Exception {
		return this.given.complaint(CaseNumber.of(number(ask(post("/lapor").params(form))))).wishedAgencyCode();
	}

	private Mine answered() throws Exception {
		var accepted = ask(post("/lapor").params(form()));
		var number = CaseNumber.of(number(accepted));
		this.given.work(number);
		this.given.forward(number, CaseDriver.KEMENSOS);
		this.given.answer(number);
		return new Mine(number.value(), receipt(accepted), accepted.getCookie("lapor-laporan"));
	}

	private CaseStatus status(Mine mine) {
		return this.given.complaint(CaseNumber.of(mine.number())).status();
	}

	private MultiValueMap<String, String> form() throws Exception {
		var token = found("name=\"token\" value=\"([^\"]+)\"", page(ask(get("/lapor"))));
		var form = new LinkedMultiValueMap<String, String>();
		form.setAll(Map.of("kirim", "1", "token", token, "kind", "COMPLAINT", "title", "Kartu bantuan belum diterima",
				"text", "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima.", "category",
				"SOCIAL_AID", "regionCode", "32.12", "nama", "Maman Rukmana", "telepon", "081234567890"));
		return form;
	}

	private MultiValueMap<String, String> preview(String text) throws Exception {
		var form = form();
		form.remove("kirim");
		form.set("pratinjau", "1");
		form.set("text", text);
		return form;
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(token())).andReturn().getResponse();
	}

	private static String page(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String number(MockHttpServletResponse receiptPage) {
		return found("href=\"/laporan/([0-9]{10})\"", page(receiptPage));
	}

	private static String receipt(MockHttpServletResponse receiptPage) {
		return found("((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})", page(receiptPage));
	}

	private static String neutral(MockHttpServletResponse response, String number) {
		return response.getStatus()
				+ page(response).replace(number, "N").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private static String found(String pattern, String page) {
		var match = Pattern.compile(pattern).matcher(page);
		assertThat(match.find()).as(pattern).isTrue();
		return match.group(1);
	}

	private long cases() {
		return this.jdbc.sql("select count(*) from complaint").query(Long.class).single();
	}

	/** A case with what its reporter holds. */
	private record Mine(String number, String receipt, Cookie key) {
	}

}
