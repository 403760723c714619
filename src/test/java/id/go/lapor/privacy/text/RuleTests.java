package id.go.lapor.privacy.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule by itself: what it takes, what it is called, what it leaves. */
class RuleTests {

	private static final NameParts NAME = new NameParts("Maman Rukmana");

	private static final Map<String, Rule> RULES = Map.ofEntries(Map.entry("card", new CardNumberRule()),
			Map.entry("npwp", new NpwpRule()), Map.entry("bpjs", new BpjsRule()), Map.entry("phone", new PhoneRule()),
			Map.entry("spelled", new SpelledPhoneRule()), Map.entry("own-phone", new OwnPhoneRule("+6282316331234")),
			Map.entry("email", new EmailRule()), Map.entry("handle", new OwnHandleRule("mamanr88@contoh.example")),
			Map.entry("said", new SaidNameRule()), Map.entry("name", new OwnNameRule(NAME)),
			Map.entry("whole", new OwnWholeNameRule(NAME)));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "card|NIK 3212051205900001|nik|3212051205900001",
			"card|NIK perempuan 3212 0552 0590 0001|nik|3212 0552 0590 0001",
			"card|6032 9801 2345 6789|card|6032 9801 2345 6789", "card|3212057213900001|card|3212057213900001",
			"card|12345678901234567890|card|12345678901234567890", "card|0812 3456 7890 1234|card|0812 3456 7890 1234",
			"card|081234567890 12 34|-|-", "card|123456789012345|-|-",
			"card|kartu 123456789012345|card|123456789012345", "card|12-05-2026 13-05-2026|-|-",
			"npwp|01.234.567.8-901.000|npwp|01.234.567.8-901.000", "npwp|012345678901000|npwp|012345678901000",
			"npwp|12345 67890 12345|-|-", "npwp|NPWP 12345 67890 12345|npwp|12345 67890 12345",
			"npwp|1234567890123|-|-", "bpjs|0001234567890|bpjs|0001234567890", "bpjs|2312345678901|-|-",
			"bpjs|peserta 2312345678901|bpjs|2312345678901", "phone|ke 081234567890|phone|081234567890",
			"phone|(0812) 3456-7890|phone|(0812) 3456-7890", "phone|4711223344|-|-", "phone|1708|-|-",
			"phone|8123456789|-|-", "phone|WA 8123456789|phone|8123456789", "phone|0299999|-|-",
			"spelled|nol delapan satu dua tiga empat lima enam tujuh delapan|spelled-phone|nol delapan satu dua tiga empat lima enam tujuh delapan",
			"spelled|satu dua tiga empat lima|-|-", "own-phone|8231.6331/234|own-phone|8231.6331/234",
			"own-phone|082316331234|own-phone|082316331234", "own-phone|82316331|-|-",
			"email|a.b@contoh.id.|email|a.b@contoh.id", "email|@lapor1708|-|-", "email|at home|-|-",
			"handle|IG mamanr88|own-handle|mamanr88", "handle|mamanr889|-|-",
			"said|nama saya Budi Santoso. Rumah|said-name|Budi Santoso", "said|a.n.Siti|said-name|Siti",
			"said|atas nama warga|-|-", "name|pak maman|own-name|maman", "name|Jalan Maman|-|-", "name|taman|-|-",
			"whole|ini mamanrukmana88|own-name|mamanrukmana", "whole|maman saja|-|-" })
	void takesAndLeaves(String rule, String text, String label, String value) {
		LegibleText legible = LegibleText.of(text, new TreeMap<>());
		List<Hit> hits = RULES.get(rule).in(legible);

		assertThat(hits).extracting(Hit::rule).isEqualTo((label != null) ? List.of(label) : List.of());
		assertThat(hits).extracting((hit) -> text.substring(legible.original(hit).start(), legible.original(hit).end()))
			.isEqualTo((value != null) ? List.of(value) : List.of());
	}

	@Test
	void looksNeitherIntoNorAcrossWhatIsMasked() {
		for (Rule rule : RULES.values()) {
			assertThat(rule.in(text("32120512[nama disamarkan]05900001"))).isEmpty();
			assertThat(rule.in(text("nama saya [nama disamarkan] ma[e-mail disamarkan]man"))).isEmpty();
		}
	}

	@Test
	void writesOneKeyForOldAndNewSpelling() {
		assertThat(NameKey.of("Soeharto")).isEqualTo(NameKey.of("suharto"));
		assertThat(NameKey.of("Tjahjo")).isNotEqualTo(NameKey.of("Suharto"));
		assertThat(NameKey.of("Mohammad")).isEqualTo(NameKey.of("Muhamad"));
	}

	@Test
	void saysNothingOfThePersonItLooksFor() {
		assertThat(NAME).hasToString("NameParts[redacted]");
		assertThat(new OwnPhoneRule("+6282316331234").toString()).doesNotContain("8231");
		assertThat(new OwnHandleRule("mamanr88@contoh.example").toString()).doesNotContain("maman");
		assertThat(new OwnWholeNameRule(NAME).toString()).doesNotContain("maman");
	}

	private static LegibleText text(String text) {
		return LegibleText.of(text, new TreeMap<>());
	}

}
