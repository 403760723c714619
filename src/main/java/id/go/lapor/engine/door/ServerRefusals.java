package id.go.lapor.engine.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of what the server refuses before any door of ours is asked, an address that
 * is none for example: in the reader's language, as calm as the other pages, and without
 * the style that the server writes into its own.
 */
class ServerRefusals extends ErrorReportValve {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id");

	private final MessageSource words;

	ServerRefusals(MessageSource words) {
		this.words = words;
	}

	@Override
	protected void report(Request request, Response response, Throwable fault) {
		boolean refused = response.getStatus() >= 400 && response.getContentWritten() == 0;
		if (!refused || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.setCharacterEncoding("UTF-8");
			var writer = response.getReporter();
			if (writer != null) {
				writer.write(page(request, (response.getStatus() < 500) ? "error.4xx" : "error.5xx"));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String page(Request request, String key) {
		var language = language(request);
		var title = say(key + ".title", language);
		return "<!DOCTYPE html><html lang=\"" + language
				+ "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
				+ "<title>" + title
				+ "</title><link rel=\"stylesheet\" href=\"/engine/plain.css\"></head><body><main><h1>" + title
				+ "</h1><p>" + say(key + ".text", language) + "</p><p><a href=\"/\">" + say("error.home", language)
				+ "</a></p></main></body></html>";
	}

	/** Indonesian, unless English is asked for: the server reads few headers of these. */
	private static Locale language(Request request) {
		boolean english = request.getHeader("Accept-Language") != null
				&& request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
		return english ? Locale.ENGLISH : INDONESIAN;
	}

	private String say(String key, Locale language) {
		return HtmlUtils.htmlEscape(this.words.getMessage(key, null, language));
	}

}
