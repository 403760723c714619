package id.go.lapor.hostile;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.Chromium;
import id.go.lapor.LaporTest;
import id.go.lapor.engine.door.Browser;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text is inert everywhere: whatever anybody types, on every page that anybody opens in a
 * real browser no script runs, nothing asks another host, no words become markup and no
 * expression is evaluated - not even where the content security policy would stop it.
 */
@LaporTest
@Tag("hostile-text")
class HostileTextBar {

	/** Refusals on one page. */
	private static final int TOGETHER = 20;

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	private final List<String> failed = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private WebApps apps;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@AfterEach
	void backToTheRealClock() {
		ClockUtil.reset();
	}

	@Test
	void whateverIsTypedIsInertForEverybodyWhoReadsIt() {
		var ledger = new Ledger();
		try (var windows = new Windows(chromium, this.port, ledger)) {
			var journeys = new Journeys(this.cases, this.runtime, new Doors(this.port), ledger, windows);
			walk("reports", journeys::reports);
			walk("reporters", journeys::reporters);
			walk("templates", journeys::templates);
			walk("bureau", journeys::bureau);
			walk("programmes", journeys::programmes);
			walk("questions", journeys::questions);
			walk("masked", journeys::masked);
			walk("disclosed", journeys::disclosed);
			walk("corrected", journeys::corrected);
			walk("files decided", journeys::filesDecided);
			walk("numbers opened", journeys::numbersOpened);
			for (int i = 0; i < 2; i++) {
				int turn = i;
				walk("contested", () -> journeys.contested(turn));
				walk("ruled on", () -> journeys.ruledOn(turn));
				walk("asked", () -> journeys.askedThreeTimes(turn));
				walk("looked at", () -> journeys.lookedAtAgain(turn));
				walk("in bulk", () -> journeys.archivedInBulk(turn));
				walk("accused", () -> journeys.accused(turn));
				walk("by an officer", () -> journeys.closedByAnOfficer(turn));
			}
			walk("clarified", journeys::clarified);
			walk("late", () -> journeys.contestedLate(0));
			walk("late", () -> journeys.contestedLate(1));
			assertThat(this.failed).isEmpty();
			assertThat(windows.found()).isEmpty();
			ledger.check();
			System.out.println("hostile-text: " + Payloads.all().size() + " payloads, " + ledger.fields().size()
					+ " fields seen again on " + windows.opened().size() + " kinds of pages, opened "
					+ windows.opened().values().stream().mapToInt(Integer::intValue).sum() + " times");
			assertThat(ledger.keptFields()).as("no field that takes words is forgotten")
				.containsAll(HouseFields.words()
					.values()
					.stream()
					.filter((word) -> !HouseFields.NO_WORDS.contains(word))
					.toList())
				.containsAll(HouseFields.besideTasks());
		}
	}

	/** A field that is added tomorrow has to be walked tomorrow. */
	@Test
	void everyFieldThatTakesTextIsKnown() {
		var fields = HouseFields.of(this.requestMappingHandlerMapping)
			.stream()
			.filter((field) -> field.isText() && field.place() != HouseField.Place.PATH)
			.map(HouseField::toString)
			.distinct()
			.toList();
		assertThat(fields).hasSizeGreaterThan(80).containsExactlyInAnyOrderElementsOf(HouseFields.words().keySet());
	}

	/** What that is worth: a door nobody wrote down is seen, nested fields included. */
	@Test
	void aNewFieldIsSeen() throws NoSuchMethodException {
		var door = new HandlerMethod(new Planted(),
				Planted.class.getDeclaredMethod("take", PlantedWords.class, String.class));

		assertThat(HouseFields.of(RequestMappingInfo.paths("/ditanam").methods(RequestMethod.POST).build(), door))
			.extracting(HouseField::toString)
			.containsExactly("POST /ditanam property inner.words", "POST /ditanam header X-Planted")
			.noneMatch(HouseFields.words()::containsKey);
	}

	static class Planted {

		void take(@RequestBody PlantedWords words, @RequestHeader("X-Planted") String header) {
		}

	}

	record PlantedWords(PlantedInner inner) {
	}

	record PlantedInner(String words) {
	}

	@Test
	void whatAdministratorsAndAnalystsTypeIsInertInTheWebAppsOfTheEngine() {
		var ledger = new Ledger();
		var admin = new Doors(this.port).officer("admin");
		var house = "http://localhost:" + this.port;
		try (var windows = new Windows(chromium, this.port, ledger)) {
			this.apps.fill(admin, ledger);
			var number = this.apps.meddledWith(this.port, admin, ledger);
			var task = this.cases.task(number, "userTask_respond");
			walk("officers", () -> {
				windows.officer("petugas.kemensos", number);
				windows.task("petugas.kemensos", task);
				windows.app("admin", "/camunda/app/tasklist/default/#/?task=" + task.getId());
			});
			walk("admin",
					() -> List
						.of("users", "users/zq-0?tab=profile", "users/zq-0?tab=groups", "groups", "groups/zq-0",
								"tenants", "tenants/zq-0", "authorization", "system")
						.forEach((page) -> windows.app("admin", "/camunda/app/admin/default/#/" + page)));
			var instance = "/camunda/app/cockpit/default/#/process-instance/" + task.getProcessInstanceId()
					+ "/runtime?detailsTab=";
			walk("cockpit", () -> {
				windows.app("analis", "/camunda/app/cockpit/default/#/repository");
				windows.app("analis", "/camunda/app/cockpit/default/#/processes");
				List.of("variables-tab", "incidents-tab", "user-tasks-tab")
					.forEach((tab) -> windows.app("analis", instance + tab));
			});
			var watch = windows.watched("refused", chromium.window());
			var opened = new Opened(watch, house);
			var refusals = new ArrayList<String>();
			walk("refusals", () -> {
				this.apps.refusals(admin, ledger, (what, message) -> refusals.add(message));
				this.apps.forms(new Doors(this.port).officer("petugas.kemensos"), number, "userTask_respond", ledger,
						(what, message) -> refusals.add(message));
				for (int from = 0; from < refusals.size(); from += TOGETHER) {
					opened.open("refusals from " + from, 200, Map.of("content-type", "text/html; charset=utf-8"),
							html(refusals.subList(from, Math.min(from + TOGETHER, refusals.size()))));
				}
			});
			assertThat(refusals).as("what was typed is quoted").anyMatch((message) -> message.contains("ran()"));
			assertThat(this.failed).isEmpty();
			assertThat(windows.found()).isEmpty();
			ledger.checkTyped();
		}
		finally {
			this.apps.clear();
		}
	}

	@Test
	void whatAHeaderSaysIsInert() {
		var ledger = new Ledger();
		var house = "http://localhost:" + this.port;
		var watch = new Watch(chromium.window(), house);
		var opened = new Opened(watch, house);
		var admin = new Doors(this.port).officer("admin");
		var faults = new ArrayList<String>();
		for (var header : List.of("User-Agent", "Accept-Language", "Referer", "Origin", "Cookie", "X-Forwarded-For",
				"X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-Prefix", "Forwarded")) {
			var texts = new ArrayList<>(ledger.answered("header " + header, 4_000, " ", EveryDoor::fitsAHeader));
			Payloads.all()
				.stream()
				.filter((payload) -> payload.group().equals("addresses") && EveryDoor.fitsAHeader(payload))
				.forEach((payload) -> texts.add(payload.text()));
			texts.addAll(List.of("/\"><b class=hx>", "host=outside.test;proto=javascript"));
			for (var text : texts) {
				for (var page : List.of("/", "/lapor", "/laporan", "/tidak-ada", "/camunda/app/tasklist/default/",
						"/camunda/app/admin/default/")) {
					var asking = header.equals("Cookie") ? new Browser(this.port) : admin;
					var answer = asking.send(
							HttpRequest.newBuilder(admin.at(page)).header("Accept", "text/html").header(header, text));
					var name = page + " with " + header + " " + text.substring(0, Math.min(40, text.length()));
					if (answer.statusCode() >= 500) {
						faults.add(answer.statusCode() + " " + name);
					}
					answer.headers()
						.firstValue("Location")
						.filter((place) -> place.contains("outside.test") || place.startsWith("javascript"))
						.ifPresent((place) -> faults.add(name + " leads to " + place));
					opened.open(name, answer);
				}
			}
		}
		assertThat(watch.found()).isEmpty();
		assertThat(faults).isEmpty();
		ledger.check();
		watch.close();
	}

	@Test
	void whatAngularInterpolatesIsFound() {
		try (var windows = new Windows(chromium, this.port, new Ledger())) {
			var page = windows.desk("verifikator").page();
			for (var text : List.of("{{1787*1913}}", "{{constructor.constructor('ran()')()}}")) {
				int before = windows.found().size();
				page.evaluate(
						"""
								(text) => {
								  const injector = window.angular.element(document).injector() || window.angular.element(document.body).injector();
								  const scope = injector.get('$rootScope');
								  const planted = window.angular.element('<div></div>').text(text);
								  window.angular.element(document.body).append(planted);
								  injector.get('$compile')(planted)(scope);
								  scope.$apply();
								}""",
						text);
				windows.look("verifikator", page, "planted");
				assertThat(windows.found()).as(text).hasSizeGreaterThan(before);
			}
		}
	}

	/** As the web apps put a refusal on their page: as HTML. */
	private static byte[] html(List<String> messages) {
		return ("<!DOCTYPE html><title>x</title><span>" + String.join("</span><span>", messages) + "</span>")
			.getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void whatIsRefusedIsInertInTheAnswerToo() {
		var ledger = new Ledger();
		var house = "http://localhost:" + this.port;
		var fields = HouseFields.of(this.requestMappingHandlerMapping);
		var doors = new EveryDoor(this.port, usual(), ledger);
		var watch = new Watch(chromium.window(), house);
		var opened = new Opened(watch, house);
		walk("doors", () -> doors.walk(fields, (name, answer) -> {
			opened.open(name, answer);
		}));
		walk("preview", () -> previews(ledger).forEach((name, answer) -> opened.open(name, answer)));
		assertThat(this.failed).isEmpty();
		assertThat(watch.found()).isEmpty();
		assertThat(doors.broken()).isEmpty();
		assertThat(ledger.fields()).containsAll(fields.stream().map(HouseField::toString).toList());
		watch.close();
	}

	/** The form before it is sent, with every button but the last. */
	private Map<String, HttpResponse<String>> previews(Ledger ledger) {
		var everybody = new Doors(this.port).everybody();
		var answers = new LinkedHashMap<String, HttpResponse<String>>();
		for (var button : List.of("pratinjau", "cari", "cariInstansi", "hapus", "lang")) {
			for (var text : ledger.answered("preview", 4_900, " ", (payload) -> true)) {
				var form = new LinkedHashMap<String, String>();
				HouseFields.words()
					.keySet()
					.stream()
					.filter((field) -> field.startsWith("POST /lapor parameter "))
					.forEach((field) -> form.put(field.substring("POST /lapor parameter ".length()), text));
				List.of("kirim", "pratinjau", "cari", "cariInstansi", "hapus").forEach(form::remove);
				form.put(button, button.equals("lang") ? "en" : "1");
				answers.put(button + " " + answers.size(), everybody.upload("/lapor", form, Map.of()));
			}
		}
		assertThat(answers.values()).extracting(HttpResponse::statusCode).containsOnly(200);
		return answers;
	}

	private Map<String, String> usual() {
		var number = this.cases.file();
		var usual = new java.util.HashMap<String, String>(Map.of("number", number.value(), "caseNumber", number.value(),
				"position", "1", "taskId", this.cases.task(number, "userTask_verifyComplaint").getId(), "deed",
				"tanggapan", "field", "reason", "kind", "COMPLAINT", "title", "Kartu bantuan"));
		usual.putAll(Map.of("text", "Kartu bantuan belum kami terima sejak Januari.", "category", "SOCIAL_AID",
				"regionCode", "32.12", "anonymous", "true", "secret", "false", "kirim", "1"));
		return usual;
	}

	/** Goes on after a way that could not be walked, so that all that fail are named. */
	private void walk(String what, Runnable way) {
		try {
			way.run();
		}
		catch (RuntimeException | AssertionError ex) {
			this.failed.add(what + ": " + ex);
		}
	}

}
