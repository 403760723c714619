package id.go.lapor.engine;

import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Knows whether the engine counts for a list of Tasklist right now. Every other count
 * stays exact.
 */
class ListCounting extends CommandInterceptor {

	private static final ThreadLocal<Boolean> COUNTING = ThreadLocal.withInitial(() -> false);

	static boolean isOn() {
		return COUNTING.get();
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (!(command instanceof ExecuteFilterCountCmd)) {
			return this.next.execute(command);
		}
		COUNTING.set(true);
		try {
			return this.next.execute(command);
		}
		finally {
			COUNTING.remove();
		}
	}

}
