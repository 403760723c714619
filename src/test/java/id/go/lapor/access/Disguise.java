package id.go.lapor.access;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An address written in another way, or asked by another method, in the hope that a door
 * does not recognise it.
 *
 * @param method the method
 * @param path the address as it is sent
 * @param headers what is sent besides
 */
record Disguise(String method, String path, Map<String, String> headers) {

	private static final List<String> METHODS = List.of("HEAD", "OPTIONS", "TRACE", "GET", "POST", "PUT", "PATCH",
			"DELETE", "get", "PROPFIND");

	static List<Disguise> of(String method, String path) {
		var disguises = new ArrayList<Disguise>();
		var last = path.lastIndexOf('/');
		var first = path.indexOf('/', 1);
		METHODS.forEach((other) -> disguises.add(new Disguise(other, path, Map.of())));
		for (var written : List.of(path + "/", path + "//", path + "/.", path + "/x/..", path + ";a=b",
				path + ";jsessionid=1", path + "%20", path + "%00", path + "%0a", path + ".json", path + ".css",
				path + "?", path + "?.css", "/" + path, path.substring(0, last) + "//" + path.substring(last + 1),
				path.substring(0, last) + "%2F" + path.substring(last + 1),
				path.substring(0, last) + "%252F" + path.substring(last + 1),
				path.substring(0, last) + "/./" + path.substring(last + 1),
				path.substring(0, last) + ";x/" + path.substring(last + 1), "/portal/.." + path,
				"/portal/%2e%2e" + path, "/lapor/..;" + path, "/camunda/lib/.." + path,
				"/camunda/lib/%2e%2e%2f" + path.substring(1), "/api/v1/.." + path, "/api/v1/..%5c" + path.substring(1),
				path.toUpperCase(), path.substring(0, first).toUpperCase() + path.substring(first), escaped(path, 1),
				escaped(path, first + 1), escaped(path, Math.max(path.indexOf('/', first + 1), 0) + 1),
				escaped(path, last + 1), path.replace("/", "%2f").replaceFirst("%2f", "/"),
				path.replace("/", "\\").replaceFirst("\\\\", "/").replace("\\", "%5c"))) {
			disguises.add(new Disguise(method, written, Map.of()));
		}
		for (var header : List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Uri", "X-Forwarded-Path")) {
			disguises.add(new Disguise(method, path, Map.of(header, "/")));
			disguises.add(new Disguise("GET", "/", Map.of(header, path)));
		}
		for (var prefix : List.of("/portal", "/x", "/", path, path.substring(0, first), "/camunda", "/api/v1")) {
			disguises.add(new Disguise(method, path, Map.of("X-Forwarded-Prefix", prefix)));
		}
		for (var other : List.of("GET", "POST", "DELETE", "PUT")) {
			disguises.add(new Disguise("POST", path, Map.of("X-HTTP-Method-Override", other)));
			disguises.add(new Disguise("POST", path + "?_method=" + other, Map.of("X-HTTP-Method", other)));
		}
		disguises.add(new Disguise(method, path, Map.of("X-Forwarded-For", "127.0.0.1", "X-Real-IP", "127.0.0.1")));
		disguises.add(new Disguise(method, path, Map.of("X-Forwarded-User", "admin", "Remote-User", "admin")));
		return disguises;
	}

	/** With one letter written as its code. */
	private static String escaped(String path, int at) {
		return path.substring(0, at) + "%" + Integer.toHexString(path.charAt(at)) + path.substring(at + 1);
	}

	HttpRequest.Builder on(HttpRequest.Builder request, String body) {
		this.headers.forEach(request::header);
		boolean bare = List.of("GET", "HEAD", "OPTIONS", "TRACE", "get").contains(this.method);
		return request.method(this.method, bare ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
	}

	@Override
	public String toString() {
		return this.method + " " + this.path + (this.headers.isEmpty() ? "" : " " + this.headers);
	}

}
