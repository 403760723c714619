package id.go.lapor.guess;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody at the doors of a running house, over one line, one question at a time. */
final class Asker {

	/** What differs with every answer of any house. */
	private static final Set<String> OF_THE_MOMENT = Set.of("date", "keep-alive", "connection");

	/** Masked anew for every form, always as long. */
	private static final Pattern MASKED_TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]{60,}\"");

	private static final String TOKEN = "3f1c0b52-8a8b-4a53-9d3e-5b1f0f6f2a11";

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final String house;

	Asker(int port) {
		this.house = "http://127.0.0.1:" + port;
	}

	Answer read(String path, String number, String receipt) {
		var request = HttpRequest.newBuilder(URI.create(this.house + path));
		if (receipt != null) {
			request.header("X-Receipt", receipt);
		}
		return send(request, number);
	}

	Answer post(String path, String number, String json) {
		return send(HttpRequest.newBuilder(URI.create(this.house + path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json)), number);
	}

	/** A form of the pages, with the token that its cookie carries. */
	Answer form(String path, String number, String fields) {
		return send(HttpRequest.newBuilder(URI.create(this.house + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-LAPOR-CSRF", TOKEN)
			.POST(HttpRequest.BodyPublishers.ofString(fields)), number);
	}

	/** Whatever was asked before on this line has been done with when this returns. */
	void settle() {
		read("/portal/icon.svg", "", null);
	}

	private Answer send(HttpRequest.Builder request, String number) {
		try {
			long since = System.nanoTime();
			var answer = this.client.send(
					request.header("Accept-Language", "id").header("Cookie", "LAPOR-CSRF=" + TOKEN).build(),
					HttpResponse.BodyHandlers.ofByteArray());
			long nanos = System.nanoTime() - since;
			var text = answer.statusCode() + "\n" + headers(answer.headers().map()) + "\n"
					+ new String(answer.body(), StandardCharsets.UTF_8);
			return new Answer(without(number, MASKED_TOKEN.matcher(text).replaceAll("")), answer.body().length, nanos);
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String headers(Map<String, List<String>> all) {
		var kept = new TreeMap<>(all);
		kept.keySet().removeIf((name) -> OF_THE_MOMENT.contains(name.toLowerCase()));
		return kept.toString();
	}

	/** The asker typed it; to find it again tells nothing. */
	private static String without(String number, String text) {
		if (number.length() != 10) {
			return text;
		}
		var spoken = number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
		return text.replace(number, "##########").replace(spoken, "### ### ####");
	}

}
