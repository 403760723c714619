package id.go.lapor.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * Every method of the resources of one JAX-RS application, sub-resources included:
 * follows a locator to what its declared type offers.
 */
final class JaxRsRoutes {

	private final String base;

	private final Set<Route> routes = new LinkedHashSet<>();

	private final Deque<Class<?>> way = new ArrayDeque<>();

	private JaxRsRoutes(String base) {
		this.base = base;
	}

	static Set<Route> of(String base, Stream<Class<?>> resources) {
		var walk = new JaxRsRoutes(base);
		resources.forEach((resource) -> annotation(resource, Path.class)
			.ifPresent((path) -> walk.visit(resource, join(base, path.value()))));
		return walk.routes;
	}

	private void visit(Class<?> resource, String path) {
		if (this.way.contains(resource)) {
			return;
		}
		this.way.push(resource);
		for (var method : resource.getMethods()) {
			if (!method.isBridge()) {
				visit(resource, method, path);
			}
		}
		this.way.pop();
	}

	private void visit(Class<?> resource, Method method, String above) {
		var declared = annotated(resource, method);
		if (declared.isEmpty()) {
			return;
		}
		var path = Optional.ofNullable(declared.get().getAnnotation(Path.class))
			.map((here) -> join(above, here.value()))
			.orElse(above);
		var verb = verb(declared.get());
		if (verb.isPresent()) {
			this.routes.add(new Route(verb.get(), path, this.base + " " + resource.getSimpleName()));
		}
		else {
			visit(method.getReturnType(), path);
		}
	}

	/** The declaration that carries the annotations: its own or an interface's. */
	private static Optional<Method> annotated(Class<?> resource, Method method) {
		return family(resource).flatMap((type) -> {
			try {
				return Stream.of(type.getDeclaredMethod(method.getName(), method.getParameterTypes()));
			}
			catch (NoSuchMethodException ex) {
				return Stream.empty();
			}
		}).filter((found) -> verb(found).isPresent() || found.isAnnotationPresent(Path.class)).findFirst();
	}

	private static Stream<Class<?>> family(Class<?> type) {
		if (type == null) {
			return Stream.empty();
		}
		return Stream.concat(Stream.of(type), Stream.concat(family(type.getSuperclass()),
				Stream.of(type.getInterfaces()).flatMap(JaxRsRoutes::family)));
	}

	private static Optional<String> verb(Method method) {
		return Stream.of(method.getAnnotations())
			.map((annotation) -> annotation.annotationType().getAnnotation(HttpMethod.class))
			.filter((verb) -> verb != null)
			.map(HttpMethod::value)
			.findFirst();
	}

	private static <A extends Annotation> Optional<A> annotation(Class<?> type, Class<A> wanted) {
		return family(type).map((each) -> each.getAnnotation(wanted)).filter((found) -> found != null).findFirst();
	}

	private static String join(String above, String below) {
		var joined = above + "/" + below.replaceAll("\\{\\s*([^:}\\s]+)\\s*(:[^}]*)?\\}", "{$1}");
		return joined.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
	}

}
