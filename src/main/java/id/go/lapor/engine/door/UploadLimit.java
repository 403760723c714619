package id.go.lapor.engine.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form with too much in it before anybody looks into it: behind this door the
 * token of the form is looked for, and a form that the server refused to read has none.
 */
class UploadLimit extends OncePerRequestFilter {

	/** Five files of 10 MB, and room for the words. */
	static final long LARGEST = 53L * 1024 * 1024;

	private static final int TOO_LARGE = 413;

	private static final int LENGTH_NEEDED = 411;

	static boolean isUpload(HttpServletRequest request) {
		var type = request.getContentType();
		return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
	}

	static boolean isTooLarge(HttpServletRequest request) {
		return request.getContentLengthLong() > LARGEST;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isUpload(request) && isTooLarge(request)) {
			response.sendError(TOO_LARGE);
		}
		else if (isUpload(request) && request.getContentLengthLong() < 0
				&& request.getHeader("Transfer-Encoding") != null) {
			response.sendError(LENGTH_NEEDED);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
