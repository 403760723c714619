package id.go.lapor.canary;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;

import static id.go.lapor.canary.Canaries.ADDRESS;
import static id.go.lapor.canary.Canaries.AGENT;
import static id.go.lapor.canary.Canaries.EMAIL;
import static id.go.lapor.canary.Canaries.FILE_NAME;
import static id.go.lapor.canary.Canaries.IDENTITY;
import static id.go.lapor.canary.Canaries.NAME;
import static id.go.lapor.canary.Canaries.NEW_PHONE;
import static id.go.lapor.canary.Canaries.NIK;
import static id.go.lapor.canary.Canaries.OTHER_NAME;
import static id.go.lapor.canary.Canaries.OTHER_PHONE;
import static id.go.lapor.canary.Canaries.PHONE;
import static id.go.lapor.canary.Canaries.REPLY_PHONE;
import static id.go.lapor.canary.Canaries.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody anonymous who tells the house everything that must not get out. */
final class CanaryReporter {

	private static final String REPORTS = "/api/v1/reports";

	private static final List<String> READABLE = List.of("", "/data", "/attachments", "/attachments/1",
			"/attachments/2", "/attachments/3");

	private final Browser browser;

	private final ObjectMapper json = new ObjectMapper();

	private final boolean secret;

	private CaseNumber number;

	private String receipt;

	CanaryReporter(int port, boolean secret) {
		this.browser = new Browser(port);
		this.secret = secret;
	}

	/** Sends the report with a photo and a document that are full of notes. */
	CaseNumber write() {
		var files = new LinkedHashMap<String, byte[]>();
		files.put(FILE_NAME.value(), Samples.photo().content());
		files.put("surat " + NAME.value() + ".pdf", Samples.document().content());
		var answer = send(signed(this.browser.uploading(REPORTS,
				Map.of("report\"\r\nContent-Type: application/json\r\nX-Rest: \"", report()), files)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		var accepted = tree(answer.body());
		this.number = CaseNumber.of(accepted.path("caseNumber").asText());
		this.receipt = accepted.path("receipt").asText();
		return this.number;
	}

	void reply(String text, String reaction) {
		var body = this.json.createObjectNode().put("text", text).put("reaction", reaction);
		succeed("/replies", body.toString());
	}

	void withdraw() {
		succeed("/withdrawal", "{\"reason\":\"Sudah, dari " + PHONE.value() + "\"}");
	}

	/** A later photo, with a note. */
	void addPhoto() {
		var answer = send(signed(this.browser.uploading(REPORTS + "/" + this.number + "/attachments",
				Map.of("note", "Foto rumah " + NAME.value() + ", hubungi " + REPLY_PHONE.value()),
				Map.of(FILE_NAME.value(), Samples.photo().content())))
			.header("X-Receipt", this.receipt));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	/**
	 * @return the state of the request
	 */
	String correctPhone() {
		return request(this.json.createObjectNode()
			.put("kind", "CORRECTION")
			.put("name", NAME.value())
			.put("phone", NEW_PHONE.value())
			.put("email", EMAIL.value()));
	}

	/**
	 * @return the state of the request
	 */
	String erase() {
		return request(this.json.createObjectNode().put("kind", "ERASURE"));
	}

	/** What the reporter alone may read: their words and identity, and no trace more. */
	Stream<Sink> own() {
		var theirs = Stream.concat(IDENTITY.stream(), WORDS.stream()).collect(Collectors.toSet());
		return READABLE.stream()
			.map((path) -> answer("the reporter reads " + path, get(path, this.receipt)).allowing(theirs));
	}

	/** The same for whoever knows the number, with a wrong receipt and without any. */
	Stream<Sink> others() {
		return READABLE.stream()
			.flatMap((path) -> Stream.of(answer("everybody reads " + path, get(path, null)),
					answer("somebody guesses at " + path, get(path, "ABCD-EFGH-JKMN-PQRS"))));
	}

	String report() {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan belum diterima")
			.put("text",
					"Kartu bantuan a.n. " + OTHER_NAME.value() + " dengan NIK " + NIK.value()
							+ " belum diterima sejak Januari. Tolong hubungi " + OTHER_PHONE.value() + ".")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", true)
			.put("secret", this.secret);
		report.putObject("answers")
			.put("bansos-program", "1")
			.put("bansos-tempat",
					"Loket a.n. " + OTHER_NAME.value() + ", " + OTHER_PHONE.value() + ", NIK " + NIK.value());
		report.putObject("reporter").put("name", NAME.value()).put("phone", PHONE.value()).put("email", EMAIL.value());
		return report.toString();
	}

	HttpResponse<String> post(String path, String receipt, String body) {
		var request = at(path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		return send((receipt != null) ? request.header("X-Receipt", receipt) : request);
	}

	HttpResponse<String> post(String body) {
		return post(REPORTS, null, body);
	}

	/** A request as this person's device would send it. */
	HttpRequest.Builder at(String path) {
		return signed(HttpRequest.newBuilder(this.browser.at(path)));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		return this.browser.send(request);
	}

	static Sink answer(String name, HttpResponse<String> answer) {
		return Sink.of(name, answer.headers().map() + "\n" + answer.body());
	}

	private String request(JsonNode body) {
		return tree(succeed("/data-requests", body.toString()).body()).path("state").asText();
	}

	private HttpResponse<String> succeed(String path, String body) {
		var answer = post(REPORTS + "/" + this.number + path, this.receipt, body);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer;
	}

	private HttpResponse<String> get(String path, String receipt) {
		var request = at(REPORTS + "/" + this.number + path).GET();
		return this.browser.send((receipt != null) ? request.header("X-Receipt", receipt) : request);
	}

	private JsonNode tree(String body) {
		try {
			return this.json.readTree(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HttpRequest.Builder signed(HttpRequest.Builder request) {
		return request.header("User-Agent", AGENT.value()).header("X-Forwarded-For", ADDRESS.value());
	}

}
