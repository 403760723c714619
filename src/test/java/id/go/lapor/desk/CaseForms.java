package id.go.lapor.desk;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms on the page of a case, sent as a browser sends them, with the page's token.
 */
final class CaseForms {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private CaseForms() {
	}

	/** What the form asks for is done; gives the page that it leads to. */
	static String done(Browser browser, CaseNumber number, String form, String fields) {
		var answer = send(browser, number, form, fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return browser.page("/petugas/laporan/" + number).body();
	}

	/** What the form asks for is refused; gives the page, which says why. */
	static String refused(Browser browser, CaseNumber number, String form, String fields) {
		var answer = send(browser, number, form, fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
		assertThat(answer.body()).contains("role=\"alert\"");
		return answer.body();
	}

	private static HttpResponse<String> send(Browser browser, CaseNumber number, String form, String fields) {
		var path = "/petugas/laporan/" + number;
		var token = CSRF.matcher(browser.page(path).body());
		assertThat(token.find()).isTrue();
		return browser.send(HttpRequest.newBuilder(browser.at(path + "/" + form))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + text(token.group(1)))));
	}

	static String text(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
