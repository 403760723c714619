package id.go.lapor.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.apache.catalina.Container;
import org.apache.catalina.Wrapper;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that the running house serves, asked of those who serve it: the mappings
 * of Spring MVC (actuator and static files among them), the resources of every JAX-RS
 * application, every other servlet, the filters that sign somebody in or out, and every
 * file that lies where files are served from.
 */
final class HouseRoutes {

	private HouseRoutes() {
	}

	static Set<Route> of(ServletWebServerApplicationContext house) {
		var routes = new TreeSet<Route>();
		for (var mapping : house.getBeansOfType(HandlerMapping.class).entrySet()) {
			routes.addAll(mapped(mapping.getKey(), mapping.getValue()));
		}
		servlets(house).forEach((servlet) -> routes.addAll(served(servlet)));
		routes.addAll(SecurityRoutes.of(house));
		routes.addAll(ServedFiles.all());
		return routes;
	}

	static Collection<Route> mapped(String name, HandlerMapping mapping) {
		var routes = new TreeSet<Route>();
		if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
			methods.getHandlerMethods()
				.forEach((info, handler) -> routes.addAll(
						of(info, handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName() + "()")));
		}
		else if (mapping instanceof AbstractUrlHandlerMapping addresses) {
			addresses.getHandlerMap().forEach((pattern, handler) -> routes.add(new Route("GET", pattern, name)));
		}
		return routes;
	}

	private static Collection<Route> of(RequestMappingInfo info, String source) {
		var routes = new TreeSet<Route>();
		var methods = info.getMethodsCondition().getMethods();
		for (var written : info.getPatternValues()) {
			var pattern = written.replaceAll("\\{([^:}]+):[^}]*\\}", "{$1}");
			if (methods.isEmpty()) {
				routes.add(new Route(Route.ANY, pattern, source));
			}
			methods.forEach((method) -> routes.add(new Route(method.name(), pattern, source)));
		}
		return routes;
	}

	private static Collection<Route> served(Wrapper servlet) {
		var routes = new TreeSet<Route>();
		for (var mapping : servlet.findMappings()) {
			var base = mapping.replaceFirst("/\\*$", "");
			if (instance(servlet) instanceof ServletContainer jersey) {
				routes.addAll(JaxRsRoutes.of(base, resources(jersey.getConfiguration())));
			}
			else if (!(instance(servlet) instanceof DispatcherServlet)) {
				routes.add(new Route(Route.ANY, mapping, "servlet " + servlet.getName()));
			}
		}
		return routes;
	}

	private static Stream<Class<?>> resources(ResourceConfig application) {
		return Stream.concat(application.getClasses().stream(),
				application.getInstances().stream().map(Object::getClass));
	}

	private static Object instance(Wrapper servlet) {
		try {
			return servlet.allocate();
		}
		catch (ServletException ex) {
			throw new IllegalStateException(servlet.getName(), ex);
		}
	}

	private static Stream<Wrapper> servlets(ServletWebServerApplicationContext house) {
		var host = ((TomcatWebServer) house.getWebServer()).getTomcat().getHost();
		return Stream.of(host.findChildren())
			.flatMap((context) -> Stream.of(context.findChildren()))
			.filter((child) -> child instanceof Wrapper)
			.map((Container child) -> (Wrapper) child);
	}

}
