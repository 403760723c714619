package id.go.lapor.hostile;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.hostile.HouseField.Place;

/**
 * Sends hostile text in one field after the other, the rest of the request being as it
 * should be, and gives every answer away: what the house says to a text that it refuses
 * is read by somebody too.
 */
final class EveryDoor {

	/** A header, and what Tomcat reads of an address. */
	private static final int SHORT = 4_000;

	private static final int ADDRESS = 190;

	private static final int LONG = 60_000;

	private static final String BOUNDARY = "batas";

	private final ObjectMapper json = new ObjectMapper();

	private final int port;

	private final Map<String, String> usual;

	private final Ledger ledger;

	private final Map<String, Browser> people = new HashMap<>();

	private final List<String> broken = new ArrayList<>();

	/**
	 * @param usual values that a request without hostile text would carry, by name
	 */
	EveryDoor(int port, Map<String, String> usual, Ledger ledger) {
		this.port = port;
		this.usual = usual;
		this.ledger = ledger;
	}

	/**
	 * What answered with a fault of ours instead of a sentence, or with a forged header.
	 */
	List<String> broken() {
		return this.broken;
	}

	/** Walks through all doors; each different answer is handed over once. */
	void walk(List<HouseField> fields, Answers answers) {
		var routes = fields.stream()
			.collect(Collectors.groupingBy(HouseField::route, LinkedHashMap::new, Collectors.toList()));
		var places = new LinkedHashSet<String>();
		routes.forEach((route, together) -> together.forEach((field) -> {
			// one place in the addresses of one controller is one field
			boolean first = field.place() != Place.PATH
					|| places.add(field.path().replaceFirst("/\\{.*", "") + " " + field.name());
			for (var text : texts(field)) {
				if (first) {
					send(field, together, text, answers);
				}
			}
		}));
	}

	private List<String> texts(HouseField field) {
		return switch (field.place()) {
			case PATH -> each(field);
			case HEADER -> this.ledger.answered(field.toString(), SHORT, " ", EveryDoor::fitsAHeader);
			case FILE -> this.ledger.answered(field.toString(), SHORT, " ", (payload) -> true);
			default -> this.ledger.answered(field.toString(), field.method().equals("GET") ? SHORT : LONG, " ",
					(payload) -> true);
		};
	}

	/**
	 * An address is refused as a whole for one character: what holds such a one comes for
	 * itself.
	 */
	private List<String> each(HouseField field) {
		var texts = new ArrayList<>(this.ledger.answered(field.toString(), ADDRESS, "", EveryDoor::fitsAnAddress));
		this.ledger.answered(field.toString(), ADDRESS, "", (payload) -> !fitsAnAddress(payload));
		Payloads.narrow().stream().filter((payload) -> !fitsAnAddress(payload)).map(Payload::text).forEach(texts::add);
		return texts;
	}

	private static boolean fitsAnAddress(Payload payload) {
		return payload.text().chars().allMatch((sign) -> sign >= ' ' && "/\\;%".indexOf(sign) < 0);
	}

	static boolean fitsAHeader(Payload payload) {
		return payload.text().chars().allMatch((sign) -> sign >= ' ' && sign < 127);
	}

	private void send(HouseField field, List<HouseField> together, String text, Answers answers) {
		var browser = person(field.path());
		var answer = browser.send(request(browser, field, together, text));
		var name = field + " as " + user(field.path());
		if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
			this.broken
				.add(name + ": " + answer.statusCode() + " to " + text.substring(0, Math.min(60, text.length())));
		}
		forged(name, answer);
		answers.take(name, answer);
		answer.headers().firstValue("Location").filter((place) -> answer.statusCode() / 100 == 3).ifPresent((place) -> {
			if (!place.startsWith("/") || place.startsWith("//")) {
				if (!place.startsWith("http://localhost:" + this.port + "/")) {
					this.broken.add(name + ": leads to " + place);
					return;
				}
			}
			answers.take(name + ", afterwards", browser.page(place.replaceFirst("^http://[^/]*", "")));
		});
	}

	private void forged(String name, HttpResponse<String> answer) {
		var type = answer.headers().firstValue("Content-Type").orElse("");
		if (!answer.body().isEmpty() && !type.startsWith("text/html")
				&& !answer.headers().allValues("X-Content-Type-Options").contains("nosniff")) {
			this.broken.add(name + ": a browser may guess what " + type + " is");
		}
		answer.headers().map().forEach((header, values) -> values.forEach((value) -> {
			if (header.equalsIgnoreCase("bcc") || value.contains("hx=1") || value.contains("outside.test")
					|| value.contains("ran()")) {
				this.broken.add(name + ": the header " + header + " says " + value);
			}
		}));
	}

	private HttpRequest.Builder request(Browser browser, HouseField field, List<HouseField> together, String text) {
		var path = field.path();
		var values = new LinkedHashMap<HouseField, String>();
		together.forEach((one) -> values.put(one, one.equals(field) ? text : this.usual.get(one.name())));
		for (var value : values.entrySet()) {
			if (value.getKey().place() == Place.PATH) {
				path = path.replaceFirst("\\{" + value.getKey().name() + "(:[^}]*)?}",
						Matcher.quoteReplacement(encoded(value.getValue())));
			}
		}
		var query = new StringBuilder();
		var properties = this.json.createObjectNode();
		var headers = new LinkedHashMap<String, String>();
		var files = new LinkedHashMap<String, String>();
		values.forEach((one, value) -> {
			if (value == null) {
				return;
			}
			switch (one.place()) {
				case PARAMETER ->
					query.append(query.isEmpty() ? "" : "&").append(one.name()).append('=').append(encoded(value));
				case PROPERTY -> put(properties, one, value);
				case HEADER -> headers.put(one.name(), value);
				case FILE -> files.put(one.name(), value);
				case PATH -> {
					// stands in the address already
				}
			}
		});
		boolean sends = !field.method().equals("GET") && !field.method().equals("DELETE");
		boolean upload = together.stream().anyMatch((one) -> one.place() == Place.FILE)
				&& (field.place() == Place.FILE || field.path().contains("attachments"));
		if (!sends && !query.isEmpty()) {
			path += "?" + query;
		}
		var request = HttpRequest.newBuilder(browser.at(path));
		headers.forEach(request::header);
		request.header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
		if (!sends) {
			return request.method(field.method(), HttpRequest.BodyPublishers.noBody());
		}
		if (upload) {
			return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
				.method(field.method(), HttpRequest.BodyPublishers.ofByteArray(multipart(values, properties, files)));
		}
		boolean form = together.stream().anyMatch((one) -> one.place() == Place.PARAMETER);
		return request.header("Content-Type", form ? "application/x-www-form-urlencoded" : "application/json")
			.method(field.method(),
					HttpRequest.BodyPublishers.ofString(form ? query.toString() : properties.toString()));
	}

	private static byte[] multipart(Map<HouseField, String> values, ObjectNode properties, Map<String, String> files) {
		var body = new ByteArrayOutputStream();
		if (!properties.isEmpty()) {
			part(body, "report", null, "application/json", properties.toString());
		}
		values.forEach((one, value) -> {
			if (one.place() == Place.PARAMETER && value != null) {
				part(body, one.name(), null, "text/plain; charset=UTF-8", value);
			}
		});
		files.forEach((name, file) -> part(body, name, file, "image/png", "no picture"));
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private static void part(ByteArrayOutputStream body, String name, String file, String type, String content) {
		var quoted = (file == null) ? ""
				: "; filename=\"" + file.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\r\n]", " ") + "\"";
		body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + quoted
				+ "\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n")
			.getBytes(StandardCharsets.UTF_8));
	}

	private void put(ObjectNode properties, HouseField field, String value) {
		var node = properties;
		var names = field.name().split("\\.");
		for (int i = 0; i < names.length - 1; i++) {
			node = node.withObject("/" + names[i]);
		}
		node.put(names[names.length - 1], value);
	}

	private static String encoded(String text) {
		return URLEncoder.encode((text != null) ? text : "1", StandardCharsets.UTF_8).replace("+", "%20");
	}

	private Browser person(String path) {
		return this.people.computeIfAbsent(user(path), (user) -> {
			var browser = user.equals("everybody") ? new Browser(this.port) : Browser.of(this.port, user);
			browser.get(user.equals("everybody") ? "/lapor" : "/api/desk/agencies?q=");
			return browser;
		});
	}

	private static String user(String path) {
		if (path.startsWith("/petugas/identitas")) {
			return "pelindung.data1";
		}
		if (path.startsWith("/petugas/penerusan-otomatis") || path.startsWith("/petugas/kategori")) {
			return "admin";
		}
		if (path.startsWith("/petugas/mutu-usulan")) {
			return "panrb";
		}
		if (path.startsWith("/petugas/") || path.startsWith("/api/desk/")) {
			return "verifikator";
		}
		return path.startsWith("/demo") || path.startsWith("/api/demo") ? "admin" : "everybody";
	}

	/** Who looks at the answers. */
	interface Answers {

		void take(String name, HttpResponse<String> answer);

	}

}
