package id.go.lapor.complaint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that have not ended, counted and listed for those who watch. Every question
 * begins at the statuses of open cases, which stand together in one index: its cost grows
 * with the open cases and never with those that have ended.
 */
@Component
@Transactional(readOnly = true)
public class OpenCases {

	private static final List<String> OPEN = Stream.of(CaseStatus.values())
		.filter((status) -> !Complaint.ENDED.contains(status))
		.map(CaseStatus::name)
		.toList();

	/**
	 * At the national desk the code of whoever had a case last still stands in it.
	 */
	private static final List<String> HELD = OPEN.stream()
		.filter((status) -> !Complaint.UNHELD.contains(CaseStatus.valueOf(status)))
		.toList();

	private static final String FROM = "from complaint c where c.status in (:open) ";

	/**
	 * Refusals stand in the timeline; only a case that was refused at all is looked up.
	 */
	private static final String REFUSED = "from complaint c join timeline_entry t on t.case_number = c.case_number "
			+ "and t.event = 'REFUSED' where c.status in (:open) and c.refusals > 0 ";

	private final JdbcClient jdbc;

	OpenCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many each body or unit holds; whoever holds none is not among them. */
	public Map<String, Held> held() {
		var held = new HashMap<String, Held>();
		ask("select c.agency_code, count(*), sum(case when c.contests >= 2 then 1 else 0 end) " + FROM
				+ "and c.agency_code is not null group by c.agency_code", HELD)
			.query((row) -> {
				held.put(row.getString(1), new Held(row.getInt(2), row.getInt(3)));
			});
		return held;
	}

	/** How many each body or unit called outside its authority, wherever they are now. */
	public Map<String, Integer> refused() {
		var refused = new HashMap<String, Integer>();
		ask("select t.agency_code, count(distinct c.case_number) " + REFUSED
				+ "and t.agency_code is not null group by t.agency_code")
			.query((row) -> {
				refused.put(row.getString(1), row.getInt(2));
			});
		return refused;
	}

	/** Those that these agencies hold, the oldest first. */
	public List<CaseNumber> heldBy(Collection<String> agencies, int skip, int most) {
		return read(ask("select c.case_number " + FROM + "and c.agency_code in (:agencies) order by c.received_at, "
				+ "c.case_number" + page(skip, most), HELD)
			.param("agencies", agencies));
	}

	/** Those that these agencies called outside their authority. */
	public List<CaseNumber> refusedBy(Collection<String> agencies, int skip, int most) {
		return list("select c.case_number " + REFUSED + "and t.agency_code in (:agencies) group by c.case_number "
				+ "order by max(t.id) desc", agencies, skip, most);
	}

	/** Those that these agencies hold and whose reporters said no twice. */
	public List<CaseNumber> contestedAt(Collection<String> agencies, int skip, int most) {
		return read(ask("select c.case_number " + FROM + "and c.contests >= 2 and c.agency_code in (:agencies) "
				+ "order by c.received_at, c.case_number" + page(skip, most), HELD)
			.param("agencies", agencies));
	}

	/** Those whose reporters said no twice, wherever they are. */
	public List<CaseNumber> contested(int skip, int most) {
		return list("select c.case_number " + FROM + "and c.contests >= 2 order by c.received_at, c.case_number",
				List.of(), skip, most);
	}

	/** Those that are about this priority programme, the oldest first. */
	public List<Marked> inProgramme(long programme, int most) {
		return ask("select c.case_number, c.refusals, c.contests " + FROM + "and c.programme = :programme "
				+ "order by c.received_at, c.case_number" + page(0, most))
			.param("programme", programme)
			.query((row, place) -> new Marked(CaseNumber.of(row.getString(1)), row.getInt(2) > 0, row.getInt(3) >= 2))
			.list();
	}

	private List<CaseNumber> list(String question, Collection<String> agencies, int skip, int most) {
		return read(ask(question + page(skip, most)).param("agencies", agencies));
	}

	private static List<CaseNumber> read(JdbcClient.StatementSpec question) {
		return question.query(String.class).list().stream().map(CaseNumber::of).toList();
	}

	private static String page(int skip, int most) {
		return " offset " + skip + " rows fetch next " + most + " rows only";
	}

	private JdbcClient.StatementSpec ask(String question) {
		return ask(question, OPEN);
	}

	private JdbcClient.StatementSpec ask(String question, List<String> statuses) {
		return this.jdbc.sql(question).param("open", statuses);
	}

	/**
	 * What one agency holds.
	 *
	 * @param open cases that have not ended
	 * @param contested those whose reporters said no twice
	 */
	public record Held(int open, int contested) {
	}

	/**
	 * A case of a priority programme.
	 *
	 * @param refused whether some body called it outside its authority
	 * @param contested whether its reporter said no twice
	 */
	public record Marked(CaseNumber number, boolean refused, boolean contested) {
	}

}
