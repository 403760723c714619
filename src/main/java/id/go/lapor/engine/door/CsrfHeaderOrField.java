package id.go.lapor.engine.door;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * A form sends the token masked in a field; a script in Tasklist sends the cookie's value
 * as it is in a header. For the officers' pages the cookie is written at once, so that a
 * script finds it after its first GET; a reporter's page writes it only where a form is.
 */
class CsrfHeaderOrField implements CsrfTokenRequestHandler {

	private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();

	private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		this.masked.handle(request, response, token);
		if (request.getRequestURI().startsWith(request.getContextPath() + DeskDoor.PANEL)) {
			token.get().getToken();
		}
	}

	@Override
	public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
		var handler = (request.getHeader(token.getHeaderName()) != null) ? this.plain : this.masked;
		return handler.resolveCsrfTokenValue(request, token);
	}

}
