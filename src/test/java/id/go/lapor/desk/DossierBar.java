package id.go.lapor.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.go.lapor.LaporTest;
import id.go.lapor.TestDatabase;
import id.go.lapor.archive.GeneratedHouse;
import id.go.lapor.engine.Affiliations;
import id.go.lapor.engine.door.Browser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier is opened among few reports and among 1.4 million, or {@code -Dreports=N}, by
 * each office that has one beside its decision. See docs/bars.md.
 */
@Tag("dossier")
@LaporTest
@TestPropertySource(properties = "lapor.audit.checkpoint=1m")
class DossierBar {

	private static final Path FIGURES = Path.of("target", "bars", "dossier.txt");

	/**
	 * Among fewer there are no sixty reports alike, which is as many as are ever compared
	 * with a new one.
	 */
	private static final int FEW = 100_000;

	private static final int MANY = 1_400_000;

	private static final int DOSSIERS = 61;

	private static final double PROMISED_MILLIS = 300;

	private static final double PROMISED_RATIO = 2;

	private static final String TASKS = "select id_ from act_ru_task where task_def_key_ = ? "
			+ "and (cast(? as varchar) is null or tenant_id_ = ?) order by md5(id_) fetch first " + DOSSIERS
			+ " rows only";

	private static final String CASES = "select case_number from complaint where closed_at is not null "
			+ "order by md5(case_number) fetch first " + DOSSIERS + " rows only";

	private static final String BUSIEST = "select tenant_id_ from act_ru_task where task_def_key_ = 'userTask_respond' "
			+ "group by tenant_id_ order by count(*) desc, tenant_id_ fetch first 1 rows only";

	private static final String UNSETTLED = "select case_number from audit_head where settled = false "
			+ "fetch first 1 rows only";

	private static final String OFFICER = "petugas.kemensos";

	@LocalServerPort
	private int port;

	@Autowired
	private Affiliations affiliations;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate jdbc;

	private final List<String> figures = new ArrayList<>();

	@Test
	void opensAsFastAmongOneMillionFourHundredThousandReports() throws IOException {
		assertThat(TestDatabase.isPostgres()).as("say -Dlapor.test.database=postgres: pages are counted there")
			.isTrue();
		int many = Integer.getInteger("reports", MANY);
		var pages = new PagesRead(this.jdbc);
		try {
			say("%s", GeneratedHouse.pour(this.context, FEW, 1));
			var few = looks(pages);
			say("%s", GeneratedHouse.pour(this.context, many - FEW, 1_000));
			var lots = looks(pages);
			lots.forEach((who, look) -> say("%6.1f ms, %7.0f pages, among %d reports %6.1f ms, %7.0f: %s",
					look.millis(), look.pages(), FEW, few.get(who).millis(), few.get(who).pages(), who));
			assertThat(lots).allSatisfy((who, look) -> assertThat(look.millis()).as(who).isLessThan(PROMISED_MILLIS));
			assertThat(grown(few, lots)).as("pages read, more than twice those of " + FEW + " reports").isEmpty();

			this.jdbc.execute("drop index timeline_entry_case");
			var without = grown(few, looks(pages));
			say("without the index of the timeline: %s", without);
			assertThat(without).as("a house without the index is found").isNotEmpty();
		}
		finally {
			Files.createDirectories(FIGURES.getParent());
			Files.write(FIGURES, this.figures);
			this.figures.forEach(System.out::println);
		}
	}

	private static List<String> grown(Map<String, Look> few, Map<String, Look> lots) {
		return lots.entrySet()
			.stream()
			.filter((each) -> each.getValue().pages() > PROMISED_RATIO * few.get(each.getKey()).pages())
			.map(Map.Entry::getKey)
			.toList();
	}

	/** What each office opens: other cases than those before, each once. */
	private Map<String, Look> looks(PagesRead pages) {
		untilTheAuditRests();
		this.jdbc.execute("analyze");
		var busiest = this.jdbc.queryForObject(BUSIEST, String.class);
		this.affiliations.joinAgency(OFFICER, busiest);
		var looks = new LinkedHashMap<String, Look>();
		looks.put("verifier, a new report",
				look(pages, "verifikator", "/api/desk/tasks/", tasks("userTask_verifyComplaint", null)));
		looks.put("officer, a report to answer",
				look(pages, OFFICER, "/api/desk/tasks/", tasks("userTask_respond", busiest)));
		looks.put("oversight, a closed case",
				look(pages, "panrb", "/petugas/laporan/", this.jdbc.queryForList(CASES, String.class)));
		return looks;
	}

	/**
	 * Poured reports are new to the audit's checkpoints, whose pages are not a dossier's.
	 */
	private void untilTheAuditRests() {
		Awaitility.await()
			.atMost(Duration.ofHours(1))
			.pollInterval(Duration.ofSeconds(1))
			.until(() -> this.jdbc.queryForList(UNSETTLED, String.class).isEmpty());
	}

	private List<String> tasks(String kind, String body) {
		return this.jdbc.queryForList(TASKS, String.class, kind, body, body);
	}

	private Look look(PagesRead pages, String user, String address, List<String> ids) {
		assertThat(ids).as(user).hasSizeGreaterThan(4);
		var browser = Browser.of(this.port, user);
		open(browser, address + ids.get(0));
		var nanos = new long[ids.size()];
		long before = pages.count();
		for (int place = 0; place < nanos.length; place++) {
			long start = System.nanoTime();
			open(browser, address + ids.get(place));
			nanos[place] = System.nanoTime() - start;
		}
		double read = (double) (pages.count() - before) / nanos.length;
		Arrays.sort(nanos);
		return new Look(nanos[nanos.length / 2] / 1e6, read);
	}

	private static void open(Browser browser, String address) {
		assertThat(browser.get(address).statusCode()).as(address).isEqualTo(200);
	}

	private void say(String form, Object... values) {
		this.figures.add(String.format(Locale.ROOT, form, values));
		System.out.println(this.figures.get(this.figures.size() - 1));
	}

	/**
	 * What opening cost.
	 *
	 * @param millis the median
	 * @param pages the mean, all statements together
	 */
	private record Look(double millis, double pages) {
	}

}
