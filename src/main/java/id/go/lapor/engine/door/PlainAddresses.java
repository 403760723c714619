package id.go.lapor.engine.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address with an empty part ({@code //camunda/...}), an escape or a detour
 * before anybody reads it: Spring's own reader fails on it outside of every door, with an
 * answer of 500 and a page of log for each.
 */
class PlainAddresses extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestURI().contains("//") || isDisguised(request)) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
			return;
		}
		chain.doFilter(request, response);
	}

	/** Written with escapes or detours, so that servlet and address differ. */
	private static boolean isDisguised(HttpServletRequest request) {
		return request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH
				&& !request.getRequestURI().startsWith(request.getContextPath() + request.getServletPath());
	}

}
