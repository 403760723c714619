package id.go.lapor.bureau;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.go.lapor.engine.door.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** A coordinator at the page of their body, in a test. */
final class BureauForms {

	static final String PAGE = "/petugas/instansi";

	private static final Pattern PASSWORD = Pattern.compile("<strong>([a-z2-9]{5}(-[a-z2-9]{5}){3})</strong>");

	private final Browser browser;

	BureauForms(int port, String coordinator) {
		this.browser = Browser.of(port, coordinator);
	}

	String page() {
		return this.browser.page(PAGE).body();
	}

	HttpResponse<String> send(String place, Map<String, String> fields) {
		return this.browser.form(PAGE + place,
				fields.entrySet()
					.stream()
					.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&")));
	}

	/** The mark that stands beside something in the page's forms. */
	String seen(String field, String value) {
		var found = Pattern
			.compile("name=\"" + field + "\" value=\"" + Pattern.quote(value)
					+ "\"><input type=\"hidden\" name=\"seen\" value=\"([0-9a-f]{16})\"")
			.matcher(page());
		assertThat(found.find()).as(value + " can be changed").isTrue();
		return found.group(1);
	}

	/** Does something with an account as the page shows it now. */
	HttpResponse<String> staff(String deed, String account, Map<String, String> more) {
		var fields = new HashMap<>(more);
		fields.put("account", account);
		if (!fields.containsKey("seen")) {
			fields.put("seen", seen("account", account));
		}
		return send("/akun/" + deed, fields);
	}

	/** Makes an account, and gives its first password. */
	String open(String account, String name, String office, String agency) {
		var answer = send("/akun", Map.of("account", account, "name", name, "email", account + "@contoh.go.id",
				"office", office, "agency", agency));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return password(answer);
	}

	static String password(HttpResponse<String> answer) {
		var shown = PASSWORD.matcher(answer.body());
		assertThat(shown.find()).as(answer.body()).isTrue();
		return shown.group(1);
	}

}
