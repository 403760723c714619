package id.go.lapor.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.KnownCases;
import id.go.lapor.intake.NewReport;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

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
	JdbcTemplate jdbc;

	@TempDir
	Path root;

	private IndexKeeper keeper;

	private Finder finder;

	private SearchLag lag;

	@BeforeEach
	void anIndex() {
		this.keeper = keeper(this.root);
		this.finder = new Finder(this.keeper, this.book, this.register);
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
		assertThat(find("pirushilang").total()).isEqualTo(filed.size());
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
		var elsewhere = new Finder(other, this.book, this.register);
		assertThat(
				elsewhere.find(SearchCorpus.words("pirusberdua"), new OfficerSearch.Officer(DESK, this.reach)).hits())
			.extracting(Hit::number)
			.containsExactlyInAnyOrder(number, later);
		assertThat(other.serving().get().directory().getParent())
			.isNotEqualTo(this.keeper.serving().get().directory().getParent());
		other.destroy();
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

	private Answer find(String words) {
		return this.finder.find(new SearchWish(words, Map.of(), false, 1), new OfficerSearch.Officer(DESK, this.reach));
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

}
