package id.go.lapor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import id.go.lapor.LaporTest;
import id.go.lapor.TestDatabase;
import id.go.lapor.archive.GeneratedHouse;
import id.go.lapor.engine.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An index is built of few reports and of many, or {@code -Dreports=N}, follows, and is
 * asked. See docs/bars.md.
 */
@Tag("search")
@LaporTest
class SearchBar {

	private static final Path FIGURES = Path.of("target", "bars", "search.txt");

	private static final int FEW = 10_000;

	private static final int MANY = 1_400_000;

	private static final int ROUNDS = 31;

	/** A day of the whole country. */
	private static final int CHANGES = 6_000;

	private static final double PROMISED_MILLIS = 1_000;

	/** What everybody's total would cost if nobody kept an index. */
	private static final String WITHOUT_INDEX = "select count(*) from complaint where not secret and masked_text ilike '%jalan%'";

	/** By so much a look without an index is slower, from fifty thousand reports on. */
	private static final double BITE = 3;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private IndexKeeper keeper;

	@Autowired
	private PublicSearch everybody;

	@Autowired
	private OfficerSearch officers;

	@Autowired
	private JdbcTemplate jdbc;

	private final List<String> figures = new ArrayList<>();

	@Test
	void answersAmongOneMillionFourHundredThousandReports() throws IOException {
		assertThat(TestDatabase.isPostgres()).as("say -Dlapor.test.database=postgres: there is no COPY elsewhere")
			.isTrue();
		int many = Integer.getInteger("reports", MANY);
		try {
			var few = measured(FEW, 1);
			var lots = measured(many - FEW, 1_000);

			lots.forEach((question, millis) -> this.figures
				.add(String.format(Locale.ROOT, "%6.1f times: %s", millis / few.get(question), question)));
			assertThat(lots)
				.allSatisfy((question, millis) -> assertThat(millis).as(question).isLessThan(PROMISED_MILLIS));
			double without = median(() -> this.jdbc.queryForObject(WITHOUT_INDEX, Long.class));
			say("%6.1f ms: the bare total of \"jalan\", without an index", without);
			assertThat(without).as("it bites").isGreaterThan(BITE * lots.get("everybody, jalan"));
		}
		finally {
			Files.createDirectories(FIGURES.getParent());
			Files.write(FIGURES, this.figures);
			this.figures.forEach(System.out::println);
		}
	}

	/** Pours more reports, builds the index anew, lets it follow, and asks. */
	private Map<String, Double> measured(int more, long seed) {
		say("%s", GeneratedHouse.pour(this.context, more, seed));
		long reports = this.jdbc.queryForObject("select count(*) from complaint", Long.class);
		this.jdbc.update("update search_order set edition = edition + 1");
		double building = seconds(this.keeper::catchUp);
		say("%d reports: index built in %.0f s, %.0f reports a second, %d megabytes", reports, building,
				reports / building, bytes() >> 20);
		this.jdbc.batchUpdate("insert into search_change (case_number, document, changed_at) values (?, ?, now())",
				this.jdbc
					.queryForList("select case_number from complaint order by received_at fetch first " + CHANGES
							+ " rows only", String.class)
					.stream()
					.map((number) -> new Object[] { number, DocumentName.of(number) })
					.toList());
		double following = seconds(this.keeper::catchUp);
		say("%d reports: %d changes followed in %.1f s", reports, CHANGES, following);

		var busiest = this.jdbc.queryForObject("select agency_code from complaint where agency_code is not null "
				+ "group by agency_code order by count(*) desc fetch first row only", String.class);
		var verifier = new OfficerScope(Set.of(Role.VERIFIER.id()), Set.of(), Set.of());
		var worker = new OfficerScope(Set.of("agency:" + busiest), Set.of(), Set.of(busiest));
		var millis = new LinkedHashMap<String, Double>();
		wishes().forEach((name, wish) -> {
			millis.put("everybody, " + name, median(() -> this.everybody.find(wish)));
			millis.put("verifier, " + name, median(() -> this.officers.find(wish, verifier)));
			millis.put("agency, " + name, median(() -> this.officers.find(wish, worker)));
		});
		millis.forEach((question, median) -> say("%d reports: %6.1f ms: %s", reports, median, question));
		return millis;
	}

	private static Map<String, SearchWish> wishes() {
		var wishes = new LinkedHashMap<String, SearchWish>();
		wishes.put("nothing typed", new SearchWish(null, Map.of(), false, 1));
		Stream
			.of("jalan", "jalan rusak", "\"jalan rusak\"", "lamp*", "jembtan~", "air -kotor",
					"sudah tiga bulan lampu jalan di desa kami mati", "jalqn")
			.forEach((typed) -> wishes.put(typed, SearchCorpus.words(typed)));
		wishes.put("jalan, newest first", new SearchWish("jalan", Map.of(), true, 1));
		wishes.put("jalan, page 50", new SearchWish("jalan", Map.of(), false, Finder.MOST_PAGES));
		wishes.put("jalan, of one category", new SearchWish("jalan", Map.of(Facet.CATEGORY, "ROAD"), false, 1));
		return wishes;
	}

	private double median(Supplier<?> look) {
		var nanos = new long[ROUNDS];
		look.get();
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			look.get();
			nanos[round] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return nanos[ROUNDS / 2] / 1e6;
	}

	private long bytes() {
		try (var files = Files.walk(this.keeper.serving().orElseThrow().directory())) {
			return files.mapToLong((file) -> file.toFile().length()).sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private void say(String form, Object... values) {
		this.figures.add(String.format(Locale.ROOT, form, values));
		System.out.println(this.figures.get(this.figures.size() - 1));
	}

}
