package id.go.lapor.engine.door;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import id.go.lapor.engine.CookieNames;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** After the login an officer comes to the page that was wanted, of this house. */
class WayBackTests {

	private final CookieNames production = names(true);

	private final WayBack way = new WayBack(this.production);

	@ParameterizedTest
	@ValueSource(strings = { "/petugas/laporan/1234567890", "/petugas/identitas", "/demo/jam",
			"/camunda/app/cockpit/default/?a=b&c=%20d" })
	void leadsBackToAnOfficersPage(String address) {
		var request = new MockHttpServletRequest("GET", address.replaceFirst("\\?.*", ""));
		request.setQueryString(address.contains("?") ? address.replaceFirst(".*\\?", "") : null);
		var response = new MockHttpServletResponse();

		this.way.saveRequest(request, response);

		var cookie = response.getCookie("__Host-lapor-kembali");
		assertThat(cookie.getPath()).isEqualTo("/");
		assertThat(cookie.getDomain()).isNull();
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getSecure()).isTrue();
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(there(cookie.getValue())).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://jahat.example/petugas/", "//jahat.example/petugas/", "/\\jahat.example", "/masuk",
			"/petugas/../lapor", "/petugas/x\r\nSet-Cookie: a=b", "javascript:alert(1)", "/camunda/api/engine/", "" })
	void leadsNowhereElseWhateverTheCookieSays(String address) {
		assertThat(
				there(Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8))))
			.isNull();
		assertThat(there("%%%")).isNull();
	}

	@Test
	void remembersPagesOnlyAndNothingThatWasSent() {
		for (var request : new MockHttpServletRequest[] { new MockHttpServletRequest("POST", "/petugas/identitas"),
				new MockHttpServletRequest("GET", "/api/v1/reports"), new MockHttpServletRequest("GET", "/masuk") }) {
			var response = new MockHttpServletResponse();
			this.way.saveRequest(request, response);
			assertThat(response.getCookies()).isEmpty();
		}
	}

	@Test
	void cookiesCarryPlainNamesWhereABrowserWouldRefuseOthers() {
		assertThat(names(false).ofHouse("LAPOR-CSRF")).isEqualTo("LAPOR-CSRF");
		assertThat(this.production.ofHouse("LAPOR-CSRF")).isEqualTo("__Host-LAPOR-CSRF");
		assertThat(this.production.ofPages("lapor-laporan")).isEqualTo("__Secure-lapor-laporan");
	}

	private String there(String value) {
		var request = new MockHttpServletRequest("POST", "/masuk");
		request.setCookies(new Cookie("__Host-lapor-kembali", value));
		var saved = this.way.getRequest(request, new MockHttpServletResponse());
		return (saved != null) ? saved.getRedirectUrl() : null;
	}

	private static CookieNames names(boolean tlsOnly) {
		return new CookieNames(tlsOnly);
	}

}
