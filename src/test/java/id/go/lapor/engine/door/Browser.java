package id.go.lapor.engine.door;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A browser without a window: keeps cookies, signs in at our door, and sends what
 * Tasklist sends. For tests of any room.
 */
public class Browser {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String house;

	private String basic;

	public Browser(int port) {
		this.house = "http://localhost:" + port;
	}

	/** Signs in at the page and opens Tasklist once, which makes its own cookie. */
	public static Browser of(int port, String user) {
		var browser = new Browser(port);
		browser.login(user, "lapor");
		browser.get("/camunda/app/tasklist/default/");
		browser.get("/camunda/api/engine/engine/default/filter");
		return browser;
	}

	public static Browser withPassword(int port, String user) {
		var browser = new Browser(port);
		browser.basic = "Basic "
				+ Base64.getEncoder().encodeToString((user + ":lapor").getBytes(StandardCharsets.UTF_8));
		return browser;
	}

	public HttpResponse<String> login(String user, String password) {
		return form("/masuk", "username=" + user + "&password=" + password);
	}

	/** Sends a form of the page at the same address, with its token. */
	public HttpResponse<String> form(String path, String fields) {
		var page = CSRF.matcher(get("/masuk").body());
		var token = page.find() ? page.group(1) : "";
		return send(HttpRequest.newBuilder(at(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers
				.ofString(fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(at(path)).GET());
	}

	public HttpResponse<String> page(String path) {
		return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html").GET());
	}

	public HttpResponse<String> post(String path, String json) {
		return send(HttpRequest.newBuilder(at(path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json)));
	}

	public HttpResponse<String> put(String path, String json) {
		return send(HttpRequest.newBuilder(at(path))
			.header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers.ofString(json)));
	}

	/** Sends files, each under its name, as a form of a page does. */
	public HttpResponse<String> upload(String path, Map<String, byte[]> files) {
		return upload(path, Map.of(), files);
	}

	/** Sends fields and files as a form of a page does. */
	public HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, byte[]> files) {
		return send(uploading(path, fields, files));
	}

	public HttpRequest.Builder uploading(String path, Map<String, String> fields, Map<String, byte[]> files) {
		var body = new ByteArrayOutputStream();
		fields.forEach((name, value) -> body
			.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
				.getBytes(StandardCharsets.UTF_8)));
		files.forEach((name, content) -> {
			body.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
					+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
				.getBytes(StandardCharsets.UTF_8));
			body.writeBytes(content);
			body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
		});
		body.writeBytes("--batas--\r\n".getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(at(path))
			.header("Content-Type", "multipart/form-data; boundary=batas")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
	}

	public HttpResponse<byte[]> download(String path) {
		try {
			return this.client.send(HttpRequest.newBuilder(at(path)).GET().build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The engine's interface as Tasklist reaches it. */
	public static String engine(String path) {
		return "/camunda/api/engine/engine/default" + path;
	}

	/**
	 * Sends it with its cookies alone, as a page of another site would make a browser do.
	 */
	public HttpResponse<String> sendWithoutToken(HttpRequest.Builder request) {
		return sent(request);
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		cookie("XSRF-TOKEN", request, "X-XSRF-TOKEN");
		cookie(Doors.CSRF_COOKIE, request, Doors.CSRF_HEADER);
		return sent(request);
	}

	private HttpResponse<String> sent(HttpRequest.Builder request) {
		if (this.basic != null) {
			request.header("Authorization", this.basic);
		}
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	public URI at(String path) {
		return URI.create(this.house + path);
	}

	public boolean hasCookie(String name) {
		return this.cookies.getCookieStore().getCookies().stream().anyMatch((cookie) -> cookie.getName().equals(name));
	}

	/** What the browser keeps under this name; empty for nothing. */
	public String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map((cookie) -> cookie.getValue())
			.findFirst()
			.orElse("");
	}

	private void cookie(String name, HttpRequest.Builder request, String header) {
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst()
			.ifPresent((cookie) -> request.setHeader(header, cookie.getValue()));
	}

}
