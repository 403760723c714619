package id.go.lapor.routing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.language.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How reports of each category are forwarded: by a verifier, unless the administrator set
 * something else. Whatever was set stays readable.
 */
@Component
public class CategoryModes {

	private static final int LEAST_CONFIDENCE = 60;

	private static final int MOST_CONFIDENCE = 99;

	/** Without samples nobody would learn that the house is wrong. */
	private static final int LEAST_SAMPLE = 5;

	private static final int ALL = 100;

	private static final int SHOWN = 50;

	private static final String COLUMNS = "select category_code, automatic, confidence, sample_percent, account, set_at"
			+ " from routing_mode ";

	private final JdbcClient jdbc;

	private final CategoryDirectory categories;

	private final Clock clock;

	CategoryModes(JdbcClient jdbc, CategoryDirectory categories, Clock clock) {
		this.jdbc = jdbc;
		this.categories = categories;
		this.clock = clock;
	}

	/**
	 * Sets how reports of a category are forwarded from now on.
	 * @throws Refusal for a category that there is not, or numbers outside their bounds
	 */
	@Transactional
	public void set(String category, boolean automatic, int confidence, int sample, String account) {
		this.categories.find(category).orElseThrow(() -> new Refusal("routing.mode.categoryUnknown"));
		if (confidence < LEAST_CONFIDENCE || confidence > MOST_CONFIDENCE) {
			throw new Refusal("routing.mode.confidence", LEAST_CONFIDENCE, MOST_CONFIDENCE);
		}
		if (sample < LEAST_SAMPLE || sample > ALL) {
			throw new Refusal("routing.mode.sample", LEAST_SAMPLE, ALL);
		}
		this.jdbc.sql("""
				insert into routing_mode (category_code, automatic, confidence, sample_percent, account, set_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(category, automatic, confidence, sample, account, Timestamp.from(this.clock.instant()))
			.update();
	}

	/** What is set for a category; empty where nothing ever was. */
	@Transactional(readOnly = true)
	public Optional<CategoryMode> of(String category) {
		return list(COLUMNS + "where category_code = ? order by id desc fetch first 1 rows only", category).stream()
			.findFirst();
	}

	/** What was set last, the newest first. */
	@Transactional(readOnly = true)
	public List<CategoryMode> history() {
		return list(COLUMNS + "order by id desc fetch first " + SHOWN + " rows only");
	}

	/** Categories whose reports may be forwarded automatically now. */
	@Transactional(readOnly = true)
	public List<CategoryMode> automatic() {
		return list(COLUMNS + "where automatic and id in (select max(id) from routing_mode group by category_code)"
				+ " order by category_code");
	}

	private List<CategoryMode> list(String sql, Object... parameters) {
		return this.jdbc.sql(sql)
			.params(parameters)
			.query((row, i) -> new CategoryMode(row.getString(1), row.getBoolean(2), row.getInt(3), row.getInt(4),
					row.getString(5), row.getTimestamp(6).toInstant()))
			.list();
	}

}
