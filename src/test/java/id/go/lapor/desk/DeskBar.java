package id.go.lapor.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.TestDatabase;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.feedback.Feedback;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists and counts of a verifier, an agency's officer and oversight at 2,000 open tasks
 * and at 200,000, or {@code -Dtasks=N}. See docs/bars.md.
 */
@Tag("desk")
@LaporTest
class DeskBar {

	private static final Path FIGURES = Path.of("target", "bars", "desk.txt");

	private static final int FEW = 2_000;

	private static final int MANY = 200_000;

	private static final int ROUNDS = 21;

	/** A page of Tasklist. */
	private static final int PAGE = 15;

	private static final double PROMISED_MILLIS = 200;

	private static final double PROMISED_RATIO = 2;

	/**
	 * Not compared, a megabyte: of a large table the hundred tasks of one body lie on a
	 * hundred pages, while all of 2,000 tasks lie on fifty.
	 */
	private static final long TOO_FEW_TO_COMPARE = 120;

	private static final List<String> READERS = List.of("verifikator", "petugas.kemensos", "panrb");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Feedback feedback;

	@Autowired
	private FilterService filters;

	@Autowired
	private TaskService tasks;

	@Autowired
	private IdentityService identity;

	@Autowired
	private ObjectMapper json;

	private final List<String> figures = new ArrayList<>();

	@Test
	void listsAndCountsStayAsFastAsTheyWere() throws IOException {
		assertThat(TestDatabase.isPostgres()).as("say -Dlapor.test.database=postgres: pages are counted there")
			.isTrue();
		int many = Integer.getInteger("tasks", MANY);
		long start = System.nanoTime();
		try {
			var house = new CrowdedHouse(this.jdbc, this.cases, this.feedback);
			house.open();
			house.growTo(FEW);
			var before = pages();
			say("%d open tasks: measured", house.count());
			house.growTo(many);
			say("%d open tasks: measured", house.count());
			var after = pages();
			var millis = millis();
			before.forEach((what, few) -> say("%7.1f ms %7d pages, of 2,000 tasks %6d, %5.2f times: %s",
					millis.get(what), after.get(what), few, ratio(few, after.get(what)), what));
			assertThat(millis).allSatisfy((what, median) -> assertThat(median).as(what).isLessThan(PROMISED_MILLIS));
			assertThat(grown(before, after)).as("pages read, more than twice those of 2,000 tasks").isEmpty();

			Stream.of("lapor_idx_task_ranked", "lapor_idx_task_dated", "lapor_idx_task_agency")
				.forEach((index) -> this.jdbc.execute("drop index " + index));
			var without = pages();
			say("without the indexes: %s", grown(before, without));
			assertThat(grown(before, without)).as("a house without the indexes is found").isNotEmpty();
		}
		finally {
			say("%d seconds", (System.nanoTime() - start) / 1_000_000_000);
			Files.createDirectories(FIGURES.getParent());
			Files.write(FIGURES, this.figures);
		}
	}

	private static List<String> grown(Map<String, Long> few, Map<String, Long> many) {
		return few.entrySet()
			.stream()
			.filter((each) -> many.get(each.getKey()) > TOO_FEW_TO_COMPARE)
			.filter((each) -> ratio(each.getValue(), many.get(each.getKey())) > PROMISED_RATIO)
			.map((each) -> "%s: %d and then %d".formatted(each.getKey(), each.getValue(), many.get(each.getKey())))
			.toList();
	}

	private static double ratio(long few, long many) {
		return (double) many / few;
	}

	/** Pages that each list and count reads, by what the engine really asks. */
	private Map<String, Long> pages() {
		var pages = new LinkedHashMap<String, Long>();
		for (var user : READERS) {
			for (var list : listsOf(user)) {
				pages.put(user + ", list " + list.getName(),
						pages(user, () -> this.filters.listPage(list.getId(), asTasklist(), 0, PAGE)));
				pages.put(user + ", count " + list.getName(), pages(user, () -> this.filters.count(list.getId())));
			}
		}
		return pages;
	}

	private TaskQuery asTasklist() {
		return this.tasks.createTaskQuery().orderByTaskCreateTime().desc();
	}

	private long pages(String user, Runnable look) {
		logIn(user);
		List<String> asked;
		try {
			asked = HeardQuestions.during(look);
		}
		finally {
			this.identity.clearAuthentication();
		}
		assertThat(asked).as("the question that the engine asks").hasSize(1);
		explain(asked.get(0));
		return explain(asked.get(0));
	}

	private long explain(String question) {
		try {
			var plan = this.json
				.readTree(this.jdbc.queryForObject("explain (analyze, buffers, format json) " + question, String.class))
				.path(0)
				.path("Plan");
			return plan.path("Shared Hit Blocks").asLong() + plan.path("Shared Read Blocks").asLong();
		}
		catch (IOException ex) {
			throw new IllegalStateException(question, ex);
		}
	}

	/** The median of each, asked as Tasklist asks, by whoever signed in. */
	private Map<String, Double> millis() {
		var millis = new LinkedHashMap<String, Double>();
		for (var user : READERS) {
			var browser = Browser.of(this.port, user);
			for (var list : listsOf(user)) {
				var address = Browser.engine("/filter/" + list.getId());
				millis.put(user + ", list " + list.getName(),
						median(() -> assertThat(browser
							.post(address + "/list?firstResult=0&maxResults=" + PAGE,
									"{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}")
							.statusCode()).isEqualTo(200)));
				millis.put(user + ", count " + list.getName(),
						median(() -> assertThat(browser.get(address + "/count").statusCode()).isEqualTo(200)));
			}
		}
		return millis;
	}

	private static double median(Runnable look) {
		var nanos = new long[ROUNDS];
		look.run();
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			look.run();
			nanos[round] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return nanos[ROUNDS / 2] / 1e6;
	}

	private List<Filter> listsOf(String user) {
		logIn(user);
		try {
			var lists = this.filters.createTaskFilterQuery().orderByFilterId().asc().list();
			assertThat(lists).as(user).hasSizeGreaterThan(4);
			return lists;
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private void logIn(String user) {
		var groups = this.identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
		var tenants = this.identity.createTenantQuery()
			.userMember(user)
			.includingGroupsOfUser(true)
			.list()
			.stream()
			.map(Tenant::getId)
			.toList();
		this.identity.setAuthentication(user, groups, tenants);
	}

	private void say(String form, Object... values) {
		this.figures.add(String.format(Locale.ROOT, form, values));
		System.out.println(this.figures.get(this.figures.size() - 1));
	}

}
