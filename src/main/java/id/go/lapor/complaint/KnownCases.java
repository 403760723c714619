package id.go.lapor.complaint;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which case numbers exist, for those who must account for every one of them: in order
 * and a page at a time, however many there are.
 */
@Component
public class KnownCases {

	private final JdbcClient jdbc;

	public KnownCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next numbers.
	 * @param last the number before them, or null to begin
	 * @param most how many at most
	 */
	public List<String> after(String last, int most) {
		return this.jdbc
			.sql("select case_number from complaint where case_number > ? order by case_number "
					+ "fetch first ? rows only")
			.params((last != null) ? last : "", most)
			.query(String.class)
			.list();
	}

}
