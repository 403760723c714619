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
			Map.entry("whole", new OwnWholeNameRule(NAME)), Map.entry("kk", new FamilyCardRule()),
			Map.entry("nik", new NikRule()), Map.entry("account", new AccountNumberRule()),
			Map.entry("plate", new PlateRule()), Map.entry("social", new HandleRule()),
			Map.entry("address", new AddressedNameRule()), Map.entry("kin", new KinNameRule()),
			Map.entry("self", new SelfNameRule()), Map.entry("sign", new SignatureRule()),
			Map.entry("role", new RoleNameRule()), Map.entry("contact", new ContactNameRule()),
			Map.entry("leet", OwnNameRule.disguised(NAME)));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "nik|NIK 3212051205900001|nik|3212051205900001",
			"nik|NIK perempuan 3212 0552 0590 0001|nik|3212 0552 0590 0001", "nik|3299051205900001|-|-",
			"nik|3212 0572 0590 0001|-|-", "nik|nik 3212057213900001|nik|3212057213900001",
			"kk|no KK 3212051205900001|kk|3212051205900001", "kk|di KK, NIK 3212051205900001|-|-",
			"card|token listrik 1234 5678 9012 3456 7890|-|-", "account|norek 7123456789|account|7123456789",
			"account|rekening listrik 532110123456|-|-", "account|laporan 4711223344|-|-", "account|bank 12345678|-|-",
			"plate|B 1234 XYZ|plate|B 1234 XYZ", "plate|nopol e1pa|plate|e1pa", "plate|RT 02 RW 01|-|-",
			"plate|UU 25 2009|-|-", "plate|Blok B 12 NO 5|-|-", "plate|X 1234 AB|-|-",
			"plate|motor L 300 PU|plate|L 300 PU", "social|ig sy @budi_99|handle|@budi_99",
			"social|ig @pemkab_indramayu|-|-", "social|@lapor1708|-|-", "social|fb Budi Santoso|handle|Budi Santoso",
			"social|fb Dinas Sosial|-|-", "address|pak Darto|private-name|Darto", "address|pak Lurah|-|-",
			"address|pak kapan cair|-|-", "address|Kepala Desa Suka, Bapak Warsita|-|-", "address|Pasar Bu Eti|-|-",
			"address|sdri. Eneng|private-name|Eneng", "kin|anak saya Rizki Maulana|private-name|Rizki Maulana",
			"kin|anak saya sakit|-|-", "self|saya Dewi Lestari ingin|self-name|Dewi Lestari", "self|saya warga|-|-",
			"sign|hormat saya, Tono|self-name|Tono", "sign|Salam Reformasi|-|-", "sign|ttd warga|-|-",
			"role|korban: Surti|said-name|Surti", "role|korban banjir|-|-", "role|ktp Siti|said-name|Siti",
			"contact|hubungi Tono|-|-", "leet|rukm4n4|own-name|rukm4n4", "leet|4ntr1|-|-",
			"card|6032 9801 2345 6789|card|6032 9801 2345 6789", "card|3212057213900001|card|3212057213900001",
			"card|12345678901234567890|card|12345678901234567890", "card|0812 3456 7890 1234|card|0812 3456 7890 1234",
			"card|081234567890 12 34|-|-", "card|123456789012345|-|-",
			"card|kartu 123456789012345|card|123456789012345", "card|12-05-2026 13-05-2026|-|-",
			"npwp|01.234.567.8-901.000|npwp|01.234.567.8-901.000", "npwp|012345678901000|npwp|012345678901000",
			"npwp|12345 67890 12345|-|-", "npwp|NPWP 12345 67890 12345|npwp|12345 67890 12345",
			"npwp|1234567890123|-|-", "bpjs|0001234567890|bpjs|0001234567890", "bpjs|2312345678901|-|-",
			"bpjs|peserta 2312345678901|bpjs|2312345678901", "phone|ke 081234567890|phone|081234567890",
			"phone|(0812) 3456-7890|phone|(0812) 3456-7890", "phone|4711223344|-|-", "phone|1708|-|-",
			"phone|0800-1-500-225|-|-", "phone|0812/345/6789|phone|0812/345/6789", "phone|8123456789|-|-",
			"phone|WA 8123456789|phone|8123456789", "phone|0299999|-|-",
			"spelled|nol delapan satu dua tiga empat lima enam tujuh delapan|spelled-phone|nol delapan satu dua tiga empat lima enam tujuh delapan",
			"spelled|satu dua tiga empat lima|-|-", "own-phone|8231.6331/234|own-phone|8231.6331/234",
			"own-phone|082316331234|own-phone|082316331234", "own-phone|82316331|-|-",
			"email|a.b@contoh.id.|email|a.b@contoh.id", "email|@lapor1708|-|-", "email|at home|-|-",
			"email|info@dinsos.go.id|-|-", "email|info@gmail.com|email|info@gmail.com",
			"handle|IG mamanr88|own-handle|mamanr88", "handle|mamanr889|-|-",
			"said|nama saya Budi Santoso. Rumah|self-name|Budi Santoso", "said|a.n.Siti|said-name|Siti",
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
	void takesTheNameBesideATelephoneNumber() {
		assertThat(RULES.get("contact").in(text("hub Bu Neneng (0812)"))).isEmpty();
		assertThat(RULES.get("contact").in(text("hub Bu Neneng ([nomor telepon disamarkan])"))).hasSize(1);
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
		assertThat(NameKey.of("Jusuf")).isEqualTo(NameKey.of("Yusuf"));
		assertThat(NameKey.of("Rizky")).isEqualTo(NameKey.of("Riski"));
		assertThat(NameKey.of("Fauzy")).isEqualTo(NameKey.of("Pauzi"));
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
