package id.go.lapor.engine.door;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What every answer tells the browser, the refused, the broken and the static ones
 * included: it stands before every other filter, and before the server itself. Whoever
 * answers may be stricter, as attachments are, and Camunda's web apps get the one policy
 * that they need from {@code application.yml}; nothing else says headers of this kind.
 */
class HouseHeaders implements Filter {

	/** No script, style or picture from elsewhere, none written into a page. */
	static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
			+ "frame-ancestors 'none'; form-action 'self'";

	/** What no page of ours asks a device for. */
	static final String DEVICES = "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), "
			+ "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

	private final Map<String, String> headers = new LinkedHashMap<>();

	/**
	 * What is said.
	 * @param leavingTo where the form for leaving may lead besides, after a space; or
	 * nothing
	 */
	HouseHeaders(boolean tlsOnly, String leavingTo) {
		this.headers.put("Content-Security-Policy", POLICY + leavingTo);
		this.headers.put("Permissions-Policy", DEVICES);
		this.headers.put("Referrer-Policy", "no-referrer");
		this.headers.put("Cross-Origin-Opener-Policy", "same-origin");
		this.headers.put("Cross-Origin-Resource-Policy", "same-origin");
		this.headers.put("X-Content-Type-Options", "nosniff");
		this.headers.put("X-Frame-Options", "DENY");
		if (tlsOnly) {
			this.headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		addTo((HttpServletResponse) response);
		chain.doFilter(request, new SaidOnce((HttpServletResponse) response));
	}

	/** For what the server refuses by itself and shows to no filter. */
	Valve asValve() {
		return new ValveBase(true) {
			@Override
			public void invoke(Request request, Response response) throws IOException, ServletException {
				addTo(response);
				getNext().invoke(request, response);
			}
		};
	}

	private void addTo(HttpServletResponse answer) {
		this.headers.forEach((name, value) -> {
			if (!answer.containsHeader(name)) {
				answer.setHeader(name, value);
			}
		});
	}

	/** Whoever says one of these headers again says it instead. */
	private final class SaidOnce extends HttpServletResponseWrapper {

		SaidOnce(HttpServletResponse answer) {
			super(answer);
		}

		@Override
		public void addHeader(String name, String value) {
			if (HouseHeaders.this.headers.containsKey(name)) {
				setHeader(name, value);
				return;
			}
			super.addHeader(name, value);
		}

	}

}
