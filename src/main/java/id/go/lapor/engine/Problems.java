package id.go.lapor.engine;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * A problem in the reader's language (RFC 9457) that says what to do and leaks nothing.
 * Its type is a permanent name for programs, {@code https://lapor.go.id/masalah/<name>};
 * title and detail are for people.
 */
@Component
public class Problems {

	private static final String TYPES = "https://lapor.go.id/masalah/";

	private static final Map<Integer, String> NAMES = Map.of(400, "tidak-terbaca", 401, "belum-masuk", 403,
			"tidak-diizinkan", 404, "alamat-tidak-ada", 405, "metode-salah", 406, "bentuk-jawaban-tidak-ada", 413,
			"terlalu-besar", 415, "bentuk-isian-salah", 429, "terlalu-sering");

	private final MessageSource words;

	Problems(MessageSource words) {
		this.words = words;
	}

	/** What the web layer refuses, by its status alone. */
	public ProblemDetail of(int status, Locale locale) {
		int known = NAMES.containsKey(status) ? status : (status >= 500) ? 500 : 400;
		var problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create(TYPES + NAMES.getOrDefault(known, "gangguan")));
		problem.setTitle(this.words.getMessage("problem." + known + ".title", null, reason(status), locale));
		problem.setDetail(this.words.getMessage("problem." + known + ".detail", null, reason(status), locale));
		return problem;
	}

	/**
	 * What a room refuses.
	 * @param name the last part of its type; the title stands under
	 * {@code problem.<name>.title}
	 * @param detail one sentence in the reader's language
	 */
	public ProblemDetail of(HttpStatus status, String name, String detail, Locale locale) {
		var problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create(TYPES + name));
		problem.setTitle(this.words.getMessage("problem." + name + ".title", null, locale));
		return problem;
	}

	private static String reason(int status) {
		var known = HttpStatus.resolve(status);
		return (known != null) ? known.getReasonPhrase() : "";
	}

}
