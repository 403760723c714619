package id.go.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.privacy.MaskingCorrection.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a verifier does to the masking of a report, and what stays out of reach. */
class MaskingCorrectionsTests {

	private static final OriginalReport ORIGINAL = new OriginalReport("Kata Si Kumis, bantuan dipotong",
			"Nama saya Kanarina Zulfikar, 0812 7777 8888. Si Kumis memotong bantuan pak Darto. Loket B 1234 XY tutup.",
			"Blok Si Kumis");

	private final VaultFixture given = new VaultFixture(IdentityVaultTests.h2(), VaultFixture.key(1));

	private final MaskingCorrections corrections = new MaskingCorrections(this.given.vault,
			new MaskingVersions(this.given.vault), VaultFixture.CLOCK);

	@BeforeEach
	void keep() {
		this.given.database
			.inTransaction(() -> this.given.vault.keep(VaultFixture.CASE, VaultFixture.REPORTER, ORIGINAL));
	}

	@Test
	void masksAPhraseWhereverItStands() {
		correct(Kind.MASK, "Si Kumis");

		var masked = masked();
		assertThat(masked.title().text()).isEqualTo("Kata [disamarkan], bantuan dipotong");
		assertThat(masked.text().text()).isEqualTo(
				"Nama saya [nama disamarkan], [nomor telepon disamarkan]. [disamarkan] memotong bantuan pak [nama disamarkan]. Loket [nomor kendaraan disamarkan] tutup.");
		assertThat(masked.addressText()).isEqualTo("Blok [disamarkan]");
	}

	@Test
	void opensWhatWasMaskedByMistakeAndOnlyThat() {
		correct(Kind.UNMASK, "B 1234 XY");

		assertThat(masked().text().text()).endsWith("pak [nama disamarkan]. Loket B 1234 XY tutup.");
	}

	/** A page and a text field do not keep the same blanks and line breaks. */
	@Test
	void findsAPhraseAcrossItsLineBreaks() {
		this.given.database.inTransaction(() -> this.given.vault.keep("1234567894", null,
				new OriginalReport("Judul", "Juragan\r\nTua menagih di 0812\n3456 7890 tiap hari", null)));

		inTransaction(() -> this.corrections.correct("1234567894", true, Kind.MASK, "Juragan Tua", "x"));
		inTransaction(() -> this.corrections.correct("1234567894", true, Kind.UNMASK, "0812 3456 7890", "x"));

		assertThat(this.corrections.masked("1234567894", true).text().text())
			.isEqualTo("[disamarkan] menagih di 0812\n3456 7890 tiap hari");
	}

	@Test
	void keepsWhatWasCorrectedBefore() {
		correct(Kind.UNMASK, "B 1234 XY");
		correct(Kind.MASK, "Si Kumis");
		correct(Kind.UNMASK, "Darto");
		correct(Kind.MASK, "pak Darto");

		assertThat(masked().text().text()).contains("memotong bantuan [disamarkan]. Loket B 1234 XY tutup.");
		assertThat(this.corrections.versions(VaultFixture.CASE)).extracting(MaskingVersion::number)
			.containsExactly(1, 2, 3, 4);
		assertThat(this.corrections.versions(VaultFixture.CASE).get(0).text()).contains("Si Kumis", "B 1234 XY");
		assertThat(this.corrections.versions(VaultFixture.CASE).get(1).text()).doesNotContain("Si Kumis");
		assertThat(this.given.vault.original(VaultFixture.CASE)).isEqualTo(ORIGINAL);
	}

	@Test
	void answersInOwnWordsAreMaskedEachForItself() {
		keepAnswers(written("satu", "Di rumah a.n. Darto, hubungi 0812 3456"),
				written("dua", "7890 1234 Loket Si Kumis"));

		assertThat(answers()).containsExactly("Di rumah a.n. [nama disamarkan], hubungi 0812 3456",
				"7890 1234 Loket Si Kumis", "3", "2026-01-20");
		inTransaction(() -> this.corrections.correct("1234567894", true, Kind.MASK, "Si Kumis", "x"));
		assertThat(answers()).contains("7890 1234 Loket [disamarkan]");
		assertThat(this.corrections.versions("1234567894")).hasSize(1);
		inTransaction(() -> this.corrections.correct("1234567894", true, Kind.UNMASK, "Darto", "x"));
		assertThat(answers()).contains("Di rumah a.n. Darto, hubungi 0812 3456");
	}

	/** Whatever the rules may learn one day: no answer is shown in another's place. */
	@Test
	void answersThatCannotBeToldApartAreAllMasked() {
		var answers = List.of(written("satu", "satu"), written("dua", "dua"));

		assertThat(OwnWordsOfAnswers.masked(answers, "[disamarkan]")).extracting(GivenAnswer::value)
			.containsOnly("[disamarkan]");
	}

	@Test
	void answersGoWithTheOriginal() {
		keepAnswers(written("satu", "Loket Si Kumis"));

		inTransaction(() -> this.given.vault.erase("1234567894"));

		assertThat(this.corrections.answers("1234567894", true)).isEmpty();
	}

	/** The words of an answer name people, and no log line may show them. */
	@Test
	void anAnswerPrintsNothing() {
		assertThat(written("satu", "Si Kumis").toString()).doesNotContain("Kumis");
	}

	private void keepAnswers(GivenAnswer... written) {
		var answers = new ArrayList<>(List.of(written));
		answers.add(new GivenAnswer("tiga", "CHOICE", "Yang mana?", null, "3", "Lain", null));
		answers.add(new GivenAnswer("empat", "DATE", "Kapan?", null, "2026-01-20", null, null));
		this.given.database.inTransaction(() -> this.given.vault.keep("1234567894", null,
				new OriginalReport("Judul", "Isi laporan tanpa nama", null, answers)));
	}

	private static GivenAnswer written(String question, String value) {
		return new GivenAnswer(question, "SHORT_TEXT", "Di mana?", null, value, null, null);
	}

	private List<String> answers() {
		return this.corrections.answers("1234567894", true).stream().map(GivenAnswer::value).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kanarina Zulfikar", "0812 7777 8888" })
	void neverOpensWhoWritesAnonymously(String own) {
		assertThatThrownBy(() -> correct(Kind.UNMASK, own)).isInstanceOf(CaseRefusal.class)
			.hasMessageContaining("laporan ini anonim");
		assertThat(this.corrections.versions(VaultFixture.CASE)).isEmpty();
		assertThat(masked().text().text()).doesNotContain(own);
	}

	/** Whoever left no name and writes it all the same. */
	@Test
	void neverOpensANameThatAnAnonymousReporterSaysIsTheirs() {
		this.given.database.inTransaction(() -> this.given.vault.keep("1234567894", null,
				new OriginalReport("Judul", "nama saya Budi Santoso. Hubungi saya di 0856 1111 2222.", null)));

		assertThatThrownBy(() -> inTransaction(
				() -> this.corrections.correct("1234567894", true, Kind.UNMASK, "Budi Santoso", "x")))
			.isInstanceOf(CaseRefusal.class);
		assertThatThrownBy(() -> inTransaction(
				() -> this.corrections.correct("1234567894", true, Kind.UNMASK, "0856 1111 2222", "x")))
			.isInstanceOf(CaseRefusal.class);
	}

	@Test
	void opensTheNameOfAReporterUntilTheyAreAnonymous() {
		inTransaction(() -> this.corrections.correct(VaultFixture.CASE, false, Kind.UNMASK, "Kanarina Zulfikar", "x"));

		assertThat(this.corrections.masked(VaultFixture.CASE, false).text().text())
			.startsWith("Nama saya Kanarina Zulfikar, [nomor");
		assertThat(masked().text().text()).startsWith("Nama saya [nama disamarkan], [nomor");
	}

	@ParameterizedTest
	@CsvSource({ "MASK,Si Jenggot,tidak ada pada tulisan asli", "MASK,x,persis seperti", "MASK,,persis seperti",
			"MASK,pak Darto.,sudah disamarkan", "MASK,Darto,sudah disamarkan", "MASK,umi,sudah disamarkan",
			"UNMASK,Si Kumis,Tidak ada bagian tersamar", "UNMASK,Dart,Tidak ada bagian tersamar" })
	void refusesWhatIsNotThere(Kind kind, String phrase, String sentence) {
		if ("pak Darto.".equals(phrase)) {
			correct(Kind.MASK, phrase);
		}
		assertThatThrownBy(() -> correct(kind, phrase)).isInstanceOf(CaseRefusal.class).hasMessageContaining(sentence);
	}

	@Test
	void keepsNoWordInTheOpen() {
		correct(Kind.MASK, "Si Kumis");

		assertThat(this.given.database.dump()).doesNotContain("Kumis", "Darto", "MASK");
	}

	@Test
	void goesWithTheReportWhenItIsErased() {
		correct(Kind.MASK, "Si Kumis");
		this.given.vault.erase(VaultFixture.CASE);

		assertThat(this.corrections.versions(VaultFixture.CASE)).isEmpty();
		assertThatThrownBy(this::masked).isInstanceOf(ReportErased.class);
	}

	private MaskedReport masked() {
		return this.corrections.masked(VaultFixture.CASE, true);
	}

	private void correct(Kind kind, String phrase) {
		inTransaction(() -> this.corrections.correct(VaultFixture.CASE, true, kind, phrase, "alasan"));
	}

	private void inTransaction(Runnable work) {
		this.given.database.inTransaction(work);
	}

}
