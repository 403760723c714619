package id.go.lapor.engine.door;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers a form with too much in it before anybody looks into it: behind this door the
 * token of the form is looked for, and a form that the server refused to read has none.
 * All forms with files that a node reads at one time share one room, so that nobody fills
 * its folder for temporary files, which lies in memory where it is set up well.
 */
class UploadLimit extends OncePerRequestFilter {

	/** Five files of 10 MB, and room for the words. */
	static final long LARGEST = 53L * 1024 * 1024;

	/** In megabytes, for all doors of this node together. */
	static final Semaphore ROOM = new Semaphore(128);

	private static final int MEGABYTE = 1024 * 1024;

	private final Refusing refusing;

	UploadLimit() {
		this((request, response, status) -> response.sendError(status));
	}

	UploadLimit(Refusing refusing) {
		this.refusing = refusing;
	}

	static boolean isUpload(HttpServletRequest request) {
		var type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isUpload(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (length > LARGEST) {
			this.refusing.answer(request, response, HttpStatus.PAYLOAD_TOO_LARGE.value());
			return;
		}
		if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
			this.refusing.answer(request, response, HttpStatus.LENGTH_REQUIRED.value());
			return;
		}
		int room = (int) (Math.max(length, 0) / MEGABYTE) + 1;
		if (!ROOM.tryAcquire(room)) {
			response.setHeader("Retry-After", "10");
			this.refusing.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE.value());
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException ex) {
			if (!isUnreadable(ex) || response.isCommitted()) {
				throw ex;
			}
			this.refusing.answer(request, response, HttpStatus.BAD_REQUEST.value());
		}
		finally {
			ROOM.release(room);
		}
	}

	/**
	 * A form that nobody can take apart, for example for a file name with a NUL in it,
	 * fails before any controller is chosen that could answer. It is no fault of ours,
	 * and what it says about the name stands in no log.
	 */
	private static boolean isUnreadable(ServletException failure) {
		return failure.getCause() instanceof MultipartException;
	}

	/** How this door says no. */
	interface Refusing {

		void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException;

	}

}
