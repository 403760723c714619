package id.go.lapor.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.KnownCases;
import id.go.lapor.intake.NewReport;
import id.go.lapor.lifecycle.CaseLife;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The index is deleted, broken and locked away while reports come in: none is lost, every
 * one is found in the end, and meanwhile search says in words that it cannot answer.
 */
@LaporTest
@Tag("postgres")
class IndexLossTests {

	private static final OfficerScope DESK = new OfficerScope(Set.of("verifier"), Set.of(), Set.of());

	@Autowired
	CaseDriver cases;

	@Autowired
	ChangeBook book;

	@Autowired
	Documents documents;

	@Autowired
	KnownCases known;

	@Autowired
	ComplaintRegister register;

	@Autowired
	OfficerReach reach;

	@Autowired
	Clock clock;

	@Autowired
	CaseLife life;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@TempDir
	Path root;

	private IndexKeeper keeper;

	private Finder finder;

	private SearchLag lag;

	@BeforeEach
	void anIndex() {
		this.keeper = keeper(this.root);
		this.finder = new Finder(this.keeper, this.book, this.register, this.transactions);
		this.lag = new SearchLag(this.keeper, this.book, this.clock, new SimpleMeterRegistry());
	}

	@AfterEach
	void close() {
		this.keeper.destroy();
	}

	@Test
	void comesBackByItselfWhileReportsComeIn() throws Exception {
		this.keeper.catchUp();
		var filed = Collections.synchronizedList(new ArrayList<CaseNumber>());
		var failures = Collections.synchronizedList(new ArrayList<Throwable>());
		var enough = new AtomicBoolean();
		var people = new Thread(() -> {
			while (!enough.get()) {
				try {
					filed.add(this.cases.file(report("pirushilang", filed.size())));
				}
				catch (RuntimeException | Error ex) {
					failures.add(ex);
				}
			}
		});
		people.start();
		try {
			for (var blow : List.<Blow>of(this::deleteIndex, this::breakIndex, this::deleteEverything,
					this::cutIndex)) {
				awaitMore(filed, failures);
				blow.strike();
				awaitMore(filed, failures);
				this.keeper.turn();
				this.keeper.catchUp();
				assertThat(this.keeper.serving()).isPresent();
			}
		}
		finally {
			enough.set(true);
			people.join();
		}

		this.keeper.catchUp();
		assertThat(failures).isEmpty();
		assertThat(filed).hasSizeGreaterThanOrEqualTo(8);
		assertThat(find("pirushilang").total()).as(() -> lost("pirushilang", filed)).isEqualTo(filed.size());
		assertThat(this.lag.now()).isEqualTo(Duration.ZERO);
	}

	@Test
	void saysThatItCannotAnswerAndShowsHowFarItIsBehind() {
		assertThatExceptionOfType(SearchNotNow.class).isThrownBy(() -> find("pirusbelum"));
		var number = this.cases.file(report("pirusbelum", 1));

		assertThat(this.lag.now()).isPositive();
		assertThat(new SearchHealth(this.keeper, this.lag).health().getDetails()).containsEntry("answers", false)
			.containsKey("secondsBehind");
		this.keeper.catchUp();
		assertThat(find("pirusbelum").hits()).extracting(Hit::number).containsExactly(number);
		assertThat(new SearchHealth(this.keeper, this.lag).health().getDetails()).containsEntry("answers", true)
			.containsEntry("secondsBehind", 0L);
	}

	@Test
	void aDirectoryThatCannotBeWrittenStopsNobodyElse() throws IOException {
		var file = Files.writeString(this.root.resolve("no-directory"), "x");
		var locked = keeper(file);

		locked.turn();

		assertThat(locked.serving()).isEmpty();
		assertThat(this.cases.file(report("piruspenuh", 1))).isNotNull();
		locked.destroy();
	}

	@Test
	void nodesThatShareADirectoryEachHaveACompleteIndex() {
		var number = this.cases.file(report("pirusberdua", 1));
		var other = keeper(this.root);
		this.keeper.catchUp();
		other.catchUp();
		var later = this.cases.file(report("pirusberdua", 2));
		other.catchUp();
		this.keeper.catchUp();

		assertThat(find("pirusberdua").hits()).extracting(Hit::number).containsExactlyInAnyOrder(number, later);
		var elsewhere = new Finder(other, this.book, this.register, this.transactions);
		assertThat(
				elsewhere.find(SearchCorpus.words("pirusberdua"), new OfficerSearch.Officer(DESK, this.reach)).hits())
			.extracting(Hit::number)
			.containsExactlyInAnyOrder(number, later);
		assertThat(other.serving().get().directory().getParent())
			.isNotEqualTo(this.keeper.serving().get().directory().getParent());
		other.destroy();
	}

	/** The first to write is the last to commit: its row has the lower number. */
	@Test
	void aTransactionThatTakesLongIsNotMissed() {
		var slow = this.cases.file(report("piruslambat", 1));
		var quick = this.cases.file(report("piruslambat", 2));
		this.keeper.catchUp();
		var apart = new TransactionTemplate(this.transactions);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.book.note(slow, true);
			apart.executeWithoutResult((other) -> this.book.note(quick, true));
			apart.executeWithoutResult((other) -> this.keeper.turn());
			assertThat(changesAfter(this.keeper)).isEmpty();
		});

		this.book.order();
		assertThat(changesAfter(this.keeper)).extracting(Change::caseNumber).containsExactly(slow.value());
	}

	/** While somebody else gives places, nobody who writes a report waits. */
	@Test
	void nobodyWhoWritesWaitsForTheOrder() {
		var number = this.cases.file(report("pirustunggu", 1));
		var apart = new TransactionTemplate(this.transactions);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jdbc.queryForList("select id from search_order where id = 1 for update");
			apart.executeWithoutResult((other) -> this.book.note(number, true));
		});

		assertThat(this.book.waiting(this.book.head().last(), 10, false)).contains(DocumentName.of(number.value()));
	}

	@Test
	void whatIsRemovedIsForgottenByTheTableAndByTheIndex() {
		var number = this.cases.file(report("pirushapus", 1));
		this.keeper.catchUp();
		assertThat(find("pirushapus").total()).isEqualTo(1);

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.book.noteRemoval(number));

		assertThat(find("pirushapus").total()).isZero();
		this.keeper.catchUp();
		assertThat(find("pirushapus").total()).isZero();
		assertThat(this.jdbc.queryForObject("select count(*) from search_change where case_number = ?", Long.class,
				number.value()))
			.isZero();
		assertThat(this.keeper.serving().get().note().place()).isEqualTo(this.book.head().last());
	}

	/**
	 * What a query does not find may stand in the files for months: Lucene only marks it,
	 * as long as something beside it is left.
	 */
	@Test
	void theWordsOfWhatIsGoneLeaveTheFilesWithinADay() {
		var now = new AtomicReference<>(this.clock.instant());
		var daily = new IndexKeeper(this.book, this.documents, this.known, this.root.resolve("daily"),
				new MovedClock(now));
		this.cases.file(report("pirustetap", 1));
		var number = this.cases.file(report("pirusbekas", 1));
		this.cases.file(report("pirustetap", 2));
		daily.catchUp();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.book.noteRemoval(number));
		daily.catchUp();
		assertThat(wordsIn(daily)).as("only marked as gone").anyMatch((words) -> words.contains("pirusbekas"));

		now.updateAndGet((instant) -> instant.plus(Duration.ofHours(25)));
		daily.turn();

		assertThat(wordsIn(daily)).noneMatch((words) -> words.contains("pirusbekas"));
		assertThat(daily.serving().get().isSound()).isTrue();
		daily.destroy();
	}

	/** A restored database is behind the index, and would be followed by nobody. */
	@Test
	void anIndexThatIsAheadOfTheDatabaseIsBuiltAnew() {
		this.cases.file(report("piruspulih", 1));
		this.keeper.catchUp();
		var before = this.keeper.serving().get();
		this.jdbc.update("delete from search_change");
		this.jdbc.update("update search_order set last_place = last_place - 1");

		this.keeper.turn();
		this.keeper.catchUp();

		assertThat(this.keeper.serving().get()).isNotSameAs(before);
		assertThat(find("piruspulih").total()).isEqualTo(1);
		// what was cleared away here is missing in every other index of this house
		this.jdbc.update("update search_order set last_place = last_place + 1, forgotten = last_place + 1");
	}

	/**
	 * A total without its hits would tell of a report without anybody being written down.
	 */
	@Test
	void aPageBeyondTheLastIsTheLast() {
		var number = this.cases.file(report("pirusakhir", 1));
		this.keeper.catchUp();

		var answer = this.finder.find(new SearchWish("pirusakhir", Map.of(), false, 50),
				new OfficerSearch.Officer(DESK, this.reach));

		assertThat(answer.hits()).extracting(Hit::number).containsExactly(number);
		assertThat(answer.page()).isEqualTo(1);
	}

	/** Or a stranger would see the second in which somebody acts on a case. */
	@Test
	void aPublicReportDoesNotVanishWhileSomethingHappensThatThePublicDoesNotSee() {
		var number = this.cases.withAgency();
		this.keeper.catchUp();
		var everything = new SearchWish(null, Map.of(), true, 1);
		assertThat(this.finder.find(everything, PublicSearch.EVERYBODY).hits()).extracting(Hit::number)
			.contains(number);

		this.life.note(number, "Catatan pelapor.");

		assertThat(this.finder.find(everything, PublicSearch.EVERYBODY).hits()).extracting(Hit::number)
			.contains(number);
		assertThat(this.book.waiting(this.keeper.serving().get().note().place(), 10, false))
			.contains(DocumentName.of(number.value()));
	}

	@Test
	void goesOnAfterARestartWhereItStopped() {
		this.cases.file(report("piruslanjut", 1));
		this.keeper.catchUp();
		var before = this.keeper.serving().get().directory();
		this.keeper.destroy();
		this.cases.file(report("piruslanjut", 2));

		this.keeper.catchUp();

		assertThat(this.keeper.serving().get().directory()).isEqualTo(before);
		assertThat(find("piruslanjut").total()).isEqualTo(2);
	}

	@Test
	void anotherEditionIsBuiltBesideTheOneThatAnswers() {
		this.cases.file(report("pirusedisi", 1));
		this.keeper.catchUp();
		var before = this.keeper.serving().get();

		this.jdbc.update("update search_order set edition = edition + 1");
		assertThat(find("pirusedisi").total()).isEqualTo(1);
		this.keeper.catchUp();

		assertThat(this.keeper.serving().get()).isNotSameAs(before);
		assertThat(before.directory()).doesNotExist();
		assertThat(find("pirusedisi").total()).isEqualTo(1);
	}

	@Test
	void anIndexThatMissedWhatWasClearedAwayIsBuiltAnew() {
		this.keeper.catchUp();
		var before = this.keeper.serving().get();
		this.cases.file(report("piruslama", 1));
		this.book.order();
		this.jdbc.update("update search_order set forgotten = last_place");
		this.jdbc.update("delete from search_change");

		this.keeper.turn();
		this.keeper.catchUp();

		assertThat(this.keeper.serving().get()).isNotSameAs(before);
		assertThat(find("piruslama").total()).isEqualTo(1);
	}

	private static List<String> wordsIn(IndexKeeper keeper) {
		return SearchCorpus.indexed(keeper.serving().get().directory());
	}

	private List<Change> changesAfter(IndexKeeper keeper) {
		return this.book.after(keeper.serving().get().note().place(), 100);
	}

	private Answer find(String words) {
		return find(words, 1);
	}

	private Answer find(String words, int page) {
		return this.finder.find(new SearchWish(words, Map.of(), false, page),
				new OfficerSearch.Officer(DESK, this.reach));
	}

	/** Which of these are not found, and what is known of them. */
	private String lost(String words, List<CaseNumber> filed) {
		var found = IntStream.rangeClosed(1, find(words).pages())
			.boxed()
			.flatMap((page) -> find(words, page).hits().stream())
			.map(Hit::number)
			.collect(Collectors.toSet());
		return filed.stream()
			.filter((number) -> !found.contains(number))
			.map((number) -> number + " " + this.jdbc.queryForList("""
					select c.status, c.masked_text is null as unmasked, s.id, s.place, s.changed_at from complaint c
					left join search_change s on s.case_number = c.case_number where c.case_number = ?""",
					number.value()))
			.toList() + " at " + this.keeper.serving().get().note();
	}

	private IndexKeeper keeper(Path directory) {
		return new IndexKeeper(this.book, this.documents, this.known, directory, this.clock);
	}

	private void deleteIndex() {
		NodeDirectory.remove(this.keeper.serving().get().directory());
	}

	private void deleteEverything() throws IOException {
		try (var all = Files.list(this.root)) {
			all.forEach(NodeDirectory::remove);
		}
	}

	private void breakIndex() throws IOException {
		var file = GenerationTests.largest(this.keeper.serving().get().directory().resolve("officers"));
		var content = Files.readAllBytes(file);
		content[content.length / 2] ^= 0x2A;
		Files.write(file, content);
	}

	private void cutIndex() throws IOException {
		var file = GenerationTests.largest(this.keeper.serving().get().directory().resolve("officers"));
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(10);
		}
	}

	private static void awaitMore(List<CaseNumber> filed, List<Throwable> failures) throws InterruptedException {
		int before = filed.size() + failures.size();
		for (int turn = 0; turn < 600 && filed.size() + failures.size() == before; turn++) {
			Thread.sleep(50);
		}
	}

	private static NewReport report(String word, int number) {
		var base = CaseDriver.report();
		return new NewReport("COMPLAINT", "Laporan " + word, "Mohon perhatian untuk " + word + " yang ke " + number,
				"SOCIAL_AID", "76.01", null, base.eventDate(), null, false, false, null, base.reporter());
	}

	/** Something that happens to an index. */
	private interface Blow {

		void strike() throws IOException;

	}

	/** The house's clock, moved by hand for one index. */
	private static final class MovedClock extends Clock {

		private final AtomicReference<Instant> now;

		MovedClock(AtomicReference<Instant> now) {
			this.now = now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now.get();
		}

	}

}
