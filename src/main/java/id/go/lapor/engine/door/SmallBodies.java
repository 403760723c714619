package id.go.lapor.engine.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no body through that is larger than any report: nobody may fill the memory of a
 * node through the public interface. A body of unknown length is counted while it is
 * read. Forms with files are larger; {@link UploadLimit} counts those.
 */
class SmallBodies extends OncePerRequestFilter {

	/** 5,000 characters of text with every escape there is, and room to spare. */
	static final int LARGEST = 64 * 1024;

	private static final int TOO_LARGE = 413;

	private final ProblemAnswers answers;

	SmallBodies(ProblemAnswers answers) {
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return UploadLimit.isUpload(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > LARGEST) {
			this.answers.answer(request, response, TOO_LARGE);
			return;
		}
		if (request.getContentLengthLong() == 0 || "GET".equals(request.getMethod())) {
			chain.doFilter(request, response);
			return;
		}
		var body = request.getInputStream().readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			this.answers.answer(request, response, TOO_LARGE);
			return;
		}
		chain.doFilter(new RepeatableBody(request, body), response);
	}

}
