package id.go.lapor.engine.door;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Camunda's web apps show the sentence of a refusal as HTML, and the engine quotes in it
 * what was typed: the id of a user, the value of a variable, the name of a file. Angle
 * brackets of a refusal therefore become quotation marks that look like them.
 */
class MarkupFreeRefusals extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var answer = new RefusalsKept(response);
		chain.doFilter(request, answer);
		if (answer.isKept()) {
			var inert = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).replace('<', '‹')
				.replace('>', '›');
			answer.resetBuffer();
			answer.getOutputStream().write(inert.getBytes(StandardCharsets.UTF_8));
			answer.copyBodyToResponse();
		}
	}

	/** Keeps a refusal back until it was looked at; everything else goes out at once. */
	private static final class RefusalsKept extends ContentCachingResponseWrapper {

		private RefusalsKept(HttpServletResponse response) {
			super(response);
		}

		private boolean isRefusal() {
			return getStatus() >= 400;
		}

		private boolean isKept() {
			return isRefusal() && getContentSize() > 0;
		}

		@Override
		public ServletOutputStream getOutputStream() throws IOException {
			return isRefusal() ? super.getOutputStream() : getResponse().getOutputStream();
		}

		@Override
		public PrintWriter getWriter() throws IOException {
			return isRefusal() ? super.getWriter() : getResponse().getWriter();
		}

		@Override
		public void setContentLength(int length) {
			if (isRefusal()) {
				super.setContentLength(length);
			}
			else {
				getResponse().setContentLength(length);
			}
		}

		@Override
		public void setContentLengthLong(long length) {
			if (isRefusal()) {
				super.setContentLengthLong(length);
			}
			else {
				getResponse().setContentLengthLong(length);
			}
		}

		@Override
		public void flushBuffer() throws IOException {
			if (!isRefusal()) {
				getResponse().flushBuffer();
			}
		}

	}

}
