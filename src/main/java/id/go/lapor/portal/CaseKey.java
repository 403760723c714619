package id.go.lapor.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import id.go.lapor.engine.CookieNames;
import id.go.lapor.privacy.SealBroken;
import id.go.lapor.privacy.SealedAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps one case open for its reporter for half an hour, so that the receipt is typed
 * once and stands in no address and no page. The cookie holds the receipt sealed to its
 * case and its end; it is sent to that case's pages only, never from another site, and no
 * script reads it. Its time is the real one, as a session's is.
 */
@Component
class CaseKey {

	private static final String COOKIE = "lapor-laporan";

	private static final Duration OPEN = Duration.ofMinutes(30);

	private static final String SECRET = "portal case key";

	private final SealedAnswer seal;

	private final CookieNames names;

	private final Clock realClock = Clock.systemUTC();

	CaseKey(SealedAnswer seal, CookieNames names) {
		this.seal = seal;
		this.names = names;
	}

	void hand(HttpServletRequest request, HttpServletResponse response, String caseNumber, String receipt) {
		var content = this.realClock.instant().plus(OPEN).getEpochSecond() + " " + receipt;
		var sealed = this.seal.seal(SECRET, place(caseNumber), content.getBytes(StandardCharsets.UTF_8));
		write(request, response, caseNumber, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), OPEN);
	}

	void takeBack(HttpServletRequest request, HttpServletResponse response, String caseNumber) {
		write(request, response, caseNumber, "", Duration.ZERO);
	}

	/** The receipt of the case, if it is open here. */
	Optional<String> receipt(HttpServletRequest request, String caseNumber) {
		var cookie = WebUtils.getCookie(request, this.names.ofPages(COOKIE));
		if (cookie == null || cookie.getValue().isEmpty()) {
			return Optional.empty();
		}
		try {
			var sealed = Base64.getUrlDecoder().decode(cookie.getValue());
			var content = new String(this.seal.open(SECRET, place(caseNumber), sealed), StandardCharsets.UTF_8);
			var parts = content.split(" ", 2);
			var end = Instant.ofEpochSecond(Long.parseLong(parts[0]));
			return this.realClock.instant().isBefore(end) ? Optional.of(parts[1]) : Optional.empty();
		}
		catch (SealBroken | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private void write(HttpServletRequest request, HttpServletResponse response, String caseNumber, String value,
			Duration age) {
		var cookie = ResponseCookie.from(this.names.ofPages(COOKIE), value)
			.path(request.getContextPath() + "/laporan/" + caseNumber)
			.maxAge(age)
			.httpOnly(true)
			.secure(this.names.areSecure() || request.isSecure())
			.sameSite("Strict")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private static String place(String caseNumber) {
		return "portal/" + caseNumber;
	}

}
