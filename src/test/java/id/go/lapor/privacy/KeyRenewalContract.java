package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The house moves to a new privacy key while it is open: what the old key sealed is
 * readable before, during and after, and nobody needs the old key in the end.
 */
abstract class KeyRenewalContract {

	private static final MasterKey OLD = VaultFixture.key(1);

	private static final MasterKey NEW = VaultFixture.key(2);

	private static final MasterKey NEWER = VaultFixture.key(3);

	private static final String CASE = VaultFixture.CASE;

	private static final String DRAFT = "Kartu atas nama kenari dengan nomor 3212 sudah dicetak.";

	private static final byte[] PHOTO = { 1, 2, 3, 4, 5 };

	private static final byte[] BODY = "isi laporan".getBytes(StandardCharsets.UTF_8);

	private VaultDatabase database;

	private byte[] photo;

	private String address;

	private String mark;

	private String digest;

	private byte[] answer;

	abstract VaultDatabase database();

	@BeforeEach
	void openDatabase() {
		this.database = database();
	}

	@Test
	void readsEverythingBeforeDuringAndAfter() {
		fill(KeyHouse.start(this.database, OLD));
		readsAll(KeyHouse.start(this.database, OLD, NEW), true);

		var both = KeyHouse.start(this.database, NEW, OLD);
		readsAll(both, true);
		assertThat(both.need(OLD)).isEqualTo(new KeyNeed(OLD.id(), false, 1, 1, 1, 3));
		assertThat(both.renewal.run()).isEqualTo(1 + 1 + 3);
		readsAll(both, true);
		assertThat(both.renewal.run()).as("nothing is left").isZero();
		assertThat(both.need(OLD)).isEqualTo(new KeyNeed(OLD.id(), false, 0, 0, 1, 0));

		assertThatExceptionOfType(PrivacyKeyRefusal.class).as("a sender may still repeat a request")
			.isThrownBy(() -> KeyHouse.start(this.database, NEW));
		passADay();
		assertThat(both.need(OLD).isOver()).isTrue();
		readsAll(KeyHouse.start(this.database, NEW), false);
	}

	@Test
	void isReadableHalfWayByEveryNode() {
		var old = KeyHouse.start(this.database, OLD, NEW);
		IntStream.range(0, 5).forEach((i) -> old.keep("100" + i));
		var both = KeyHouse.start(this.database, NEW, OLD);

		var half = this.database.inTransaction(() -> both.reports.renew(OLD, "", 3));

		assertThat(half).isEqualTo(new KeyRenewal.Renewed(3, "1002"));
		assertThat(both.need(OLD).reports()).isEqualTo(2);
		for (var house : List.of(old, both)) {
			IntStream.range(0, 5)
				.forEach((i) -> assertThat(house.vault.original("100" + i)).isEqualTo(VaultFixture.ORIGINAL));
		}
		assertThat(both.renewal.run()).as("goes on where it stopped").isEqualTo(2 + 3);
	}

	@Test
	void takesMoreThanOneChunk() {
		var old = KeyHouse.start(this.database, OLD);
		int reports = KeyRenewal.CHUNK * 2 + 7;
		this.database.inTransaction(() -> IntStream.range(0, reports)
			.forEach((i) -> old.vault.keep(Integer.toString(100_000 + i), null, VaultFixture.ORIGINAL)));
		var both = KeyHouse.start(this.database, NEW, OLD);

		assertThat(both.renewal.run()).isEqualTo(reports + 3);
		assertThat(both.need(OLD).isOver()).isTrue();
	}

	@Test
	void notesOfColleaguesHoldTheOldKeyUntilTheyAreSealedAnew() {
		var number = CaseNumber.of("5724000000");
		var old = KeyHouse.start(this.database, OLD);
		this.database.inTransaction(() -> old.notes.write(number, "kemensos", "petugas", DRAFT));
		var both = KeyHouse.start(this.database, NEW, OLD);
		assertThat(both.need(OLD).drafts()).isEqualTo(1);

		both.renewal.run();

		assertThat(both.need(OLD).drafts()).isZero();
		assertThat(KeyHouse.start(this.database, NEW).notes.of(number, "kemensos")).extracting(ColleagueNote::words)
			.containsExactly(DRAFT);
		assertThat(both.notes.of(number, "pemda-3212")).isEmpty();
	}

	@Test
	void leavesTheNewKeyAloneWhereTheOldOneStillComesFirst() {
		KeyHouse.start(this.database, OLD).keep(CASE);
		KeyHouse.start(this.database, NEW, OLD).keep("77");
		var behind = KeyHouse.start(this.database, OLD, NEW);

		assertThat(behind.renewal.run()).isZero();
		assertThat(behind.need(NEW).reports()).isEqualTo(1);
		assertThat(behind.need(OLD).reports()).isEqualTo(1);
	}

	@Test
	void doesNotStartWithoutAKeyThatSomethingNeeds() {
		var old = KeyHouse.start(this.database, OLD);
		KeyHouse.start(this.database, NEW, OLD).renewal.run();
		refused("nothing", false);
		old.keep(CASE);
		refused("a report", true);
		old.drafts.write(CaseNumber.of("5724000000"), "phase", "answer", "petugas", DRAFT);
		KeyHouse.start(this.database, NEW, OLD).reports.renew(OLD, "", 10);
		refused("a draft", true);
		this.database.client().sql("delete from officer_words").update();
		refused("nothing any more", false);
		this.database.client().sql("update privacy_mark_key set wrapped_by = ?").param(OLD.id()).update();
		refused("the audit's marks", true);
		this.database.client().sql("delete from privacy_mark_key").update();
		refused("marks that nothing else can check", true);
	}

	@Test
	void sealsNothingUnderAKeyThatWasGivenUp() {
		var straggler = KeyHouse.start(this.database, OLD, NEW);
		KeyHouse.start(this.database, NEW, OLD).renewal.run();
		KeyHouse.start(this.database, NEW);

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> straggler.keep(CASE))
			.withMessageContaining("was given up");
		assertThatExceptionOfType(PrivacyKeyRefusal.class).isThrownBy(() -> KeyHouse.start(this.database, OLD, NEW))
			.withMessageContaining("was given up");
		KeyHouse.start(this.database, NEW, OLD).keep(CASE);
	}

	/** Keys are changed more than once, and not always one after the other. */
	@Test
	void takesOverFromSeveralKeysAtOnce() {
		fill(KeyHouse.start(this.database, OLD));
		KeyHouse.start(this.database, NEW, OLD).keep("77");
		var all = KeyHouse.start(this.database, NEWER, NEW, OLD);

		all.renewal.run();
		passADay();

		var last = KeyHouse.start(this.database, NEWER);
		readsAll(last, false);
		assertThat(last.vault.original("77")).isEqualTo(VaultFixture.ORIGINAL);
		assertThat(last.needs.all()).hasSize(3).filteredOn((need) -> !need.isOver()).hasSize(1);
	}

	@Test
	void anErasedReportIsNotRaisedAgain() throws Exception {
		var old = KeyHouse.start(this.database, OLD);
		old.keep(CASE);
		var both = KeyHouse.start(this.database, NEW, OLD);
		var read = new CountDownLatch(1);
		var erased = new CountDownLatch(1);
		var other = Executors.newSingleThreadExecutor();
		try {
			var erasure = other.submit(() -> {
				assertThat(read.await(30, TimeUnit.SECONDS)).isTrue();
				this.database.inTransaction(() -> old.vault.erase(CASE));
				erased.countDown();
				return null;
			});
			// the row is read, then the report is erased, then the row is written
			var waiting = new MasterKey(secret(1)) {

				@Override
				Seal wrapping() {
					read.countDown();
					awaitQuietly(erased);
					return super.wrapping();
				}

			};
			int renewed = this.database.inTransaction(() -> both.reports.renew(waiting, "", 10)).rows();
			erasure.get();

			assertThat(renewed).isZero();
		}
		finally {
			other.shutdown();
		}
		assertThat(both.vault.isErased(CASE)).isTrue();
		assertThat(both.vault.reporter(CASE)).isEmpty();
		assertThat(this.database.client()
			.sql("select count(*) from report_key where wrapped_key is not null or key_id is not null")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void twoNodesAndErasuresAtOnceLoseNothingAndRaiseNothing() throws Exception {
		var old = KeyHouse.start(this.database, OLD, NEW);
		int reports = 900;
		this.database.inTransaction(() -> IntStream.range(0, reports)
			.forEach((i) -> old.vault.keep(Integer.toString(100_000 + i), null, VaultFixture.ORIGINAL)));
		var nodes = List.of(KeyHouse.start(this.database, NEW, OLD), KeyHouse.start(this.database, NEW, OLD));
		var together = new CyclicBarrier(3);
		var work = new ArrayList<Callable<Integer>>();
		nodes.forEach((node) -> work.add(() -> {
			together.await();
			return node.renewal.run();
		}));
		work.add(() -> {
			together.await();
			IntStream.range(0, reports)
				.filter((i) -> i % 9 == 0)
				.forEach((i) -> old.vault.erase(Integer.toString(100_000 + i)));
			return 0;
		});
		var threads = Executors.newFixedThreadPool(3);
		int renewed = 0;
		try {
			for (var done : threads.invokeAll(work)) {
				renewed += done.get();
			}
		}
		finally {
			threads.shutdown();
		}
		renewed += nodes.get(0).renewal.run();

		assertThat(renewed).isBetween(800 + 3, reports + 3);
		assertThat(nodes.get(0).need(OLD).isOver()).isTrue();
		var last = KeyHouse.start(this.database, NEW);
		for (int i = 0; i < reports; i++) {
			var number = Integer.toString(100_000 + i);
			assertThat(last.vault.isErased(number)).as(number).isEqualTo(i % 9 == 0);
			if (i % 9 != 0) {
				assertThat(last.vault.original(number)).isEqualTo(VaultFixture.ORIGINAL);
			}
		}
	}

	@Test
	void aDraftThatChangedMeanwhileStaysAsItWasTyped() {
		var old = KeyHouse.start(this.database, OLD);
		old.drafts.write(CaseNumber.of("5724000000"), "phase", "answer", "petugas", "lama");
		var both = KeyHouse.start(this.database, NEW, OLD);
		both.drafts.write(CaseNumber.of("5724000000"), "phase", "answer", "petugas", "baru");

		both.renewal.run();

		assertThat(both.drafts.read("phase", "answer")).contains("baru");
		assertThat(both.need(OLD).drafts()).isZero();
	}

	@Test
	void oneDamagedRowHoldsNothingUp() {
		var old = KeyHouse.start(this.database, OLD);
		old.keep("11");
		old.keep("22");
		this.database.client()
			.sql("update report_key set wrapped_key = ? where case_number = '11'")
			.param(new byte[60])
			.update();
		var both = KeyHouse.start(this.database, NEW, OLD);

		assertThat(both.renewal.run()).isEqualTo(1 + 3);
		assertThat(both.need(OLD).reports()).as("said until somebody looks").isEqualTo(1);
		assertThat(both.vault.original("22")).isEqualTo(VaultFixture.ORIGINAL);
	}

	@Test
	void saysInOneLineWhetherAKeyMayGo() {
		KeyHouse.start(this.database, OLD).keep(CASE);
		var both = KeyHouse.start(this.database, NEW, OLD);
		assertThat(both.needs.all()).extracting(KeyNeed::line)
			.containsExactly("key " + OLD.id() + " is still needed: 1 reports, 0 drafts, 0 answers, 3 kinds of marks",
					"key " + NEW.id() + " seals now: 0 reports, 0 drafts, 0 answers, 3 kinds of marks");

		both.renewal.run();

		assertThat(both.needs.all()).extracting(KeyNeed::line)
			.first()
			.isEqualTo("key " + OLD.id() + ": nothing needs it, it may leave LAPOR_PRIVACY_KEY");
	}

	private void fill(KeyHouse house) {
		house.keep(CASE);
		house.keepWords(CASE, "reply-1", "balasan");
		house.keepWords(CASE, "correction-7", "{\"name\":\"Kanarina\"}");
		house.keepWords(CASE, "masking-1", "{}");
		house.drafts.write(CaseNumber.of("5724000000"), "phase", "answer", "petugas", DRAFT);
		this.address = house.files.address(CASE, PHOTO);
		this.photo = house.files.seal(CASE, this.address, PHOTO);
		this.mark = house.marks.mark(OLD.id(), "audit entries", "satu", null, "tiga").orElseThrow();
		this.digest = house.digests.of(CASE, VaultFixture.ORIGINAL);
		this.answer = house.answers.seal("kunci pengirim", "idempotency_record", BODY);
		this.database.client()
			.sql("insert into idempotency_record (key_hash, body_hmac, sealed_answer, created_at) values (?, ?, ?, ?)")
			.params(house.answers.locators("kunci pengirim").get(0), house.answers.digest("kunci pengirim", BODY),
					this.answer, Timestamp.from(VaultFixture.CLOCK.instant()))
			.update();
	}

	/** With or without what lives for a day only. */
	private void readsAll(KeyHouse house, boolean answers) {
		assertThat(house.vault.reporter(CASE)).get()
			.extracting(Reporter::name, Reporter::phone)
			.containsExactly("Kanarina Zulfikar", "+6281277778888");
		assertThat(house.vault.original(CASE)).isEqualTo(VaultFixture.ORIGINAL);
		assertThat(house.vault.words(CASE, "reply-1")).contains("balasan");
		assertThat(house.vault.words(CASE, "correction-7")).contains("{\"name\":\"Kanarina\"}");
		assertThat(house.vault.words(CASE, "masking-1")).contains("{}");
		var now = Instant.parse("2026-03-02T03:04:05Z");
		assertThat(this.database.inTransaction(() -> house.vault
			.disclose(new DisclosureGrant(CASE, "satu", "dua", "satu", now, now.plus(Duration.ofHours(1))))))
			.isPresent();
		assertThat(house.drafts.read("phase", "answer")).contains(DRAFT);
		assertThat(house.files.open(CASE, this.address, this.photo)).isEqualTo(PHOTO);
		assertThat(house.marks.mark(OLD.id(), "audit entries", "satu", null, "tiga")).contains(this.mark);
		assertThat(house.digests.matches(CASE, VaultFixture.ORIGINAL, this.digest)).isTrue();
		assertThat(house.digests.matches("99", VaultFixture.ORIGINAL, this.digest)).isFalse();
		if (answers) {
			assertThat(house.answers.open("kunci pengirim", "idempotency_record", this.answer)).isEqualTo(BODY);
			assertThat(this.database.client()
				.sql("select body_hmac from idempotency_record where key_hash in (:hashes)")
				.param("hashes", house.answers.locators("kunci pengirim"))
				.query(String.class)
				.list()).hasSize(1).allMatch((hmac) -> house.answers.matches("kunci pengirim", BODY, hmac));
		}
	}

	private void passADay() {
		this.database.client()
			.sql("update idempotency_record set created_at = ?")
			.param(Timestamp.from(VaultFixture.CLOCK.instant().minus(KeyNeeds.ANSWERS)))
			.update();
	}

	private void refused(String what, boolean refused) {
		var register = new KeyRegister(this.database.client(), VaultFixture.CLOCK);
		var without = new MasterKeys(List.of(NEW));
		if (refused) {
			assertThatExceptionOfType(PrivacyKeyRefusal.class).as(what)
				.isThrownBy(() -> register.admit(without))
				.withMessageContaining(OLD.id());
		}
		else {
			assertThat(register.admit(without)).as(what).isSameAs(without);
		}
	}

	private static byte[] secret(int seed) {
		byte[] secret = new byte[Seal.KEY_BYTES];
		java.util.Arrays.fill(secret, (byte) seed);
		return secret;
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
