package id.go.lapor.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.go.lapor.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The watch finds what is planted before it, with and without a policy of the house. */
class WatchBrowserTests {

	private static final String HOUSE = "http://localhost:1";

	/** As strict as that of the house's own pages. */
	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	/** What the watch is worth: text that is made alive in every way is found. */
	@Test
	void whateverIsPlantedIsFound() {
		var watch = new Watch(chromium.window(), HOUSE);
		var opened = new Opened(watch, HOUSE);
		var headers = Map.of("content-type", "text/html; charset=utf-8", "content-security-policy", POLICY);
		var markup = Set.of("elements", "event handlers", "SVG and MathML");
		var overlooked = new ArrayList<String>();
		for (var payload : Payloads.all()) {
			if (markup.contains(payload.group())) {
				opened.open("planted " + payload.number(), 200, headers,
						page("<p th:utext=\"${text}\"></p>", payload.text()));
				if (watch.found()
					.stream()
					.noneMatch((found) -> found.startsWith("planted " + payload.number() + ":"))) {
					overlooked.add(payload.text());
				}
			}
		}
		assertThat(overlooked).as("rendered raw and not found").isEmpty();
		found(watch, opened, "raw in an attribute", headers,
				"<input value=\"" + "\" autofocus onfocus=ran() x=\"" + "\">");
		found(watch, opened, "an address that is a script", headers, "<a href=\"javascript:ran()\">x</a>");
		found(watch, opened, "evaluated", headers, page("<p th:text=\"${1787*1913}\"></p>", ""));
		found(watch, opened, "a script", Map.of("content-type", "text/html"), "<script>ran()</script>");
		found(watch, opened, "a dialog", Map.of("content-type", "text/html"), "<script>alert(1)</script>");
		found(watch, opened, "another host", Map.of("content-type", "text/html"),
				"<link rel=stylesheet href=http://outside.test/x.css>");
		var before = watch.found().size();
		var all = Payloads.mixed("", 60_000, " ", (payload) -> true).get(0).text();
		opened.open("as text", 200, headers, page(
				"<p th:text=\"${text}\"></p><input th:value=\"${text}\"><p th:title=\"${text}\">[[${text}]]</p>", all));
		assertThat(watch.found()).as("the same as text").hasSize(before);
		watch.close();
	}

	private static void found(Watch watch, Opened opened, String what, Map<String, String> headers, String body) {
		found(watch, opened, what, headers, body.getBytes(StandardCharsets.UTF_8));
	}

	private static void found(Watch watch, Opened opened, String what, Map<String, String> headers, byte[] body) {
		opened.open(what, 200, headers, body);
		assertThat(watch.found()).as(what).anyMatch((found) -> found.startsWith(what + ":"));
	}

	private static byte[] page(String template, String text) {
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		var body = engine.process(template, new Context(Locale.ROOT, Map.of("text", text)));
		return ("<!DOCTYPE html><title>x</title>" + body).getBytes(StandardCharsets.UTF_8);
	}

}
