package id.go.lapor.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.go.lapor.agency.AgencyDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@RoutingTest
class AgencyProposalsTests {

	private static final String INDRAMAYU = "32.12";

	@Autowired
	private AgencyProposals proposals;

	@Autowired
	private AgencyDirectory agencies;

	@Autowired
	private RulingBook rulings;

	@Autowired
	private TopicWords topicWords;

	/** Reports as people write them; each with the agencies it must reach, best first. */
	static Stream<Arguments> reports() {
		return Stream.of(
				// the three that the house is measured by
				arguments("SOCIAL_AID", INDRAMAYU,
						"sy blm trima krtu KKS dr thn lalu,no krtu 6032980012345678 udh lapor ke desa tp gak ada jwbn mhn dibantu",
						List.of("pemda-3212-dinsos", "kemensos")),
				arguments("STREET_LIGHTING", "32.10",
						"Mohon dipasang lampu penerangan jln di ruas jln propinsi yang menghubungkan dua kabupaten, kalau malam gelap sekali",
						List.of("pemda-32-dishub")),
				arguments("CIVIL_REGISTRATION", "32.12.05",
						"Sudah empat bulan blanko KTP-el di kecamatan kami kosong, hanya diberi surat keterangan",
						List.of("pemda-3212-disdukcapil", "kemendagri")),
				// light and roads
				arguments("INFRASTRUCTURE", INDRAMAYU, "PJU di depan balai warga mati sejak Lebaran",
						List.of("pemda-3212-dishub")),
				arguments("STREET_LIGHTING", INDRAMAYU, "Lampu jalan di jalan nasional jalur pantura padam semua",
						List.of("kemenpu")),
				arguments("TRANSPORT", "32.09", "lampunya jalan desa mati, lmpu jln gang mawar", List.of("pemda-3209")),
				arguments("ROAD", INDRAMAYU, "Jalan rusak parah dan berlubang di kampung kami",
						List.of("pemda-3212-pupr")),
				arguments("ROAD", INDRAMAYU, "Aspal jalan provinsi mengelupas, banyak yang jatuh",
						List.of("pemda-32-dbmpr")),
				arguments("ROAD", "32.13", "Lubang jalan di gerbang tol membahayakan", List.of("kemenpu")),
				arguments("ROAD", "31.74", "Trotoar pecah-pecah di Jakarta Selatan", List.of("pemda-31")),
				// papers
				arguments("CIVIL_REGISTRATION", "35.78", "Akta lahir anak saya salah nama", List.of("pemda-3578")),
				arguments("OTHER", "35.78", "Kapan saya dapat ambil e-KTP yang sudah direkam?",
						List.of("pemda-3578", "kemendagri")),
				arguments("OTHER", "73.71", "Antrean paspor online selalu penuh", List.of("kemenimipas")),
				arguments("OTHER", "64.71", "Sertifikat tanah program PTSL belum jadi dua tahun", List.of("atr-bpn")),
				// cards
				arguments("SMART_CARD", INDRAMAYU, "KIP anak saya di SD negeri tidak cair",
						List.of("kemendikdasmen", "pemda-3212-disdik")),
				arguments("HEALTHY_CARD", INDRAMAYU, "KIS saya tiba-tiba tidak aktif",
						List.of("bpjs-kesehatan", "pemda-3212-dinsos")),
				arguments("HEALTH_INSURANCE", "51.71", "Iuran BPJS Kesehatan terdebet dua kali",
						List.of("bpjs-kesehatan")),
				arguments("EMPLOYMENT_INSURANCE", "36.71", "Klaim JHT saya ditolak terus",
						List.of("bpjs-ketenagakerjaan")),
				// services
				arguments("SCHOOL_SERVICE", INDRAMAYU, "SMK negeri menahan ijazah lulusan", List.of("pemda-32-disdik")),
				arguments("SCHOOL_SERVICE", INDRAMAYU, "Atap SD negeri di desa kami ambruk",
						List.of("pemda-3212-disdik")),
				arguments("SCHOOL_SERVICE", "35.09", "Buku nikah hilang, petugas KUA tidak ada", List.of("kemenag")),
				arguments("HEALTH_SERVICE", INDRAMAYU, "Puskesmas tutup padahal jam kerja",
						List.of("pemda-3212-dinkes")),
				arguments("DRINKING_WATER", INDRAMAYU, "Air PDAM keruh dan berbau", List.of("pemda-3212")),
				arguments("ELECTRICITY", "32.04", "Listrik padam setiap malam", List.of("pln")),
				arguments("LPG_PRICE", "33.74", "Gas melon langka dan mahal", List.of("pertamina", "pemda-3374")),
				arguments("FUEL_PRICE", "53.71", "Harga solar di SPBU dinaikkan", List.of("pertamina", "kemenesdm")),
				arguments("WASTE", "32.73", "Sampah menumpuk di TPS pasar", List.of("pemda-3273")),
				arguments("ENVIRONMENTAL_IMPACT", INDRAMAYU, "Limbah pabrik dibuang ke sungai",
						List.of("pemda-3212-dlh", "kemenlh")),
				arguments("POLICE", "12.71", "Pembuatan SIM dipersulit", List.of("polri")),
				arguments("POSTAL_SERVICE", "91.71", "Paket pos tidak sampai", List.of("pos-indonesia")),
				arguments("TAX", "32.16", "Antre pajak kendaraan di samsat sampai sore", List.of("pemda-32")),
				arguments("VILLAGE_FUND", INDRAMAYU, "Dana desa tahun ini tidak diumumkan",
						List.of("pemda-3212-inspektorat", "kemendesa")),
				arguments("TRANSPORT", INDRAMAYU, "Parkir liar membuat macet", List.of("pemda-3212-dishub")),
				arguments("LABOUR_RIGHTS", INDRAMAYU, "Upah saya dua bulan tidak dibayar perusahaan",
						List.of("pemda-32", "kemnaker")),
				arguments("ILLEGAL_LEVY", INDRAMAYU, "Ada pungli di loket pelayanan",
						List.of("pemda-3212-inspektorat", "ombudsman")));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void proposesTheRightBodiesFirst(String category, String region, String text, List<String> expected) {
		assertThat(codes(facts(category, region, text))).startsWith(expected.toArray(String[]::new))
			.doesNotContain(ProposedAgency.ARBITER)
			.doesNotHaveDuplicates();
	}

	@Test
	void addsTheBodyWhoseCoordinatorFindsTheUnit() {
		assertThat(codes(facts("SOCIAL_AID", INDRAMAYU, "bansos belum cair"))).containsExactly("pemda-3212-dinsos",
				"kemensos", "pemda-3212");
	}

	@Test
	void ranksFromOneAndGivesANameAndAReason() {
		var found = this.proposals.propose(facts("SOCIAL_AID", INDRAMAYU, "PKH saya berhenti"));

		assertThat(found).extracting(ProposedAgency::rank).containsExactly(1, 2, 3);
		assertThat(found.get(0)).isEqualTo(new ProposedAgency("pemda-3212-dinsos", "Dinas Sosial Kabupaten Indramayu",
				"routing.reason.socialAidData", 1));
	}

	@Test
	void asksTheArbiterWhenNobodyFits() {
		assertThat(this.proposals.propose(facts("UFO", null, "halo")))
			.containsExactly(new ProposedAgency(ProposedAgency.ARBITER, "Penengah", "routing.reason.arbiter", 1));
		assertThat(this.proposals.propose(new ReportFacts(null, "99.99", null, null, null))).singleElement()
			.matches(ProposedAgency::isArbiter);
	}

	@Test
	void neverProposesWhoRefusedNorAnyUnitBelow() {
		var text = "KTP-el dan bansos, PJU mati, jalan rusak, puskesmas tutup, sampah";
		for (var refused : List.of("pemda-3212", "kemensos", "kemendagri", "pemda-3212-dinsos", "pemda-32")) {
			var facts = new ReportFacts("SOCIAL_AID", INDRAMAYU, text, refused, Set.of(refused));

			assertThat(codes(facts)).isNotEmpty().doesNotContainAnyElementsOf(this.agencies.subtree(refused));
		}
	}

	@Test
	void asksTheArbiterWhenAllRefused() {
		var facts = new ReportFacts("SOCIAL_AID", INDRAMAYU, "bansos", "kemensos", Set.of("pemda-3212", "kemensos"));

		assertThat(codes(facts)).containsExactly(ProposedAgency.ARBITER);
	}

	@Test
	void putsTheReportersWishBehindTheTable() {
		var facts = new ReportFacts("SOCIAL_AID", INDRAMAYU, "bansos", "ombudsman", Set.of());

		assertThat(codes(facts)).containsExactly("pemda-3212-dinsos", "kemensos", "ombudsman", "pemda-3212");
	}

	@Test
	void ignoresAWishForNobody() {
		assertThat(codes(new ReportFacts("UFO", null, "halo", "nobody", Set.of())))
			.containsExactly(ProposedAgency.ARBITER);
	}

	@Test
	void putsAStandingRulingFirst() {
		var text = "Lampu jalan di jalan provinsi mati";
		this.rulings.record("STREET_LIGHTING", "32.12.03", this.topicWords.topicsOf(text), "pemda-32-dbmpr");

		assertThat(codes(facts("STREET_LIGHTING", INDRAMAYU, text))).startsWith("pemda-32-dbmpr", "pemda-32-dishub");
		assertThat(codes(facts("STREET_LIGHTING", "32.10", text))).startsWith("pemda-32-dishub");
		assertThat(codes(facts("STREET_LIGHTING", INDRAMAYU, "Lampu jalan mati"))).startsWith("pemda-3212-dishub");
	}

	/** Merauke was 91.01 before Papua was split, and is 93.01 now. */
	@Test
	void followsARulingFromBeforeAProvinceWasSplit() {
		var topics = Set.of("SOCIAL_CARD");
		this.rulings.record("SOCIAL_AID", "91.01", topics, "ombudsman");

		assertThat(codes(facts("SOCIAL_AID", "93.01.02", "bansos"))).startsWith("ombudsman");
		assertThat(codes(facts("SOCIAL_AID", "91.01.02", "bansos"))).startsWith("ombudsman");
		assertThat(codes(facts("SOCIAL_AID", "91.03", "bansos"))).doesNotContain("ombudsman");
	}

	@Test
	void letsTheNewestRulingCount() {
		var topics = Set.of("SOCIAL_CARD");
		this.rulings.record("SOCIAL_AID", INDRAMAYU, topics, "kemendagri");
		this.rulings.record("SOCIAL_AID", INDRAMAYU, topics, "ombudsman");

		assertThat(codes(facts("SOCIAL_AID", INDRAMAYU, "bansos"))).startsWith("ombudsman");
	}

	@Test
	void doesNotFollowARulingToWhoRefused() {
		this.rulings.record("SOCIAL_AID", INDRAMAYU, Set.of("SOCIAL_CARD"), "kemendagri");

		assertThat(codes(new ReportFacts("SOCIAL_AID", INDRAMAYU, "bansos", null, Set.of("kemendagri"))))
			.startsWith("pemda-3212-dinsos")
			.doesNotContain("kemendagri");
	}

	@Test
	void keepsARulingWithoutTopicsToReportsWithoutTopics() {
		this.rulings.record("OTHER", INDRAMAYU, Set.of(), "ombudsman");

		assertThat(codes(facts("OTHER", INDRAMAYU, "entah apa"))).startsWith("ombudsman");
		assertThat(codes(facts("OTHER", INDRAMAYU, "KTP hilang"))).startsWith("pemda-3212-disdukcapil");
	}

	@Test
	void sendsWhatAccusesTheRegentToTheProvincesInspectorate() {
		var facts = new ReportFacts("SOCIAL_AID", INDRAMAYU,
				"Dana bansos tidak sampai. Bupati Indramayu diduga menerima suap dari pemasok.", "pemda-3212",
				Set.of());

		assertThat(codes(facts)).containsExactly("pemda-32-inspektorat", "kemensos");
	}

	@Test
	void sendsWhatAccusesAnOfficeToItsInspectorate() {
		assertThat(codes(facts("SOCIAL_AID", INDRAMAYU, "Pegawai dinas sosial minta uang supaya PKH cair")))
			.startsWith("pemda-3212-inspektorat")
			.contains("kemensos")
			.doesNotContain("pemda-3212-dinsos");
	}

	@Test
	void climbsOnWhenTheWatcherRefused() {
		var facts = new ReportFacts("OTHER", INDRAMAYU, "Bupati Indramayu melakukan korupsi", null,
				Set.of("pemda-32-inspektorat"));

		assertThat(codes(facts)).startsWith("pemda-32").doesNotContain("pemda-3212", "pemda-32-inspektorat");
	}

	@Test
	void doesNotFollowARulingToTheAccused() {
		var text = "Kadinsos memotong bantuan PKH";
		this.rulings.record("SOCIAL_AID", INDRAMAYU, this.topicWords.topicsOf(text), "pemda-3212-dinsos");

		assertThat(codes(facts("SOCIAL_AID", INDRAMAYU, text))).doesNotContain("pemda-3212-dinsos");
	}

	private List<String> codes(ReportFacts facts) {
		return this.proposals.propose(facts).stream().map(ProposedAgency::agencyCode).toList();
	}

	private static ReportFacts facts(String category, String region, String text) {
		return new ReportFacts(category, region, text, null, Set.of());
	}

}
