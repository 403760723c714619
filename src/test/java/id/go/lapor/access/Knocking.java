package id.go.lapor.access;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import id.go.lapor.engine.door.Browser;

/**
 * Everybody before the doors, signed in once: in a browser, with a password in each
 * request where the address takes no session, or with the receipt of the case.
 */
class Knocking {

	private final Map<Asker, Browser> sessions = new EnumMap<>(Asker.class);

	private final Map<Asker, Browser> passwords = new EnumMap<>(Asker.class);

	private final int port;

	private final FiledCases cases;

	private final Filling filling;

	Knocking(int port, FiledCases cases, Filling filling) {
		this.port = port;
		this.cases = cases;
		this.filling = filling;
		for (var asker : Asker.values()) {
			this.sessions.put(asker, (asker.user() != null) ? Browser.of(port, asker.user()) : new Browser(port));
			this.passwords.put(asker,
					(asker.user() != null) ? Browser.withPassword(port, asker.user()) : new Browser(port));
			this.sessions.get(asker).get("/api/desk/agencies?q=");
			this.sessions.get(asker).get("/masuk");
		}
		cases.all().forEach(this::openForItsReporter);
	}

	/** Opens the case on the reporter's device. */
	void openForItsReporter(FiledCase filed) {
		var reporter = this.sessions.get(Asker.REPORTER);
		reporter.send(HttpRequest.newBuilder(reporter.at("/laporan/" + filed.number() + "/buka"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("kode=" + filed.receipt())));
	}

	/** Sends it with everything the asker has. */
	HttpResponse<String> ask(Question question) {
		return browser(question).send(request(question));
	}

	/** Sends it without the token that a page of ours would send along. */
	HttpResponse<String> askFromAnotherSite(Question question) {
		return browser(question).sendWithoutToken(request(question).header("Sec-Fetch-Site", "cross-site"));
	}

	/** Sends an address in disguise, as it stands. */
	HttpResponse<String> ask(Asker asker, Disguise disguise, String path) {
		boolean programs = path.startsWith("/engine-rest");
		boolean page = path.startsWith("/petugas") || path.startsWith("/demo");
		var browser = (programs ? this.passwords : this.sessions).get(asker);
		var request = HttpRequest.newBuilder(browser.at(disguise.path()))
			.header("Content-Type", page ? "application/x-www-form-urlencoded" : "application/json");
		return browser.send(disguise.on(request, page ? "advance=PT1H&words=x" : "{\"text\":\"x\",\"reason\":\"x\"}"));
	}

	private Browser browser(Question question) {
		if (question.rule().name().equals("leaving")) {
			return leaving(question.asker());
		}
		return (question.route().pattern().startsWith("/engine-rest") ? this.passwords : this.sessions)
			.get(question.asker());
	}

	/** In a session of its own, which is over afterwards. */
	private Browser leaving(Asker asker) {
		var browser = (asker.user() != null) ? Browser.of(this.port, asker.user()) : new Browser(this.port);
		browser.get("/api/desk/agencies?q=");
		browser.get("/masuk");
		return browser;
	}

	private HttpRequest.Builder request(Question question) {
		var route = question.route();
		var filed = this.cases.get(question.rule().stage(), question.kind());
		var path = this.filling.path(route, filed);
		var method = route.method().equals(Route.ANY) ? "GET" : route.method();
		HttpRequest.Builder request;
		if (route.pattern().endsWith("/attachments") && method.equals("POST")) {
			request = browser(question).uploading(path, Map.of(),
					Map.of("x.txt", "nothing to see".getBytes(StandardCharsets.UTF_8)));
		}
		else {
			request = HttpRequest.newBuilder(browser(question).at(path));
			var type = Bodies.type(route);
			if (route.changes() && (!method.equals("DELETE") || Bodies.isEngine(route))) {
				request.header("Content-Type", type)
					.method(method, BodyPublishers.ofString(Bodies.of(question, filed)));
			}
			else {
				request.method(method, BodyPublishers.noBody());
			}
		}
		request.header("Accept", Bodies.isPage(route) ? "text/html,*/*" : "application/json,*/*");
		if (question.asker() == Asker.REPORTER && route.pattern().startsWith("/api/v1/")) {
			request.header("X-Receipt", filed.receipt());
		}
		return request;
	}

}
