package id.go.lapor.engine;

import java.util.Optional;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Remembers, for the request that runs in this thread, why the engine gave up. The
 * engine's REST interface tells its callers a text of its own around the reason; the door
 * needs the reason itself to answer in one sentence.
 */
public class LastFailure extends CommandInterceptor {

	private static final ThreadLocal<RuntimeException> LAST = new ThreadLocal<>();

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			LAST.set(ex);
			throw ex;
		}
	}

	/** Why the last command of this thread failed, if one did since {@link #forget}. */
	public static Optional<RuntimeException> get() {
		return Optional.ofNullable(LAST.get());
	}

	public static void forget() {
		LAST.remove();
	}

}
