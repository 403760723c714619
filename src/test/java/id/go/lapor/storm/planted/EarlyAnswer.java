package id.go.lapor.storm.planted;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The house with one planted defect: the answer to a new report leaves before the commit.
 * No component, so that no other test picks it up: started by its own main method.
 */
public class EarlyAnswer {

	/** Milliseconds between answer and commit. */
	private static final int GAP = 3_000;

	public static void main(String[] arguments) throws ClassNotFoundException {
		SpringApplication.run(new Class<?>[] { Class.forName("id.go.lapor.LaporApplication"), EarlyAnswer.class },
				arguments);
	}

	@Bean
	FilterRegistrationBean<OncePerRequestFilter> earlyAnswers(PlatformTransactionManager transactions) {
		var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Early(transactions));
		registration.addUrlPatterns("/api/v1/reports");
		return registration;
	}

	/** One transaction around everything, the answer included. */
	static class Early extends OncePerRequestFilter {

		private final TransactionTemplate transaction;

		Early(PlatformTransactionManager transactions) {
			this.transaction = new TransactionTemplate(transactions);
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
			this.transaction.executeWithoutResult((status) -> {
				try {
					var answer = new ContentCachingResponseWrapper(response);
					chain.doFilter(request, answer);
					answer.copyBodyToResponse();
					response.flushBuffer();
					Thread.sleep(GAP);
				}
				catch (IOException | ServletException | InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
			});
		}

	}

}
