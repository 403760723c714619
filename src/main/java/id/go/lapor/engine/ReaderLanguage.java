package id.go.lapor.engine;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language: what they chose on a page, kept in a cookie and not in a
 * session; else the first of ours that their browser asks for; else Indonesian.
 */
class ReaderLanguage implements LocaleResolver {

	private static final String COOKIE = "lapor-bahasa";

	private static final Locale INDONESIAN = Locale.forLanguageTag("id");

	private static final List<Locale> OURS = List.of(INDONESIAN, Locale.ENGLISH);

	private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();

	private final CookieNames names;

	ReaderLanguage(CookieNames names) {
		this.names = names;
		this.browser.setSupportedLocales(OURS);
		this.browser.setDefaultLocale(INDONESIAN);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(COOKIE) instanceof Locale chosen) {
			return chosen;
		}
		var cookie = WebUtils.getCookie(request, this.names.ofHouse(COOKIE));
		return OURS.stream()
			.filter((one) -> cookie != null && one.getLanguage().equals(cookie.getValue()))
			.findFirst()
			.orElseGet(() -> this.browser.resolveLocale(request));
	}

	/** Keeps the choice for a year; a language that is not ours changes nothing. */
	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		if (locale == null || !OURS.contains(locale)) {
			return;
		}
		request.setAttribute(COOKIE, locale);
		var cookie = ResponseCookie.from(this.names.ofHouse(COOKIE), locale.getLanguage())
			.path("/")
			.maxAge(Duration.ofDays(365))
			.httpOnly(true)
			.secure(this.names.areSecure() || request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
