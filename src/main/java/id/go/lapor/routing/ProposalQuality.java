package id.go.lapor.routing;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares, month by month, what was proposed with what was decided. Each statement reads
 * the days it needs by their index and no others.
 */
@Component
public class ProposalQuality {

	private static final int MONTHS_BEFORE = 6;

	private static final int COMPARED = 3;

	private static final String COUNTS = """
			count(*), coalesce(sum(case when rule_place = 1 then 1 else 0 end), 0),
			coalesce(sum(case when rule_place is not null or learned_place is not null then 1 else 0 end), 0),
			coalesce(sum(case when decision = 'OVERRIDDEN' then 1 else 0 end), 0),
			coalesce(sum(case when refused%s then 1 else 0 end), 0),
			coalesce(sum(case when learned_known then 1 else 0 end), 0),
			coalesce(sum(case when learned_known and learned_place = 1 then 1 else 0 end), 0),
			coalesce(avg(learned_confidence), 0)
			from routing_choice where decision <> 'AUTOMATIC' and decided_on >= ? and decided_on < ?""";

	private static final String ALL = COUNTS.formatted("");

	private static final String OF_RULES = COUNTS.formatted(" and rule_place = 1");

	private static final String MONTH = "extract(year from decided_on), extract(month from decided_on)";

	private final JdbcClient jdbc;

	ProposalQuality(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How good the proposals of this month were. */
	@Transactional(readOnly = true)
	public MonthQuality of(YearMonth month) {
		return new MonthQuality(month, tallies("select '', " + ALL, month, month).get(0),
				tallies("select rule_key, " + OF_RULES
						+ " and rule_key is not null group by rule_key order by count(*) desc, rule_key", month, month),
				tallies("select body_code, " + ALL + " group by body_code order by count(*) desc, body_code", month,
						month),
				months(month), drift(month), automatic(month));
	}

	/** What the house forwarded by itself, and how its samples were decided. */
	private MonthQuality.Automatic automatic(YearMonth month) {
		return this.jdbc.sql("""
				select coalesce(sum(case when decision = 'AUTOMATIC' then 1 else 0 end), 0),
				coalesce(sum(case when decision = 'AUTOMATIC' and refused then 1 else 0 end), 0),
				coalesce(sum(case when sampled then 1 else 0 end), 0),
				coalesce(sum(case when sampled and learned_place = 1 then 1 else 0 end), 0)
				from routing_choice where decided_on >= ? and decided_on < ?""")
			.params(day(month), day(month.plusMonths(1)))
			.query((row, i) -> new MonthQuality.Automatic(row.getLong(1), row.getLong(2), row.getLong(3),
					row.getLong(4)))
			.single();
	}

	private List<Tally> months(YearMonth month) {
		return this.jdbc
			.sql("select " + MONTH + ", " + ALL + " group by " + MONTH
					+ " order by extract(year from decided_on) desc, extract(month from decided_on) desc")
			.params(day(month.minusMonths(MONTHS_BEFORE)), day(month.plusMonths(1)))
			.query((row, i) -> tally(YearMonth.of(row.getInt(1), row.getInt(2)).toString(), row, 2))
			.list();
	}

	private List<Tally> tallies(String sql, YearMonth from, YearMonth to) {
		return this.jdbc.sql(sql)
			.params(day(from), day(to.plusMonths(1)))
			.query((row, i) -> tally(row.getString(1), row, 1))
			.list();
	}

	private static Tally tally(String code, ResultSet row, int before) throws SQLException {
		return new Tally(code, row.getLong(before + 1), row.getLong(before + 2), row.getLong(before + 3),
				row.getLong(before + 4), row.getLong(before + 5), row.getLong(before + 6), row.getLong(before + 7),
				row.getDouble(before + 8));
	}

	/** Half the sum of all differences (total variation). */
	private double drift(YearMonth month) {
		var now = shares(month, month);
		var before = shares(month.minusMonths(COMPARED), month.minusMonths(1));
		if (now.isEmpty() || before.isEmpty()) {
			return -1;
		}
		var bodies = new HashSet<>(now.keySet());
		bodies.addAll(before.keySet());
		return bodies.stream()
			.mapToDouble((body) -> Math.abs(now.getOrDefault(body, 0.0) - before.getOrDefault(body, 0.0)))
			.sum() / 2;
	}

	private Map<String, Double> shares(YearMonth from, YearMonth to) {
		var counts = new HashMap<String, Double>();
		this.jdbc
			.sql("select body_code, count(*) from routing_choice where decision <> 'AUTOMATIC'"
					+ " and decided_on >= ? and decided_on < ? group by body_code")
			.params(day(from), day(to.plusMonths(1)))
			.query((row) -> {
				counts.put(row.getString(1), row.getDouble(2));
			});
		double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
		counts.replaceAll((body, count) -> count / all);
		return counts;
	}

	private static Date day(YearMonth month) {
		return Date.valueOf(month.atDay(1));
	}

}
