package id.go.lapor.portal;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.duplicate.Supporters;
import id.go.lapor.engine.CookieNames;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Lets a reader support a public case instead of writing it once more. A random word in
 * the browser counts the press once; it is drawn with the first press, is sent to the
 * page of writing alone, says nothing about anybody, and the house keeps a keyed mark of
 * it for each case, so that nobody can tell what else one reader supports.
 */
@Component
class CaseSupport {

	private static final String COOKIE = "lapor-dukungan";

	private static final Duration KEPT = Duration.ofDays(365);

	private static final int BYTES = 16;

	private static final Pattern DRAWN = Pattern.compile("[A-Za-z0-9_-]{22}");

	private final Supporters supporters;

	private final CookieNames names;

	private final SecureRandom random = new SecureRandom();

	CaseSupport(Supporters supporters, CookieNames names) {
		this.supporters = supporters;
		this.names = names;
	}

	/**
	 * Supports a case.
	 * @return whether it was counted, now or before; not of a case that is not public,
	 * which is no other answer than of a number that leads nowhere
	 */
	boolean give(String number, HttpServletRequest request, HttpServletResponse response) {
		var known = known(request);
		var device = known.orElseGet(this::draw);
		boolean given = add(number, device);
		if (given && known.isEmpty()) {
			hand(device, request, response);
		}
		return given;
	}

	private boolean add(String number, String device) {
		try {
			return this.supporters.add(CaseNumber.of(number), device);
		}
		catch (MistypedCaseNumber ex) {
			return false;
		}
	}

	private Optional<String> known(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, this.names.ofPages(COOKIE)))
			.map(Cookie::getValue)
			.filter((value) -> DRAWN.matcher(value).matches());
	}

	private String draw() {
		var bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private void hand(String device, HttpServletRequest request, HttpServletResponse response) {
		var cookie = ResponseCookie.from(this.names.ofPages(COOKIE), device)
			.path(request.getContextPath() + "/lapor")
			.maxAge(KEPT)
			.httpOnly(true)
			.secure(this.names.areSecure() || request.isSecure())
			.sameSite("Strict")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
