package id.go.lapor.engine.door;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Gives the scripts of a page of Camunda's web apps the nonce that its own policy names.
 * Camunda keeps the nonce of the last answer in a place that all requests share: when two
 * officers ask at once, the page of one carries the nonce of the other, the browser runs
 * none of its scripts, and Tasklist stays empty.
 */
class PageNonce implements Filter {

	private static final String POLICY = "Content-Security-Policy";

	private static final Pattern NAMED = Pattern.compile("'nonce-([\\w-]+)'");

	private static final Pattern CARRIED = Pattern.compile("nonce=\"[\\w-]+\"");

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		var page = new WrittenPage((HttpServletResponse) response);
		chain.doFilter(request, page);
		page.hand();
	}

	/** Holds back what is written as text; files that are streamed pass through. */
	private static final class WrittenPage extends HttpServletResponseWrapper {

		private final HttpServletResponse answer;

		private final StringWriter text = new StringWriter();

		private PrintWriter writer;

		WrittenPage(HttpServletResponse answer) {
			super(answer);
			this.answer = answer;
		}

		@Override
		public PrintWriter getWriter() {
			if (this.writer == null) {
				this.writer = new PrintWriter(this.text);
			}
			return this.writer;
		}

		@Override
		public void resetBuffer() {
			super.resetBuffer();
			this.text.getBuffer().setLength(0);
		}

		@Override
		public void reset() {
			super.reset();
			this.text.getBuffer().setLength(0);
			this.writer = null;
		}

		/** One nonce is as long as another, so the announced length stays true. */
		void hand() throws IOException {
			if (this.writer == null) {
				return;
			}
			this.writer.flush();
			var page = this.text.toString();
			this.answer.getWriter()
				.write(named().map((nonce) -> CARRIED.matcher(page).replaceAll("nonce=\"" + nonce + "\""))
					.orElse(page));
		}

		private Optional<String> named() {
			var policy = Optional.ofNullable(this.answer.getHeader(POLICY)).map(NAMED::matcher);
			return policy.filter((found) -> found.find()).map((found) -> found.group(1));
		}

	}

}
