package id.go.lapor.engine.door;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Believes a proxy about scheme, port and the sender's address, and about the host only
 * where it names ours. A prefix would be written in front of every address of every page,
 * into Tasklist's as it came: with one, a header would lead a page's scripts and forms to
 * another house. Takes the place of the filter that Spring Boot would register.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForwardedByOurProxy extends ForwardedHeaderFilter {

	private static final String LIST = "(\\s*,\\s*%1$s)*";

	private static final String SCHEME = "(?i)https?" + LIST.formatted("https?");

	private static final String PORT = "\\d{1,5}" + LIST.formatted("\\d{1,5}");

	private final String ourHost;

	ForwardedByOurProxy(@Value("${lapor.base-url:}") String house) {
		this.ourHost = StringUtils.hasText(house) ? URI.create(house).getHost() : null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		super.doFilterInternal(new Believed(request), response, chain);
	}

	private boolean isBelieved(HttpServletRequest request, String header) {
		var value = request.getHeader(header);
		return value == null || switch (header.toLowerCase(Locale.ROOT)) {
			case "x-forwarded-prefix", "forwarded" -> false;
			case "x-forwarded-host" -> isOurs(value);
			case "x-forwarded-proto" -> value.matches(SCHEME);
			case "x-forwarded-port" -> value.matches(PORT);
			default -> true;
		};
	}

	private boolean isOurs(String host) {
		return host.replaceFirst(":\\d{1,5}$", "").equalsIgnoreCase(this.ourHost);
	}

	/** A request without the headers that are not believed. */
	private final class Believed extends HttpServletRequestWrapper {

		private Believed(HttpServletRequest request) {
			super(request);
		}

		private HttpServletRequest asked() {
			return (HttpServletRequest) getRequest();
		}

		@Override
		public String getHeader(String name) {
			return isBelieved(asked(), name) ? super.getHeader(name) : null;
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return isBelieved(asked(), name) ? super.getHeaders(name) : Collections.emptyEnumeration();
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			return Collections.enumeration(Collections.list(super.getHeaderNames())
				.stream()
				.filter((name) -> isBelieved(asked(), name))
				.toList());
		}

	}

}
