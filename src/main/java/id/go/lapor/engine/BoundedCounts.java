package id.go.lapor.engine;

import java.sql.Connection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;

/**
 * Counts a list only as far as anybody counts: to a thousand, and one more says that
 * there are more. The engine would read every task that fits, a hundred thousand of them
 * whenever a verifier's list is refreshed. A count has no order of its own: it gets that
 * of an index, by date where dates are asked for and else by rank, and ends early.
 */
@Intercepts(@Signature(type = StatementHandler.class, method = "prepare", args = { Connection.class, Integer.class }))
class BoundedCounts implements Interceptor {

	/** What a list of more than a thousand tasks counts. */
	static final int MORE = 1_001;

	/** How the engine counts on H2, and how on PostgreSQL. */
	private static final List<Pattern> COUNTS = List.of(
			Pattern.compile("(?is)\\s*select\\s+count\\(\\s*distinct\\s+RES\\.ID_\\s*\\)\\s*"
					+ "(from\\s+\\S*ACT_RU_TASK\\s+RES\\s.*)"),
			Pattern.compile("(?is)\\s*select\\s+count\\(\\*\\)\\s*from\\s*\\(\\s*select\\s+distinct\\s+RES\\.ID_\\s+"
					+ "(from\\s+\\S*ACT_RU_TASK\\s+RES\\s.*)\\)\\s*countDistinct\\s*"));

	@Override
	public Object intercept(Invocation invocation) throws Throwable {
		if (ListCounting.isOn()) {
			var question = ((StatementHandler) invocation.getTarget()).getBoundSql();
			COUNTS.stream()
				.map((form) -> form.matcher(question.getSql()))
				.filter(Matcher::matches)
				.findFirst()
				.ifPresent((count) -> SystemMetaObject.forObject(question).setValue("sql", bounded(count.group(1))));
		}
		return invocation.proceed();
	}

	private static String bounded(String rest) {
		var order = rest.contains("RES.DUE_DATE_ <") ? "RES.DUE_DATE_ asc, RES.PRIORITY_ desc"
				: "RES.PRIORITY_ desc, RES.DUE_DATE_ asc";
		return "select count(*) from (select distinct RES.PRIORITY_, RES.DUE_DATE_, RES.CREATE_TIME_, RES.ID_ " + rest
				+ " order by " + order + ", RES.CREATE_TIME_ asc, RES.ID_ asc fetch first " + MORE
				+ " rows only) COUNTED";
	}

}
