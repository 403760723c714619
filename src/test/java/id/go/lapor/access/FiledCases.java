package id.go.lapor.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.go.lapor.CaseDriver;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.RuntimeService;

/**
 * One case of every kind at every stage, filed through the public interface with a photo,
 * and with words in it that are found again wherever they come out.
 */
class FiledCases {

	/** Stands in title and text, and is nobody's name. */
	static final String MASKED = "gembrengan";

	/** Stands in the text and is masked. */
	static final String ORIGINAL = "081277776543";

	/** Stands beside the report only. */
	static final String NAME = "Sukmawati Tirtakencana";

	private static final Pattern ANSWER = Pattern
		.compile("\"caseNumber\"\\s*:\\s*\"(\\d+)\".*\"receipt\"\\s*:\\s*\"([^\"]+)\"", Pattern.DOTALL);

	private final CaseDriver driver;

	private final RuntimeService runtime;

	private final Browser browser;

	private final Map<Stage, Map<CaseKind, FiledCase>> cases = new EnumMap<>(Stage.class);

	private final List<FiledCase> gone = new ArrayList<>();

	FiledCases(CaseDriver driver, RuntimeService runtime, int port) {
		this.driver = driver;
		this.runtime = runtime;
		this.browser = new Browser(port);
		for (var stage : EnumSet.complementOf(EnumSet.of(Stage.NONE))) {
			var kinds = new EnumMap<CaseKind, FiledCase>(CaseKind.class);
			for (var kind : CaseKind.values()) {
				kinds.put(kind, at(stage, file(kind)));
			}
			this.cases.put(stage, kinds);
		}
	}

	FiledCase get(Stage stage, CaseKind kind) {
		return this.cases.get((stage != Stage.NONE) ? stage : Stage.AGENCY).get(kind);
	}

	List<FiledCase> all() {
		return this.cases.values().stream().flatMap((kinds) -> kinds.values().stream()).toList();
	}

	/** A merged case in the place of one that was taken apart. */
	void mergeAnew(CaseKind kind) {
		this.gone.add(this.cases.get(Stage.MERGED).get(kind));
		this.cases.get(Stage.MERGED).put(kind, at(Stage.MERGED, file(kind)));
	}

	/** Takes everything out of the engine again. */
	void forget() {
		Stream.concat(all().stream(), this.gone.stream())
			.forEach((filed) -> this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(filed.number().value())
				.rootProcessInstances()
				.list()
				.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "test", true, true)));
	}

	private FiledCase file(CaseKind kind) {
		var report = "{\"kind\":\"COMPLAINT\",\"title\":\"Kartu " + MASKED
				+ " belum diterima\",\"text\":\"Sampai hari ini " + MASKED
				+ " keluarga kami belum juga diterima. Telepon saya " + ORIGINAL
				+ " kalau sudah ada.\",\"category\":\"SOCIAL_AID\",\"regionCode\":\"32.12\",\"anonymous\":"
				+ kind.isAnonymous() + ",\"secret\":" + kind.isSecret() + ",\"reporter\":{\"name\":\"" + NAME
				+ "\",\"phone\":\"081388889123\"}}";
		HttpResponse<String> answer = this.browser.send(this.browser.uploading("/api/v1/reports",
				Map.of("report\"\r\nContent-Type: application/json\r\nX-Rest: \"", report),
				Map.of(Samples.photo().name(), Samples.photo().content())));
		var found = ANSWER.matcher(answer.body());
		if (!found.find()) {
			throw new AssertionError("Could not file a case: " + answer.body());
		}
		var number = CaseNumber.of(found.group(1));
		this.driver.work(number);
		return new FiledCase(number, found.group(2), null);
	}

	private FiledCase at(Stage stage, FiledCase filed) {
		var number = filed.number();
		switch (stage) {
			case DESK -> {
				return with(filed, "userTask_verifyComplaint");
			}
			case MERGED -> {
				var main = this.cases.get(Stage.DESK).get(CaseKind.OPEN).number();
				asVerifier((verifier) -> verifier.post("/api/desk/cases/" + number + "/merge",
						"{\"mainCase\":\"" + main + "\"}"));
				this.driver.work(number);
				return filed;
			}
			case ANSWERED -> {
				this.driver.forward(number, CaseDriver.DISDUKCAPIL);
				this.driver.answer(number);
				if (this.driver.waits(number).contains("userTask_approveAnswer")) {
					this.driver.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "APPROVED"));
				}
				this.driver.work(number);
				return filed;
			}
			default -> {
				this.driver.forward(number, CaseDriver.DISDUKCAPIL);
				return with(filed, "userTask_respond");
			}
		}
	}

	private void asVerifier(Function<Browser, HttpResponse<String>> deed) {
		var port = this.browser.at("/").getPort();
		var verifier = Browser.of(port, "verifikator");
		verifier.get("/api/desk/agencies?q=");
		var answer = deed.apply(verifier);
		if (answer.statusCode() >= 400) {
			throw new AssertionError(answer.body());
		}
	}

	private FiledCase with(FiledCase filed, String task) {
		return new FiledCase(filed.number(), filed.receipt(), this.driver.task(filed.number(), task));
	}

}
