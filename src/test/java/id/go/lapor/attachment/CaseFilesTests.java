package id.go.lapor.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.privacy.CaseSeal;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.SealBroken;
import id.go.lapor.privacy.SealedAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where files lie, and what happens to them when something goes wrong. */
@ProcessTest
@Tag("postgres")
class CaseFilesTests {

	@Autowired
	private CaseDriver given;

	@Autowired
	private WaitingFiles waiting;

	@Autowired
	private CaseFiles files;

	@Autowired
	private FileSweep sweep;

	@Autowired
	private FileRows rows;

	@Autowired
	private FileStore store;

	@Autowired
	private CaseSeal seal;

	@Autowired
	private SealedAnswer answers;

	@Autowired
	private IdentityVault vault;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private java.time.Clock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	@Value("${lapor.data-directory}")
	private Path data;

	private final String drawer = UUID.randomUUID().toString();

	@Test
	void fileLiesSealedAndWithoutAName() throws IOException {
		var number = this.given.file();
		put(Samples.photo());
		keep(number);

		for (var file : lying("")) {
			var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			assertThat(bytes).doesNotContain("JFIF", "%PDF", "IHDR", Marks.NAME);
			assertThat(file.toString()).doesNotContain(number.value(), "everything");
		}
		var row = this.jdbc.sql("select * from attachment where case_number = ?")
			.param(number.value())
			.query()
			.singleRow();
		assertThat(row.toString()).contains("PHOTO", "REPORTER").doesNotContain(Marks.NAME, "everything");
	}

	@Test
	void fileOfAnotherCaseDoesNotOpenHere() throws IOException {
		var one = this.given.file();
		var other = this.given.file();
		put(Samples.photo());
		keep(one);
		keep(other);
		var from = CaseFiles.place(this.rows.address(one.value(), 1).orElseThrow());
		var to = CaseFiles.place(this.rows.address(other.value(), 1).orElseThrow());

		assertThat(from).as("the same photo in two cases does not show it").isNotEqualTo(to);
		this.store.write(to, this.store.read(from));
		assertThatThrownBy(() -> this.files.content(other, 1, FileReader.EVERYBODY)).isInstanceOf(SealBroken.class);
	}

	@Test
	void erasedReportHasNoFilesAnyMore() throws IOException {
		var number = this.given.file();
		put(Samples.photo());
		keep(number);
		var place = CaseFiles.place(this.rows.address(number.value(), 1).orElseThrow());

		this.vault.erase(number.value());

		assertThat(this.files.of(number, FileReader.DESK)).isEmpty();
		assertThat(this.files.content(number, 1, FileReader.DESK)).isEmpty();
		later(2);
		this.sweep.removeOrphans();
		assertThatThrownBy(() -> this.store.read(place)).isInstanceOf(IOException.class);
	}

	@Test
	void fullDiskLosesNothing() {
		var number = this.given.file();
		put(Samples.photo());
		var full = new CaseFiles(this.waiting, this.rows, new FullDisk(this.store), this.seal, this.clock);

		assertThatThrownBy(() -> keep(full, number)).isInstanceOf(FilesNotNow.class)
			.hasMessageContaining("penyimpanan kami penuh");

		assertThat(this.files.of(number, FileReader.DESK)).isEmpty();
		assertThat(this.waiting.in(this.drawer)).as("waits for the next try").hasSize(1);
		keep(number);
		assertThat(this.files.of(number, FileReader.DESK)).hasSize(1);
	}

	@Test
	void fullDiskRefusesAFileBeforeItWaits() {
		var full = new WaitingFiles(new CleaningTurn(Duration.ofSeconds(20)), new FullDisk(this.store), this.answers,
				this.seal, this.clock);

		assertThatThrownBy(() -> full.put(this.drawer, List.of(resource(Samples.photo()))))
			.isInstanceOf(FilesNotNow.class)
			.hasMessageContaining("penuh");
		assertThat(this.waiting.in(this.drawer)).isEmpty();
	}

	@Test
	void fileWhoseTransactionFailedIsSweptAndNoOther() throws IOException {
		var number = this.given.file();
		put(Samples.photo());
		keep(number);
		var kept = CaseFiles.place(this.rows.address(number.value(), 1).orElseThrow());
		var orphaned = this.given.file();
		assertThatThrownBy(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.files.keep(orphaned, this.drawer, ActorRole.REPORTER, null, "report", Visibility.PUBLIC);
			throw new IllegalStateException("later in the same transaction");
		})).isInstanceOf(IllegalStateException.class);
		var content = this.waiting.open(this.drawer, this.waiting.in(this.drawer).get(0));
		var orphan = CaseFiles.place(this.seal.address(orphaned.value(), content));
		assertThat(this.files.of(orphaned, FileReader.DESK)).isEmpty();

		this.sweep.removeOrphans();
		assertThat(this.store.read(orphan)).as("too young to be swept").isNotEmpty();
		later(2);
		this.sweep.removeOrphans();

		assertThatThrownBy(() -> this.store.read(orphan)).isInstanceOf(IOException.class);
		assertThat(this.store.read(kept)).isNotEmpty();
	}

	@Test
	void waitingFileIsForgottenAfterSixHours() throws IOException {
		put(Samples.photo());
		for (var left : lying("waiting")) {
			Files.delete(left);
		}
		put(Samples.photo());
		assertThat(this.waiting.in(this.drawer)).hasSize(1);
		assertThat(this.waiting.in("another secret")).isEmpty();

		this.given.moveClock(java.time.LocalDate.of(2026, 2, 2), 15, 1);

		assertThat(this.waiting.in(this.drawer)).isEmpty();
		this.sweep.forgetWaiting();
		assertThat(lying("waiting")).isEmpty();
	}

	@Test
	void drawerTakesFiveAndTheSameFileOnce() {
		put(Samples.photo());
		put(Samples.photo());
		assertThat(this.waiting.in(this.drawer)).hasSize(1);

		var many = Samples.all()
			.stream()
			.filter((sample) -> sample.picture() == null)
			.filter((sample) -> !sample.name().startsWith("progressive"))
			.limit(6)
			.map(CaseFilesTests::resource)
			.toList();
		assertThatThrownBy(() -> this.waiting.put(this.drawer, many)).isInstanceOfSatisfying(FilesRefused.class,
				(refused) -> assertThat(refused.files()).extracting(FilesRefused.One::position).containsExactly(5, 6));
		assertThat(this.waiting.in(this.drawer)).hasSize(5);

		this.waiting.takeOut(this.drawer, this.waiting.in(this.drawer).get(0).digest());
		assertThat(this.waiting.in(this.drawer)).hasSize(4);
		this.waiting.empty(this.drawer);
		assertThat(this.waiting.in(this.drawer)).isEmpty();
	}

	@Test
	void oneFileIsCleanedAtATimeAndNobodyWaitsForEver() {
		var turn = new CleaningTurn(Duration.ofMillis(50));
		turn.turn().acquireUninterruptibly();
		assertThatThrownBy(() -> turn.clean(resource(Samples.photo()))).isInstanceOf(FilesNotNow.class)
			.hasMessageContaining("sebentar lagi");

		turn.turn().release();
		assertThat(turn.clean(resource(Samples.photo())).content()).isNotEmpty();
		assertThat(turn.turn().availablePermits()).isEqualTo(1);
		assertThatThrownBy(() -> turn.clean(new ByteArrayResource(new byte[3]))).isInstanceOf(RuntimeException.class);
		assertThat(turn.turn().availablePermits()).as("a refused file gives its turn back").isEqualTo(1);
	}

	@Test
	void unfinishedFileIsNotThere() throws IOException {
		assertThatThrownBy(() -> this.store.write("../outside", new byte[1]))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> this.store.read("cases/../../etc/passwd"))
			.isInstanceOf(IllegalArgumentException.class);
		assertThat(lying("").stream().map(Path::toString)).noneMatch((name) -> name.endsWith(".part"));
	}

	private void put(Sample sample) {
		this.waiting.put(this.drawer, List.of(resource(sample)));
	}

	private void keep(CaseNumber number) {
		keep(this.files, number);
	}

	private void keep(CaseFiles into, CaseNumber number) {
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(status) -> into.keep(number, this.drawer, ActorRole.REPORTER, null, "report", Visibility.PUBLIC));
	}

	private void later(int days) {
		this.given.moveClock(java.time.LocalDate.of(2026, 2, 2).plusDays(days), 9, 1);
	}

	private List<Path> lying(String below) throws IOException {
		try (Stream<Path> all = Files.walk(this.data.resolve("attachments").resolve(below))) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static ByteArrayResource resource(Sample sample) {
		return new ByteArrayResource(sample.content());
	}

	/** A store whose disk is full. */
	private record FullDisk(FileStore disk) implements FileStore {

		@Override
		public void write(String address, byte[] sealed) throws IOException {
			throw new IOException("No space left on device");
		}

		@Override
		public byte[] read(String address) throws IOException {
			return this.disk.read(address);
		}

		@Override
		public void remove(String address) throws IOException {
			this.disk.remove(address);
		}

		@Override
		public List<Stored> below(String folder) throws IOException {
			return this.disk.below(folder);
		}

	}

}
