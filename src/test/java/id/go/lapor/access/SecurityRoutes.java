package id.go.lapor.access;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.servlet.Filter;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.test.util.ReflectionTestUtils;

/** Addresses that a filter of a door answers itself: signing in and leaving. */
final class SecurityRoutes {

	private static final Pattern ADDRESS = Pattern.compile("\\[([A-Z]+) (/[^\\],]*)\\]");

	private SecurityRoutes() {
	}

	static Collection<Route> of(ApplicationContext house) {
		var routes = new TreeSet<Route>();
		for (var door : house.getBeansOfType(SecurityFilterChain.class).values()) {
			for (var filter : door.getFilters()) {
				answeredBy(filter).filter((route) -> door.matches(request(route))).ifPresent(routes::add);
			}
		}
		return routes;
	}

	private static Optional<Route> answeredBy(Filter filter) {
		var field = (filter instanceof AbstractAuthenticationProcessingFilter) ? "requiresAuthenticationRequestMatcher"
				: (filter instanceof LogoutFilter) ? "logoutRequestMatcher" : null;
		if (field == null) {
			return Optional.empty();
		}
		var matcher = String.valueOf(ReflectionTestUtils.getField(filter, field));
		var address = ADDRESS.matcher(matcher.replaceAll("Ant \\[pattern='([^']+)', ([A-Z]+)\\]", "[$2 $1]"));
		if (!address.find()) {
			throw new AssertionError("Not understood: " + matcher + " of " + filter);
		}
		return Optional.of(new Route(address.group(1), address.group(2), filter.getClass().getSimpleName()));
	}

	/** A door that is never asked for an address does not open it. */
	private static MockHttpServletRequest request(Route route) {
		var request = new MockHttpServletRequest(route.method(), route.pattern().replace("*", "x"));
		request.setServletPath(request.getRequestURI());
		return request;
	}

}
