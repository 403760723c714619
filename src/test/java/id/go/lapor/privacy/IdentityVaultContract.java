package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the vault promises on every database. */
abstract class IdentityVaultContract {

	private static final String CASE = VaultFixture.CASE;

	private static final String OTHER_CASE = "9988776655";

	private static final List<String> CANARIES = List.of("Kanarina", "Zulfikar", "81277778888", "7777-8888",
			"kanarina@contoh", "kenari", "balasan rahasia");

	private VaultFixture given;

	abstract VaultDatabase database();

	@BeforeEach
	void openVault() {
		this.given = new VaultFixture(database(), VaultFixture.key(1));
	}

	@Test
	void givesBackWhatWasKept() {
		this.given.keep(CASE);

		assertThat(this.given.vault.reporter(CASE))
			.contains(new Reporter("Kanarina Zulfikar", "+6281277778888", "kanarina@contoh.example"));
		assertThat(this.given.vault.original(CASE)).isEqualTo(VaultFixture.ORIGINAL);
	}

	@Test
	void keepsNoIdentityOfAReporterWhoGaveNone() {
		this.given.database.inTransaction(() -> this.given.vault.keep(CASE, null, VaultFixture.ORIGINAL));

		assertThat(this.given.vault.reporter(CASE)).isEmpty();
		assertThat(this.given.vault.original(CASE)).isEqualTo(VaultFixture.ORIGINAL);
	}

	@Test
	void knowsNothingOfAnUnknownCase() {
		assertThat(this.given.vault.reporter(CASE)).isEmpty();
		assertThat(this.given.vault.words(CASE, "entry-1")).isEmpty();
		assertThatExceptionOfType(ReportErased.class).isThrownBy(() -> this.given.vault.original(CASE));
	}

	@Test
	void refusesASecondIdentityOrOriginal() {
		this.given.keep(CASE);

		assertThatExceptionOfType(AlreadyKept.class).isThrownBy(() -> this.given.keep(CASE));
		assertThat(this.given.vault.original(CASE)).isEqualTo(VaultFixture.ORIGINAL);
	}

	@Test
	void keepsLaterWordsOnceAndForEver() {
		this.given.keep(CASE);
		keepWords("entry-1", "balasan rahasia");

		assertThatExceptionOfType(AlreadyKept.class).isThrownBy(() -> keepWords("entry-1", "lain"));
		assertThat(this.given.vault.words(CASE, "entry-1")).contains("balasan rahasia");
		assertThat(this.given.vault.words(CASE, "entry-2")).isEmpty();
	}

	@Test
	void refusesWordsOfACaseItDoesNotHold() {
		assertThatExceptionOfType(ReportErased.class).isThrownBy(() -> keepWords("entry-1", "halo"));
	}

	@Test
	void refusesNamesThatAreNoCaseOrNoPart() {
		this.given.keep(CASE);

		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.given.keep("12/34"));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> keepWords("report", "halo"));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> keepWords("a/b", "halo"));
	}

	@Test
	void leavesNoCanaryInADumpOfItsTables() {
		this.given.keep(CASE);
		keepWords("entry-1", "balasan rahasia");

		assertThat(leaks(this.given.database.dump())).isEmpty();
	}

	@Test
	void findsACanaryThatIsReallyThere() {
		this.given.keep(CASE);
		this.given.database.client()
			.sql("update reporter_identity set ciphertext = ?")
			.param("Kanarina".getBytes(StandardCharsets.UTF_8))
			.update();

		assertThat(leaks(this.given.database.dump())).containsExactly("Kanarina");
	}

	@Test
	void sealsTheSameReporterDifferentlyInEveryCase() {
		this.given.keep(CASE);
		this.given.keep(OTHER_CASE);

		List<String> rows = this.given.database.client()
			.sql("select ciphertext from reporter_identity")
			.query((row, number) -> HexFormat.of().formatHex(row.getBytes(1)))
			.list();
		assertThat(rows).hasSize(2).doesNotHaveDuplicates();
		assertThat(rows.get(0)).hasSameSizeAs(rows.get(1));
	}

	@Test
	void refusesAnIdentityMovedFromAnotherCase() {
		this.given.keep(CASE);
		this.given.keep(OTHER_CASE);
		move("reporter_identity", "ciphertext");

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.given.vault.reporter(CASE));
	}

	@Test
	void refusesAnIdentityMovedTogetherWithItsKey() {
		this.given.keep(CASE);
		this.given.keep(OTHER_CASE);
		move("reporter_identity", "ciphertext");
		move("report_key", "wrapped_key");

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.given.vault.reporter(CASE));
	}

	@Test
	void refusesWordsMovedToAnotherPart() {
		this.given.keep(CASE);
		keepWords("entry-1", "pertama");
		this.given.database.client().sql("update original_text set part = 'entry-2' where part = 'entry-1'").update();

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.given.vault.words(CASE, "entry-2"));
	}

	@Test
	void failsClosedWithAnotherKey() {
		this.given.keep(CASE);
		VaultFixture stranger = new VaultFixture(this.given.database, VaultFixture.key(2));

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> stranger.vault.reporter(CASE));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> stranger.vault.original(CASE));
		assertThat(this.given.vault.reporter(CASE)).isPresent();
	}

	@Test
	void readsOldReportsAndWritesNewOnesAfterARotation() {
		this.given.keep(CASE);
		VaultFixture rotated = new VaultFixture(this.given.database, VaultFixture.key(2), VaultFixture.key(1));
		rotated.keep(OTHER_CASE);

		assertThat(rotated.vault.reporter(CASE)).isPresent();
		assertThat(rotated.vault.reporter(OTHER_CASE)).isPresent();
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.given.vault.reporter(OTHER_CASE));
	}

	@Test
	void erasesIdentityAndOriginalsForGood() {
		this.given.keep(CASE);
		keepWords("entry-1", "balasan rahasia");
		this.given.database.inTransaction(() -> this.given.vault.erase(CASE));

		assertThat(this.given.vault.reporter(CASE)).isEmpty();
		assertThat(this.given.vault.words(CASE, "entry-1")).isEmpty();
		assertThatExceptionOfType(ReportErased.class).isThrownBy(() -> this.given.vault.original(CASE));
		assertThatExceptionOfType(AlreadyKept.class).isThrownBy(() -> this.given.keep(CASE));
	}

	@Test
	void makesCopiesOfItsRowsUnreadableByErasingTheKeyAlone() {
		this.given.keep(CASE);
		this.given.database.client().sql("update report_key set wrapped_key = null").update();

		assertThat(this.given.vault.reporter(CASE)).isEmpty();
		assertThatExceptionOfType(ReportErased.class).isThrownBy(() -> this.given.vault.original(CASE));
	}

	@Test
	void keepsNothingWhenTheCallersTransactionFails() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.given.database.inTransaction((Runnable) () -> {
				this.given.vault.keep(CASE, VaultFixture.REPORTER, VaultFixture.ORIGINAL);
				throw new IllegalStateException("the process did not start");
			}));

		assertThat(this.given.vault.reporter(CASE)).isEmpty();
		this.given.keep(CASE);
	}

	private void keepWords(String part, String text) {
		this.given.database.inTransaction(() -> this.given.vault.keepWords(CASE, part, text));
	}

	private void move(String table, String column) {
		this.given.database.client()
			.sql("update %1$s set %2$s = (select o.%2$s from %1$s o where o.case_number = ?) where case_number = ?"
				.formatted(table, column))
			.params(OTHER_CASE, CASE)
			.update();
	}

	/** Which canaries a dump holds: raw, folded, digits only, base64 or hex. */
	private static List<String> leaks(String dump) {
		String folded = dump.toLowerCase(Locale.ROOT);
		return CANARIES.stream().filter((canary) -> {
			byte[] bytes = canary.getBytes(StandardCharsets.UTF_8);
			return folded.contains(canary.toLowerCase(Locale.ROOT))
					|| dump.contains(Base64.getEncoder().withoutPadding().encodeToString(bytes).substring(0, 6))
					|| folded.contains(HexFormat.of().formatHex(bytes));
		}).toList();
	}

}
