package id.go.lapor.engine;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses task queries that carry expressions a caller wrote (CVE-2026-109432): the
 * engine checks the outer query only and evaluates what hides in its "or" parts, so any
 * Tasklist user could run code. Stored filters keep theirs; a query that extends a filter
 * is a caller's and is checked like every other.
 */
class ForgedQueryGuard extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof AbstractQuery<?, ?> query) {
			refuseExpressions(query);
		}
		else if (command instanceof AbstractExecuteFilterCmd filter) {
			refuseExpressions(extendingQuery(filter));
		}
		return this.next.execute(command);
	}

	private static Query<?, ?> extendingQuery(AbstractExecuteFilterCmd command) {
		var field = ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");
		ReflectionUtils.makeAccessible(field);
		return (Query<?, ?>) ReflectionUtils.getField(field, command);
	}

	private static void refuseExpressions(Query<?, ?> query) {
		var pending = new ArrayDeque<Object>();
		var seen = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
		if (query != null) {
			pending.add(query);
		}
		while (!pending.isEmpty()) {
			var next = pending.poll();
			if (!seen.add(next)) {
				continue;
			}
			if (next instanceof AbstractQuery<?, ?> part && !part.getExpressions().isEmpty()) {
				throw new AuthorizationException("Permintaan ditolak: pencarian tidak boleh memuat ekspresi. "
						+ "(Refused: a query must not carry expressions.)");
			}
			if (next instanceof TaskQueryImpl tasks) {
				pending.addAll(tasks.getQueries());
			}
		}
	}

}
