package id.go.lapor.engine;

import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A login whose password was right and whose second step is owed. It opens nothing: no
 * page and no interface knows who it is, except the one page that asks for the code.
 */
public interface HalfLogin {

	/** The account that waits; empty where nobody waits, or for too long. */
	Optional<String> user(HttpServletRequest request);

	/** The offices of the account that waits, as of now. */
	Set<String> offices(String user);

	/**
	 * Makes it a whole login, under another session id.
	 * @return where the officer wanted to go
	 * @throws IllegalStateException if nobody waits
	 */
	String finish(HttpServletRequest request, HttpServletResponse response);

}
