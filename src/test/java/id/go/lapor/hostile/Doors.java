package id.go.lapor.hostile;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The doors through which words come in: forms and interfaces, as people use them. */
final class Doors {

	/** How the form names an answer to a question of the category. */
	private static final String ANSWER = "jawab-";

	private final int port;

	/** Half a character would be a question mark in UTF-8. */
	private final ObjectMapper json = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private final Browser everybody;

	private final Map<String, Browser> officers = new HashMap<>();

	Doors(int port) {
		this.port = port;
		this.everybody = new Browser(port);
		this.everybody.get("/lapor");
	}

	/** A report through the form of the portal. */
	Written writeOnThePage(Map<String, String> fields) {
		var form = new HashMap<>(Map.of("kirim", "1", "token", java.util.UUID.randomUUID().toString(), "kind",
				"COMPLAINT", "category", "SOCIAL_AID", "regionCode", "32.12"));
		form.putAll(fields);
		var answer = this.everybody.upload("/lapor", form, Map.of());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		var number = between(answer.body(), "<p class=\"big\">", "</p>");
		var receipt = between(answer.body(), "<p class=\"big code\">", "</p>");
		return new Written(CaseNumber.of(number), receipt.replaceAll("[^A-Z0-9]", ""));
	}

	/** A report through the interface for programs. */
	Written write(Map<String, String> fields, Map<String, String> reporter) {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", false)
			.put("secret", false);
		fields.forEach((name, words) -> {
			if (name.startsWith(ANSWER)) {
				report.withObject("/answers").put(name.substring(ANSWER.length()), words);
			}
			else {
				report.put(name, words);
			}
		});
		reporter.forEach(report.putObject("reporter")::put);
		var answer = this.everybody.post("/api/v1/reports", written(report));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		var accepted = tree(answer.body());
		return new Written(CaseNumber.of(accepted.path("caseNumber").asText()), accepted.path("receipt").asText());
	}

	/** A form of the report's page, with its receipt typed. */
	void tell(Written report, String deed, Map<String, String> fields) {
		var form = new HashMap<>(fields);
		form.put("kode", report.receipt());
		var answer = deed.equals("tanggapan")
				? this.everybody.upload("/laporan/" + report.number() + "/" + deed, form, Map.of())
				: send(this.everybody, "/laporan/" + report.number() + "/" + deed, form);
		assertThat(answer.statusCode()).as(deed + ": " + answer.body()).isEqualTo(302);
	}

	/** A photo with a note, under a name of the reporter's choice. */
	void addFile(Written report, String note) {
		var name = "\"><b class=hx>.jpg".replace("\"", "%22");
		var answer = this.everybody.send(
				this.everybody
					.uploading("/api/v1/reports/" + report.number() + "/attachments", Map.of("note", note),
							Map.of(name, Samples.photo().content()))
					.header("X-Receipt", report.receipt()));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	/** Something for the interface for programs, with the receipt. */
	HttpResponse<String> ask(Written report, String path, Map<String, String> properties) {
		var body = this.json.createObjectNode();
		properties.forEach(body::put);
		var answer = this.everybody
			.send(HttpRequest.newBuilder(this.everybody.at("/api/v1/reports/" + report.number() + path))
				.header("Content-Type", "application/json")
				.header("X-Receipt", report.receipt())
				.POST(HttpRequest.BodyPublishers.ofString(written(body))));
		assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
		return answer;
	}

	/** A form of an officers' page; gives the address of the page it leads to. */
	String form(String officer, String path, Map<String, String> fields) {
		var answer = send(officer(officer), path, fields);
		assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(302);
		var next = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
		assertThat(officer(officer).page(next).body()).as(path).doesNotContain("role=\"alert\"");
		return next;
	}

	/** Words beside a task, as the panel saves them. */
	void write(String officer, String taskId, String field, String text) {
		var answer = officer(officer).put("/api/desk/tasks/" + taskId + "/words/" + field,
				written(this.json.createObjectNode().put("text", text)));
		assertThat(answer.statusCode()).as(officer + " " + field + ": " + answer.body()).isEqualTo(200);
	}

	/** Something else that the panel sends. */
	void post(String officer, String path, Map<String, String> properties) {
		var body = this.json.createObjectNode();
		properties.forEach(body::put);
		var answer = officer(officer).post("/api/desk" + path, written(body));
		assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(204);
	}

	/** The masked numbers beside a task, by the names of their fields. */
	List<String> numbersOf(String officer, String taskId) {
		return tree(officer(officer).get("/api/desk/tasks/" + taskId).body()).path("numbers")
			.findValuesAsText("field")
			.stream()
			.filter((field) -> !field.equals("null"))
			.distinct()
			.toList();
	}

	/** From the page of the case; the number stands in the answer. */
	void openNumber(String officer, String path, Map<String, String> fields) {
		var answer = send(officer(officer), path, fields);
		assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
	}

	/** From the panel beside the task. */
	void openNumber(String officer, String taskId, String field, String reason) {
		var answer = officer(officer).post("/api/desk/tasks/" + taskId + "/numbers/" + field,
				written(this.json.createObjectNode().put("reason", reason)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	Browser officer(String user) {
		return this.officers.computeIfAbsent(user, (name) -> {
			var browser = Browser.of(this.port, name);
			browser.get("/api/desk/agencies?q=");
			return browser;
		});
	}

	Browser everybody() {
		return this.everybody;
	}

	private static HttpResponse<String> send(Browser browser, String path, Map<String, String> fields) {
		var body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return browser.send(HttpRequest.newBuilder(browser.at(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private String written(JsonNode body) {
		try {
			return this.json.writeValueAsString(body);
		}
		catch (com.fasterxml.jackson.core.JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode tree(String body) {
		try {
			return this.json.readTree(body);
		}
		catch (com.fasterxml.jackson.core.JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String between(String text, String before, String after) {
		int start = text.indexOf(before) + before.length();
		return text.substring(start, text.indexOf(after, start)).strip();
	}

	/** What a reporter holds. */
	record Written(CaseNumber number, String receipt) {
	}

}
