package id.go.lapor.limits;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.go.lapor.privacy.Pseudonyms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Reads from a request what is tried with it, and from its answer whether it was in vain.
 * Addresses and case numbers become pseudonyms at once.
 */
@Component
class Tries {

	private static final Pattern CASE = Pattern
		.compile("(?:/api/v1/reports|/laporan|/tanda-terima-hilang)/([^/]+)(?:/.*)?");

	private static final Pattern LOGIN = Pattern
		.compile("/masuk(?:/kode)?|/camunda/api/admin/auth/user/[^/]+/login/[^/]+");

	private static final Pattern WRONG = Pattern.compile("/masuk(?:\\?error|/kode\\?salah)");

	private static final Pattern CODE = Pattern.compile("/tanda-terima-hilang|/api/v1/reports/[^/]+/receipt-codes");

	private static final Pattern SUPPORT = Pattern.compile("(?:^|&)dukung=");

	private static final String WRITE_PAGE = "/lapor";

	private static final String COUNTER = "/laporan";

	private static final List<String> WRITING = List.of("/api/v1/reports", WRITE_PAGE);

	private static final List<String> SEARCHING = List.of("/api/v1/reports", "/cari");

	private final Pseudonyms pseudonyms;

	private final LimitSettings settings;

	Tries(Pseudonyms pseudonyms, LimitSettings settings) {
		this.pseudonyms = pseudonyms;
		this.settings = settings;
	}

	/** What fails if the answer says so. */
	List<Try> guesses(HttpServletRequest request) {
		var path = path(request);
		if (isExempt(request)) {
			return List.of();
		}
		var guesses = new ArrayList<Try>();
		if (isLogin(request, path)) {
			guesses.add(address(Limit.LOGINS_OF_ADDRESS, request));
		}
		number(request, path).ifPresent((number) -> {
			var address = address(Limit.MISSES_OF_ADDRESS, request);
			guesses.add(address);
			if (offersReceipt(request)) {
				var digits = number.replaceAll("\\D", "");
				guesses.add(new Try(Limit.MISSES_OF_CASE, this.pseudonyms.of("case", digits), address.who()));
			}
		});
		return guesses;
	}

	/**
	 * What counts whatever its answer: a report, a search, a wish for a code, a support.
	 */
	Optional<Try> deed(HttpServletRequest request) {
		if (isExempt(request)) {
			return Optional.empty();
		}
		var path = path(request);
		if (!isPost(request)) {
			return SEARCHING.contains(path) ? Optional.of(address(Limit.SEARCHES_OF_ADDRESS, request))
					: Optional.empty();
		}
		if (CODE.matcher(path).matches()) {
			return Optional.of(address(Limit.CODES_OF_ADDRESS, request));
		}
		if (WRITE_PAGE.equals(path) && isSupport(request)) {
			return Optional.of(address(Limit.SUPPORTS_OF_ADDRESS, request));
		}
		boolean writing = WRITING.contains(path) && isSent(request);
		return writing ? Optional.of(address(Limit.REPORTS_OF_ADDRESS, request)) : Optional.empty();
	}

	/** Unknown number and wrong receipt are one answer, and so are wrong passwords. */
	boolean missed(Try guess, HttpServletResponse response) {
		if (guess.limit() == Limit.LOGINS_OF_ADDRESS) {
			var next = response.getHeader(HttpHeaders.LOCATION);
			return response.getStatus() == HttpStatus.UNAUTHORIZED.value()
					|| (next != null && WRONG.matcher(next).find());
		}
		return response.getStatus() == HttpStatus.NOT_FOUND.value();
	}

	/**
	 * The page's other buttons search a place or change the language; a preview searches
	 * cases and counts as a report does.
	 */
	private static boolean isSent(HttpServletRequest request) {
		return !isPlainForm(request) || request.getParameter("kirim") != null
				|| request.getParameter("pratinjau") != null;
	}

	/**
	 * Its button says so in the address: parts are not read before they are counted. Who
	 * writes the address otherwise is counted as a reporter.
	 */
	private static boolean isSupport(HttpServletRequest request) {
		var query = request.getQueryString();
		return (query != null && SUPPORT.matcher(query).find())
				|| (isPlainForm(request) && request.getParameter("dukung") != null);
	}

	private static boolean isPlainForm(HttpServletRequest request) {
		return MediaType.APPLICATION_FORM_URLENCODED_VALUE.equals(request.getContentType());
	}

	private Try address(Limit limit, HttpServletRequest request) {
		return new Try(limit, this.pseudonyms.of("address", network(request.getRemoteAddr())));
	}

	/** One household has one IPv4 address, or 2^64 of IPv6. */
	private static String network(String address) {
		var parts = address.split(":", -1);
		return (parts.length > 4) ? String.join(":", parts[0], parts[1], parts[2], parts[3]) : address;
	}

	private boolean isExempt(HttpServletRequest request) {
		return this.settings.exempt().contains(request.getRemoteAddr());
	}

	private static Optional<String> number(HttpServletRequest request, String path) {
		if (isPost(request) && COUNTER.equals(path)) {
			return Optional.ofNullable(request.getParameter("nomor"));
		}
		var matcher = CASE.matcher(path);
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	private static boolean offersReceipt(HttpServletRequest request) {
		return request.getHeader("X-Receipt") != null || isPost(request);
	}

	private static boolean isLogin(HttpServletRequest request, String path) {
		var basic = request.getHeader(HttpHeaders.AUTHORIZATION);
		return basic != null || (isPost(request) && LOGIN.matcher(path).matches());
	}

	private static boolean isPost(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod());
	}

	/** As the house will read it: an address may be written with escapes. */
	private static String path(HttpServletRequest request) {
		return UriUtils.decode(request.getRequestURI().substring(request.getContextPath().length()),
				StandardCharsets.UTF_8);
	}

}
