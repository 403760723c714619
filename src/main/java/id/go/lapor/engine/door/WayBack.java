package id.go.lapor.engine.door;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import id.go.lapor.engine.CookieNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers where an officer wanted to go before the login, in a cookie: no session for
 * somebody unknown. It leads to officers' pages of this house and nowhere else, whatever
 * somebody wrote into the cookie.
 */
@Component
class WayBack implements RequestCache {

	private static final String COOKIE = "lapor-kembali";

	private static final Duration REMEMBERED = Duration.ofMinutes(15);

	private static final String PAGE = "/(camunda/app|petugas|demo)/[\\w./?&=%+-]*";

	private final String cookie;

	private final boolean secure;

	WayBack(CookieNames names) {
		this.cookie = names.ofHouse(COOKIE);
		this.secure = names.areSecure();
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		var query = request.getQueryString();
		var address = request.getRequestURI() + ((query != null) ? "?" + query : "");
		if (HttpMethod.GET.matches(request.getMethod()) && leadsToAPage(request, address)) {
			var text = Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
			write(request, response, text, REMEMBERED);
		}
	}

	@Override
	public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return address(request).map(SimpleSavedRequest::new).orElse(null);
	}

	/** Nothing but the address was remembered, so there is no request to play again. */
	@Override
	public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		var there = address(request).filter(request.getRequestURI()::equals);
		there.ifPresent((address) -> removeRequest(request, response));
		return there.map((address) -> new HttpServletRequestWrapper(request)).orElse(null);
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		write(request, response, "", Duration.ZERO);
	}

	private Optional<String> address(HttpServletRequest request) {
		var found = WebUtils.getCookie(request, this.cookie);
		if (found == null) {
			return Optional.empty();
		}
		try {
			var address = new String(Base64.getUrlDecoder().decode(found.getValue()), StandardCharsets.UTF_8);
			return Optional.of(address).filter((there) -> leadsToAPage(request, there));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean leadsToAPage(HttpServletRequest request, String address) {
		return address.startsWith(request.getContextPath())
				&& address.substring(request.getContextPath().length()).matches(PAGE) && !address.contains("..");
	}

	private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
		var written = ResponseCookie.from(this.cookie, value)
			.path("/")
			.maxAge(age)
			.httpOnly(true)
			.secure(this.secure || request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, written.toString());
	}

}
