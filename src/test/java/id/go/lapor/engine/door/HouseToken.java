package id.go.lapor.engine.door;

import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The token of a form in a test without a server: a cookie and its value, as our pages
 * send them. Spring Security's own would put another keeper of tokens into the house that
 * other tests share, where every form is refused from then on.
 */
public final class HouseToken {

	private static final String VALUE = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

	private HouseToken() {
	}

	public static RequestPostProcessor token() {
		return HouseToken::addTo;
	}

	private static MockHttpServletRequest addTo(MockHttpServletRequest request) {
		var held = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
		request.setCookies(Stream.concat(Arrays.stream(held), Stream.of(new Cookie(Doors.CSRF_COOKIE, VALUE)))
			.toArray(Cookie[]::new));
		request.addHeader(Doors.CSRF_HEADER, VALUE);
		return request;
	}

}
