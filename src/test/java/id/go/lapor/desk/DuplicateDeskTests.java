package id.go.lapor.desk;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the national desk sees of duplicates, and what it says about them. */
@LaporTest
@Tag("postgres")
class DuplicateDeskTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DuplicateLines lines;

	@Test
	void verifierSeesTheOtherReportWithReasonsAndMergesWithOnePress() {
		var main = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);
		var number = this.cases.file();

		assertThat(page("verifikator", number)).contains("Mungkin laporan yang sama", main.spoken(), "100 % kata sama",
				"wilayah sama", "berselang 0 hari", "Gabungkan ke " + main.spoken());

		form(number, "gabung", "words=" + main.value());
		this.cases.work(number);
		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.MERGED);
		assertThat(page("verifikator", number)).doesNotContain("Mungkin laporan yang sama");
	}

	@Test
	void whatIsNoDuplicateIsRememberedForBothWithWhoSaidSo() {
		var one = this.cases.file();
		var other = this.cases.file();
		assertThat(page("verifikator", one)).contains(other.spoken());

		form(one, "bukan-duplikat", "other=" + other.value());

		assertThat(page("verifikator", one)).doesNotContain(other.spoken());
		assertThat(page("supervisor", other)).doesNotContain(one.spoken());
		assertThat(this.jdbc
			.sql("select account from duplicate_denied where first_case in (?, ?) and second_case in (?, ?)")
			.params(one.value(), other.value(), one.value(), other.value())
			.query(String.class)
			.list()).containsExactly("verifikator");
	}

	@ParameterizedTest
	@ValueSource(strings = { "petugas.disdukcapil.indramayu", "penengah", "panrb" })
	void nobodyElseLearnsOfOtherReports(String user) {
		this.cases.file();
		var number = this.cases.forwardedTo(CaseDriver.DISDUKCAPIL);

		assertThat(page(user, number)).contains(number.spoken())
			.doesNotContain("Mungkin laporan yang sama", "bukan-duplikat");
	}

	@Test
	void aCaseThatTheReaderMayNotKnowLeavesNoTrace() {
		var hidden = this.cases.file();
		var number = this.cases.file();

		assertThat(this.lines.of(number, (candidate) -> true)).extracting(DuplicateLines.DuplicateLine::number)
			.contains(hidden.value());
		assertThat(this.lines.of(number, (candidate) -> !candidate.equals(hidden)))
			.extracting(DuplicateLines.DuplicateLine::number)
			.doesNotContain(hidden.value());
	}

	private void form(CaseNumber number, String deed, String fields) {
		var verifier = Browser.of(this.port, "verifikator");
		var page = CSRF.matcher(verifier.page("/petugas/laporan/" + number).body());
		assertThat(page.find()).isTrue();
		verifier.send(HttpRequest.newBuilder(verifier.at("/petugas/laporan/" + number + "/" + deed))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers
				.ofString(fields + "&_csrf=" + URLEncoder.encode(page.group(1), StandardCharsets.UTF_8))));
	}

	private String page(String user, CaseNumber number) {
		return Browser.of(this.port, user).page("/petugas/laporan/" + number).body();
	}

}
