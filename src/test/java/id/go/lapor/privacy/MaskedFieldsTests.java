package id.go.lapor.privacy;

import java.util.List;

import id.go.lapor.privacy.MaskingCorrection.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which masked places of a report have a button, and what their ids tell: nothing. */
class MaskedFieldsTests {

	private static final String TEXT = "Kartu KKS 6032 9812 3456 7890 dan mobil B 1234 XYZ. Hubungi 0812 7777 8888 atau "
			+ "0856 1111 2222, surel warga@contoh.example. Kata pak Darto, NIK saya 3212094507861943 salah.";

	private static final OriginalReport ORIGINAL = new OriginalReport("Kartu tertahan", TEXT, null);

	private final VaultFixture given = new VaultFixture(IdentityVaultTests.h2(), VaultFixture.key(1));

	private final MaskingCorrections corrections = new MaskingCorrections(this.given.vault,
			new MaskingVersions(this.given.vault), VaultFixture.CLOCK);

	private final MaskedFields fields = new MaskedFields(this.given.vault, this.corrections, this.given.keys);

	@Test
	void anonymousReportOpensWhatAnOfficeLooksUpAndNothingThatReachesSomebody() {
		keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL);

		assertThat(revealable(true)).containsExactly("card", "plate");
	}

	@Test
	void namedReportOpensTelephonesAndAddressesTooAndNeverAName() {
		keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL);

		assertThat(revealable(false)).containsExactly("card", "plate", "phone", "phone", "email", "nik");
	}

	/** Whether the number in the text is the reporter's own makes no difference. */
	@Test
	void theSameTextOffersTheSameWhoeverWroteIt() {
		keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL);
		keep("1234567894", new Reporter("Siti Zahra", "0856 1111 2222", "warga@contoh.example"), ORIGINAL);

		assertThat(offered("1234567894", true)).isEqualTo(offered(VaultFixture.CASE, true)).contains("card");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NIK saya adalah 3212094507861943 dan salah.", "NIKku 3212094507861943 salah.",
			"KK kami 3212094507861943 hilang.", "Nomor 3212094507861943 atas nama saya ditolak.",
			"Kartu 3212094507861943 (NIK saya) ditolak.", "Kartu 3212094507861943 milik keluarga kami ditolak.",
			"Kartu 3212094507861943 itu kartu saya." })
	void numberThatTheReporterCallsTheirsStaysClosed(String text) {
		keep(VaultFixture.CASE, null, new OriginalReport("Kartu tertahan", text, null));

		assertThat(revealable(true)).isEmpty();
		assertThat(revealable(false)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kartu 6032981234567890 milik tetangga saya ditolak.",
			"Saya melihat sendiri. Kartu 6032981234567890 ditolak.", "KKS nomor 6032981234567890 belum dicetak." })
	void numberOfSomebodyElseMayBeOpened(String text) {
		keep(VaultFixture.CASE, null, new OriginalReport("Kartu tertahan", text, null));

		assertThat(revealable(true)).containsExactly("card");
	}

	@Test
	void idTellsNothingAndIsTheSameUntilTheMaskingChanges() {
		keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL);
		keep("1234567894", VaultFixture.REPORTER, ORIGINAL);
		var ids = ids(VaultFixture.CASE);

		assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates().allMatch((id) -> id.matches("[0-9a-f]{32}"));
		assertThat(ids(VaultFixture.CASE)).isEqualTo(ids);
		assertThat(ids("1234567894")).doesNotContainAnyElementsOf(ids);

		this.given.database
			.inTransaction(() -> this.corrections.correct(VaultFixture.CASE, true, Kind.MASK, "mobil", "alasan"));
		assertThat(ids(VaultFixture.CASE)).doesNotContainAnyElementsOf(ids);
		assertThat(this.fields.find(VaultFixture.CASE, true, ids.get(0))).isEmpty();
	}

	@Test
	void revealsOnePlaceAsItWasWrittenAndNoOtherKind() {
		keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL);
		var card = id("card", true);
		var phone = id("phone", false);

		assertThat(reveal(true, card)).isEqualTo("6032 9812 3456 7890");
		assertThat(reveal(false, phone)).isEqualTo("0812 7777 8888");
		assertThatThrownBy(() -> reveal(true, phone)).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> reveal(true, "0".repeat(32))).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void piecesReadAsTheMaskedReportDoes() {
		keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL);
		var masked = this.corrections.masked(VaultFixture.CASE, true);

		var report = this.fields.of(VaultFixture.CASE, true);
		assertThat(report.reads(masked.title().text(), masked.text().text(), null)).isTrue();
		assertThat(report.reads(masked.title().text(), masked.text().text() + ".", null)).isFalse();
	}

	@Test
	void takesOutOfAReasonWhatTheReportMasks() {
		keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL);

		assertThat(this.fields.without(VaultFixture.CASE, true,
				"Mencocokkan 6032-9812-3456-7890, b 1234 xyz, dan 081277778888 dengan data bank."))
			.isEqualTo("Mencocokkan […], […], dan […] dengan data bank.");
	}

	/** An office's telephone is for the reporter to read. */
	@Test
	void takesOutOfAnAnswerWhatAnOfficeLookedUp() {
		keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL);
		var answer = "Kartu 6032981234567890 dan mobil B 1234 XYZ sudah diperiksa, hubungi 0856 1111 2222.";

		assertThat(this.fields.withoutLookedUp(VaultFixture.CASE, answer))
			.isEqualTo("Kartu […] dan mobil […] sudah diperiksa, hubungi 0856 1111 2222.");
		this.given.vault.erase(VaultFixture.CASE);
		assertThat(this.fields.withoutLookedUp(VaultFixture.CASE, answer)).isEqualTo(answer);
	}

	private List<String> revealable(boolean anonymous) {
		return this.fields.of(VaultFixture.CASE, anonymous)
			.text()
			.stream()
			.filter((piece) -> piece.field() != null && piece.field().revealable())
			.map((piece) -> piece.field().kind())
			.toList();
	}

	private List<String> offered(String caseNumber, boolean anonymous) {
		return this.fields.of(caseNumber, anonymous)
			.text()
			.stream()
			.map((piece) -> (piece.field() != null && piece.field().revealable()) ? piece.field().kind()
					: piece.words())
			.toList();
	}

	private List<String> ids(String caseNumber) {
		return this.fields.of(caseNumber, true)
			.text()
			.stream()
			.filter((piece) -> piece.field() != null)
			.map((piece) -> piece.field().id())
			.toList();
	}

	private String id(String kind, boolean anonymous) {
		return this.fields.of(VaultFixture.CASE, anonymous)
			.text()
			.stream()
			.filter((piece) -> piece.field() != null && piece.field().kind().equals(kind))
			.findFirst()
			.orElseThrow()
			.field()
			.id();
	}

	private String reveal(boolean anonymous, String id) {
		var words = new String[1];
		this.given.database.inTransaction(() -> words[0] = this.fields.reveal(VaultFixture.CASE, anonymous, id));
		return words[0];
	}

	private void keep(String caseNumber, Reporter reporter, OriginalReport original) {
		this.given.database.inTransaction(() -> this.given.vault.keep(caseNumber, reporter, original));
	}

}
