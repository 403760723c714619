package id.go.lapor.hostile;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;

/**
 * Opens an answer of the house, of whatever kind, in a real browser: under the house's
 * own address, with the headers and the type that it came with. Answers that are the same
 * are opened once.
 */
public final class Opened {

	private static final Set<String> CARRIED = Set.of("content-type", "content-security-policy",
			"x-content-type-options", "content-disposition", "referrer-policy");

	/** What differs each time: tokens of forms, numbers that a policy uses once. */
	private static final String RANDOM = "name=\"(_csrf|token)\" value=\"[^\"]*\"|nonce[=-][\"']?[A-Za-z0-9+/=_-]+";

	private final Watch watch;

	private final Page page;

	private final String house;

	private final Set<String> opened = new HashSet<>();

	private int status;

	private Map<String, String> headers = Map.of();

	private byte[] body = {};

	public Opened(Watch watch, String house) {
		this.watch = watch;
		this.house = house;
		this.page = watch.newPage();
		this.page.route(house + "/__jawaban/*", this::answer);
	}

	/** Opens an answer; gives the words on it, or "" if the same was opened before. */
	String open(String name, HttpResponse<String> answer) {
		var carried = new LinkedHashMap<String, String>();
		answer.headers().map().forEach((header, values) -> {
			var lower = header.toLowerCase(Locale.ROOT);
			if (CARRIED.contains(lower)) {
				carried.put(lower, values.get(0));
			}
		});
		return open(name, answer.statusCode(), carried, answer.body().getBytes(StandardCharsets.UTF_8));
	}

	public String open(String name, int code, Map<String, String> carried, byte[] content) {
		boolean page = carried.getOrDefault("content-type", "").startsWith("text/html");
		// a browser that must not guess shows JSON as letters: one of a kind is enough
		var same = code
				+ (carried + (page ? new String(content, StandardCharsets.UTF_8) : name)).replaceAll(RANDOM, "");
		if (content.length == 0 || !this.opened.add(same)) {
			return "";
		}
		this.status = code;
		// what would be saved as a file is opened all the same
		this.headers = new LinkedHashMap<>(carried);
		this.headers.remove("content-disposition");
		this.headers.computeIfPresent("content-type",
				(header, type) -> type.startsWith("text/csv") ? "text/plain;charset=UTF-8" : type);
		this.body = content;
		this.watch.at(name);
		if (!arrives(this.house + "/__jawaban/" + this.opened.size())) {
			this.watch.left(name);
			return "";
		}
		return this.watch.look(this.page, name);
	}

	/**
	 * A page that led elsewhere may still do so while the next one is opened; one that is
	 * interrupted each time leaves by itself.
	 */
	private boolean arrives(String address) {
		for (int attempt = 1;; attempt++) {
			try {
				this.page.navigate(address);
				return true;
			}
			catch (PlaywrightException ex) {
				if (attempt == 3 && ex.getMessage().contains("interrupted by another navigation")) {
					return false;
				}
				if (attempt == 3) {
					throw ex;
				}
			}
		}
	}

	private void answer(Route route) {
		route.fulfill(
				new Route.FulfillOptions().setStatus(this.status).setHeaders(this.headers).setBodyBytes(this.body));
	}

}
