package id.go.lapor.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.go.lapor.storm.Defect.Kind;
import id.go.lapor.storm.StormFigures.Count;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No accepted report is lost, doubled or half, whatever node dies when: intake and
 * process are one transaction. Then the same storm over a house with a planted defect,
 * which must not add up. See docs/bars.md.
 */
@Tag("kill-storm")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillStormBar {

	private static final Path FIGURES = Path.of("target", "bars", "kill-storm.txt");

	private static final int KILLS = Integer.getInteger("kills", 20);

	/** Seconds after which no node is killed any more: the bar ends by itself. */
	private static final int LONGEST = Integer.getInteger("seconds", 900);

	private final ClientLedger ledger = new ClientLedger();

	private final List<String> figures = new ArrayList<>();

	private StormDatabase postgres;

	private JdbcClient database;

	private TwoNodes nodes;

	private Map<String, CasePicture> calm;

	@BeforeAll
	void twoNodesStartTogetherOnAnEmptyDatabase() throws IOException {
		var directory = Path.of("target", "bars", "kill-storm").toAbsolutePath();
		FileSystemUtils.deleteRecursively(directory);
		var files = new HouseFiles(directory);
		this.postgres = new StormDatabase();
		this.database = this.postgres.client();
		this.nodes = new TwoNodes(files, this.postgres.address());
		note("PostgreSQL %s: fsync %s, synchronous_commit %s", this.postgres.setting("server_version"),
				this.postgres.setting("fsync"), this.postgres.setting("synchronous_commit"));
		long since = System.nanoTime();
		this.nodes.first().startForArchive();
		this.nodes.other(this.nodes.first()).start();
		this.nodes.awaitReady();
		note("cold start: two nodes on one empty database, both ready after %d s", seconds(since));
		this.calm = new CalmWalk(this.nodes, this.ledger, this.database).pictures();
		this.nodes.first().archive();
		note("calm: one case each is %s", this.calm.keySet());
	}

	@AfterAll
	void sayWhatWasSeen() throws IOException {
		if (this.nodes != null) {
			this.nodes.close();
		}
		if (this.postgres != null) {
			this.postgres.close();
		}
		System.out.println("\nkill-storm");
		this.figures.forEach((line) -> System.out.println("  " + line));
	}

	@Test
	@Order(1)
	void theDatabaseWritesThroughAndWasPreparedOnce() {
		assertThat(this.postgres.setting("fsync")).isEqualTo("on");
		assertThat(this.postgres.setting("synchronous_commit")).isEqualTo("on");
		assertThat(this.calm.keySet()).containsExactlyInAnyOrder("UNVERIFIED", "IN_PROGRESS", "ANSWERED", "CLOSED");
		assertThat(count("select count(*) - count(distinct name_) from act_re_deployment")).isZero();
		assertThat(count("select count(*) - count(distinct name_) from act_ru_filter")).isZero();
		assertThat(count("select count(*) from privacy_key")).isEqualTo(1);
	}

	@Test
	@Order(2)
	void noAcceptedReportIsLostDoubledOrHalf() {
		var storm = new Storm(this.nodes, this.ledger);
		var reader = new StormReader(storm);
		for (int person = 0; person < 4; person++) {
			storm.begin(new StormReporter(storm, 10, 15));
		}
		storm.begin(new StormOfficer(storm, "verifikator", StormOfficer.Work.VERIFY, (number) -> {
		}));
		storm.begin(new StormOfficer(storm, "verifikator2", StormOfficer.Work.VERIFY, (number) -> {
		}));
		storm.begin(new StormOfficer(storm, "petugas.kemensos", StormOfficer.Work.ANSWER, reader::answered));
		storm.begin(reader);
		var starts = new ArrayList<Long>();
		long since = System.nanoTime();
		try {
			while (starts.size() < KILLS && seconds(since) < LONGEST) {
				starts.add(this.nodes.killOne());
			}
		}
		finally {
			storm.end();
		}
		long lasted = seconds(since);
		var defects = account();

		note("storm: %d kill -9 in %d s, a start takes %.1f s", starts.size(), lasted,
				starts.stream().mapToLong(Long::longValue).sorted().skip(starts.size() / 2).findFirst().orElse(0)
						/ 1_000.0);
		note("met with: %s", storm.figures());
		note("reports: %d sent, %d acknowledged", this.ledger.reports().size(), this.ledger.acknowledged());
		note("kept although the line was cut, and answered at a later attempt: %d", keptInDoubt());
		note("deeds acknowledged: %d forwarded, %d answered, %d satisfied", this.ledger.done(Deed.FORWARDED).size(),
				this.ledger.done(Deed.ANSWERED).size(), this.ledger.done(Deed.SATISFIED).size());
		note("cases: %s", this.database.sql(
				"select string_agg(n || ' ' || status, ', ') from (select status, count(*) n from complaint group by status) s")
			.query(String.class)
			.single());
		note("account: %d defects", defects.size());
		assertThat(defects).isEmpty();
		assertThat(storm.figures().contradictions()).isEmpty();
		assertThat(this.ledger.reports()).allMatch(SentReport::isAcknowledged);
		assertReadBack(reader);
		assertThat(starts).as("kills within %d seconds: is the machine too slow?", LONGEST).hasSize(KILLS);
		// a storm that hit nothing proves nothing
		assertThat(storm.figures().of(Count.REPORT_CUT) + storm.figures().of(Count.DEED_CUT))
			.isGreaterThanOrEqualTo(KILLS / 4);
		for (var deed : Deed.values()) {
			assertThat(this.ledger.done(deed)).as(deed.name()).hasSizeGreaterThan(KILLS / 4);
		}
	}

	@Test
	@Order(3)
	void doubledReportsAreFoundWhenAKeyIsNoConstraint() {
		this.database.sql("alter table idempotency_record drop constraint idempotency_record_pkey").update();
		var storm = new Storm(this.nodes, this.ledger);
		var reporter = new StormReporter(storm, 100, 0);
		for (int report = 0; report < 20; report++) {
			reporter.send();
		}
		storm.end();

		var doubled = account().stream().filter((defect) -> defect.kind() == Kind.DOUBLED).toList();

		note("planted, no constraint on the key: %d of 20 twins found doubled", doubled.size());
		assertThat(doubled).isNotEmpty();
	}

	@Test
	@Order(4)
	void lostReportsAreFoundWhenTheAnswerComesBeforeTheCommit() {
		this.nodes.killAll();
		this.nodes.each(StormNode::startPlanted);
		this.nodes.awaitReady();
		long before = this.ledger.acknowledged();
		var storm = new Storm(this.nodes, this.ledger);
		for (int person = 0; person < 4; person++) {
			storm.begin(new StormReporter(storm, 0, 0));
		}
		try {
			for (int look = 0; look < 1_200 && this.ledger.acknowledged() < before + 3; look++) {
				Pause.millis(50);
			}
			this.nodes.killAll();
			this.nodes.each(StormNode::start);
			this.nodes.awaitReady();
		}
		finally {
			storm.end();
		}

		var lost = account().stream().filter((defect) -> defect.kind() == Kind.LOST).toList();

		note("planted, answer before the commit: %d of %d acknowledged reports found lost under 2 kill -9", lost.size(),
				this.ledger.acknowledged() - before);
		assertThat(lost).isNotEmpty();
	}

	private List<Defect> account() {
		new StormRest(this.database).await();
		return new StormAccount(this.database, this.calm).defects(this.ledger);
	}

	/** What each reporter reads with the receipt is what was sent. */
	private void assertReadBack(StormReader reader) {
		var altered = this.ledger.reports()
			.parallelStream()
			.filter((report) -> report.answers()
				.stream()
				.limit(1)
				.noneMatch((answer) -> reader.read(answer.number(), answer.receipt())
					.filter((view) -> report.title().equals(view.path("title").asText()))
					.isPresent()))
			.map(SentReport::mark)
			.toList();
		note("read back with their receipts: %d, altered: %d", this.ledger.reports().size(), altered.size());
		assertThat(altered).isEmpty();
	}

	/** Cut between commit and answer: the moment that this is all about. */
	private long keptInDoubt() {
		return this.ledger.reports()
			.stream()
			.filter((report) -> report.askedAgain() != null && report.isAcknowledged())
			.filter((report) -> this.database
				.sql("select count(*) from complaint where case_number = ? and received_at < ?")
				.param(report.answers().get(0).number())
				.param(Timestamp.from(report.askedAgain()))
				.query(Long.class)
				.single() == 1)
			.count();
	}

	private long count(String sql) {
		return this.database.sql(sql).query(Long.class).single();
	}

	private static long seconds(long since) {
		return Duration.ofNanos(System.nanoTime() - since).toSeconds();
	}

	/**
	 * Kept for the end, and said at once in the file: whoever stops the bar sees how far
	 * it came.
	 */
	private void note(String line, Object... values) {
		this.figures.add(line.formatted(values));
		try {
			Files.write(FIGURES, this.figures);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
