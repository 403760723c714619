package id.go.lapor.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeSet;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every file in the places from which a file can be served, at each address it could have
 * there, served or not; and the page of each web app.
 */
final class ServedFiles {

	private static final String CAMUNDA = "/webjars/camunda/";

	private static final String SWAGGER = "/webjars/swagger-ui/";

	private ServedFiles() {
	}

	static Collection<Route> all() {
		var routes = new TreeSet<Route>();
		for (var place : new String[] { "/META-INF/resources", "/static", "/public", "/resources" }) {
			for (var file : below(place)) {
				routes.add(file(file));
				if (file.startsWith(CAMUNDA)) {
					routes.add(file(file.replaceFirst(CAMUNDA, "/camunda/")));
				}
				if (file.startsWith(SWAGGER)) {
					routes.add(file(file.replaceFirst(SWAGGER + "[^/]+/", "/swagger-ui/")));
				}
				if (file.matches(CAMUNDA + "app/[a-z]+/index\\.html")) {
					routes.add(file(file.replace("/webjars", "").replace("index.html", "default/")));
				}
			}
		}
		return routes;
	}

	private static Route file(String address) {
		return new Route("GET", address, "a file");
	}

	private static Collection<String> below(String place) {
		var files = new TreeSet<String>();
		try {
			for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + place + "/**")) {
				var address = file.getURL().toString();
				if (file.isReadable() && !address.endsWith("/")) {
					files.add(address.substring(address.lastIndexOf(place + "/") + place.length()));
				}
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
