package id.go.lapor.archive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** A house with an archive in it: which cases were walked, and which were copied. */
public final class GeneratedHouse {

	/** What is promised of the ended moves with its weeks; what is open does not move. */
	private static final String OPEN = "select case_number from complaint where closed_at is null "
			+ "and case_number = any(?) order by case_number";

	private static final String MAIN = "select merged_into from complaint where case_number = ? and merged_into is not null";

	private final NamedParameterJdbcTemplate database;

	private final ArchiveOrder order;

	private final Moulds moulds;

	private final List<String> copied;

	private final long rows;

	private final Set<String> bodies;

	private GeneratedHouse(NamedParameterJdbcTemplate database, ArchiveOrder order, Moulds moulds, List<String> copied,
			long rows) {
		this.database = database;
		this.order = order;
		this.moulds = moulds;
		this.copied = copied;
		this.rows = rows;
		this.bodies = new HashSet<>(numbers(database, "select code from agency"));
	}

	/**
	 * An archive as the command makes it, into a house that may have others already.
	 * @return what it cost, in a sentence
	 */
	public static String pour(ApplicationContext house, int reports, long seed) {
		long start = System.nanoTime();
		var generation = new Generation(house, ArchiveOrder.of(reports, seed, Instant.now()));
		int walked = generation.walk().numbers().size();
		long begin = System.nanoTime();
		long rows = generation.pour();
		double seconds = (System.nanoTime() - begin) / 1e9;
		return String.format(Locale.ROOT,
				"%d cases walked in %.0f s, then %d reports (%d rows) poured in %.0f s, %.0f reports a second", walked,
				(begin - start) / 1e9, reports - walked, rows, seconds, (reports - walked) / seconds);
	}

	static GeneratedHouse fill(ApplicationContext house, int reports, int ages) {
		var database = new NamedParameterJdbcTemplate(house.getBean(DataSource.class));
		var before = new HashSet<>(numbers(database, "select case_number from complaint"));
		var whole = ArchiveOrder.of(reports, 1, Instant.now());
		var order = new ArchiveOrder(reports, 1, whole.end(), ages, List.of(ZoneId.of("Asia/Jakarta")));
		var generation = new Generation(house, order);
		var moulds = generation.walk();
		long rows = generation.pour();
		before.addAll(moulds.numbers());
		var copied = numbers(database, "select case_number from complaint order by case_number").stream()
			.filter((number) -> !before.contains(number))
			.toList();
		return new GeneratedHouse(database, order, moulds, copied, rows);
	}

	List<String> copied() {
		return this.copied;
	}

	List<String> walked() {
		return this.moulds.numbers();
	}

	Moulds moulds() {
		return this.moulds;
	}

	ArchiveOrder order() {
		return this.order;
	}

	long rows() {
		return this.rows;
	}

	List<String> openOf(Collection<String> numbers) {
		return this.database.getJdbcTemplate()
			.queryForList(OPEN, String.class, (Object) numbers.toArray(String[]::new));
	}

	/** As it rests: what an ended case did in the engine is not in the archive. */
	CasePortrait portrait(String number) {
		boolean open = !openOf(List.of(number)).isEmpty();
		return CasePortrait.of(this.database, number,
				List.of(HouseTable.values())
					.stream()
					.filter((table) -> isPainted(table) && (open || !table.isHistory()))
					.toList(),
				this.bodies, open);
	}

	/** As it ended, however it got there. */
	CasePortrait portraitOfTheEnd(String number) {
		return CasePortrait.of(this.database, number,
				List.of(HouseTable.values()).stream().filter(GeneratedHouse::isPainted).toList(), this.bodies, false);
	}

	/**
	 * The walked case that looks the same, and waits for one that looks the same if it
	 * waits for another's answer; none if the copy looks like nothing.
	 */
	Optional<String> likeness(String copy, Map<String, CasePortrait> walked) {
		var portrait = portrait(copy);
		var main = mainOf(copy).map((each) -> likeness(each, walked).orElse(each));
		return walked.entrySet()
			.stream()
			.filter((each) -> each.getValue().isLike(portrait) && mainOf(each.getKey()).equals(main))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private Optional<String> mainOf(String number) {
		return this.database.getJdbcTemplate().queryForList(MAIN, String.class, number).stream().findFirst();
	}

	Map<String, CasePortrait> portraits(Collection<String> numbers) {
		var portraits = new LinkedHashMap<String, CasePortrait>();
		new ArrayList<>(numbers).forEach((number) -> portraits.put(number, portrait(number)));
		return portraits;
	}

	/** The difference to the walked case that looks most like it. */
	String difference(String copy, Map<String, CasePortrait> walked) {
		var portrait = portrait(copy);
		return walked.values()
			.stream()
			.map(portrait::difference)
			.min((one, other) -> Integer.compare(one.length(), other.length()))
			.orElse("nothing was walked");
	}

	/** How many keys words have, who left a name and what was copied to a mail differ. */
	private static boolean isPainted(HouseTable table) {
		return table != HouseTable.DUPLICATE_KEY && table != HouseTable.DUPLICATE_PUBLIC_KEY
				&& table != HouseTable.DUPLICATE_RECURRENCE && table != HouseTable.REPORTER_IDENTITY
				&& table != HouseTable.NOTIFICATION_COPY && table != HouseTable.SEARCH_CHANGE
				&& table != HouseTable.SENT_ANSWER;
	}

	private static List<String> numbers(NamedParameterJdbcTemplate database, String sql) {
		return database.getJdbcTemplate().queryForList(sql, String.class);
	}

}
