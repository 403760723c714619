package id.go.lapor.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Channel;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer writes a report down for somebody who cannot. */
@LaporTest
class EntryPageTests {

	private static final String PAGE = "/petugas/tulis";

	private static final Pattern NUMBER = Pattern.compile("<p class=\"big\">([0-9 ]+)</p>");

	private static final Pattern RECEIPT = Pattern.compile("<p class=\"big code\">([A-Z0-9-]+)</p>");

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver given;

	@Autowired
	ComplaintRegister register;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aLetterBecomesACaseThatSaysWhoWroteItDown() {
		var sheet = sent(Browser.of(this.port, "verifikator"), letter());

		var number = number(sheet);
		var complaint = this.register.require(number);
		assertThat(complaint.channel()).isEqualTo(Channel.LETTER);
		assertThat(complaint.isReachable()).as("no telephone and no mail").isFalse();
		assertThat(this.given.timeline(number)).filteredOn((line) -> line.event() == CaseEvent.WRITTEN_DOWN)
			.singleElement()
			.satisfies((line) -> assertThat(line.role()).isEqualTo(ActorRole.VERIFIER));
		assertThat(this.jdbc.sql("select actor from audit_entry where case_number = ? and detail = 'WRITTEN_DOWN'")
			.param(number.value())
			.query(String.class)
			.single()).as("by name only where it is sealed").isEqualTo("verifikator");
		this.given.work(number);
		this.given.task(number, "userTask_verifyComplaint");
	}

	@Test
	void theBodyOfTheOfficerStandsInTheHistoryButNotTheOfficer() {
		var officer = Browser.of(this.port, "petugas.dinsos.indramayu");
		var number = number(sent(officer, visit("Warga datang ke loket dinas sosial")));

		assertThat(this.given.timeline(number)).filteredOn((line) -> line.event() == CaseEvent.WRITTEN_DOWN)
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.role()).isEqualTo(ActorRole.OFFICER);
				assertThat(line.agencyCode()).isEqualTo(CaseDriver.DINSOS);
			});
		assertThat(officer.page("/petugas/laporan/" + number).statusCode())
			.as("to have written it down is no right to read it")
			.isEqualTo(404);
	}

	@Test
	void theSheetIsForTheReporterAndOpensNothingAtTheOfficers() {
		var officer = Browser.of(this.port, "petugas.dinsos.indramayu");
		var form = visit("Laporan rahasia dari loket");
		form.put("secret", "true");

		var answer = officer.form(PAGE, body(form));

		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.contains("lapor-laporan"));
		assertThat(answer.body()).contains("Verifikasi paling lambat", "http://localhost")
			.doesNotContain("Sumiyati", "Laporan rahasia dari loket");
		var number = number(answer.body());
		assertThat(officer.page("/laporan/" + number).statusCode()).as("a secret case").isEqualTo(404);
		assertThat(RECEIPT.matcher(answer.body()).results().count()).isOne();
	}

	@Test
	void theSameSheetComesAgainAndNoSecondCase() {
		var officer = Browser.of(this.port, "verifikator");
		var form = letter();

		var first = sent(officer, form);
		var again = sent(officer, form);

		assertThat(number(again)).isEqualTo(number(first));
		assertThat(receipt(again)).isEqualTo(receipt(first));
	}

	@Test
	void whatIsMissingIsSaidAndNothingTypedIsLost() {
		var officer = Browser.of(this.port, "verifikator");
		var form = visit("Judul yang tetap");
		form.put("nama", "");
		form.put("text", "pendek");

		var answer = officer.form(PAGE, body(form));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("href=\"#text\"", "href=\"#nama\"", "Judul yang tetap", "pendek",
				"081234567890", "value=\"WALK_IN\" checked=\"checked\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WEB", "API", "TELEGRAM", "" })
	void aDoorThatIsNotTheOfficersIsNotTaken(String channel) {
		var form = visit("Pintu lain " + channel);
		form.put("jalur", channel);

		var number = number(sent(Browser.of(this.port, "verifikator"), form));

		assertThat(this.register.require(number).channel()).isEqualTo(Channel.WALK_IN);
	}

	@ParameterizedTest
	@CsvSource({ "verifikator,200", "supervisor,200", "koordinator.indramayu,200", "petugas.dinsos.indramayu,200",
			"kepala.indramayu,403", "penengah,403", "panrb,403", "pelindung.data1,403", "admin,403" })
	void whoAnswersReportersWritesForThem(String user, int status) {
		assertThat(Browser.of(this.port, user).page(PAGE).statusCode()).isEqualTo(status);
	}

	private static Map<String, String> letter() {
		var form = visit("Jalan desa rusak berat");
		form.put("jalur", "LETTER");
		form.put("anonymous", "true");
		form.remove("nama");
		form.remove("telepon");
		return form;
	}

	private static Map<String, String> visit(String title) {
		var form = new LinkedHashMap<String, String>();
		form.put("token", UUID.randomUUID().toString());
		form.put("jalur", "WALK_IN");
		form.put("kind", "COMPLAINT");
		form.put("title", title);
		form.put("text", "Sudah dua minggu tidak ada petugas di loket pelayanan kecamatan.");
		form.put("category", "SOCIAL_AID");
		form.put("regionCode", "32.12");
		form.put("nama", "Sumiyati");
		form.put("telepon", "081234567890");
		return form;
	}

	private static String sent(Browser officer, Map<String, String> form) {
		var answer = officer.form(PAGE, body(form));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

	private static String body(Map<String, String> form) {
		return "kirim=1&" + form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static CaseNumber number(String sheet) {
		var found = NUMBER.matcher(sheet);
		assertThat(found.find()).as(sheet).isTrue();
		return CaseNumber.of(found.group(1));
	}

	private static String receipt(String sheet) {
		var found = RECEIPT.matcher(sheet);
		assertThat(found.find()).as(sheet).isTrue();
		return found.group(1);
	}

}
