package id.go.lapor.intake;

import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ClosedBy;
import id.go.lapor.feedback.Feedback;
import id.go.lapor.feedback.Reaction;
import id.go.lapor.routing.CaseProposals;
import id.go.lapor.routing.ProposedAgency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three reports like the ones the real system publishes, in our own words: each is
 * proposed to the right bodies, goes the whole way, and leaves no number and no name
 * where nobody may read them - least of all in the engine.
 */
@ProcessTest
@Tag("postgres")
class ThreeReportsTests {

	private static final String CARD = "6013015512345678";

	private static final String PHONE = "081277788899";

	private static final String NAME = "Casmadi Wirasasmita";

	@Autowired
	private CaseDriver cases;

	@Autowired
	private CaseProposals proposals;

	@Autowired
	private Feedback feedback;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void carriesASocialAidCardThatNeverCame() {
		var number = this.cases.file(report(
				"Kartu KKS tdk kunjung datang", "Pak, KKS an " + NAME + " no " + CARD
						+ " dr thn lalu blm sy trima. Tolong di cek, hub " + PHONE + ". Desa Karanganyar kec Pasekan.",
				"SOCIAL_AID", "32.12", "SMS"));

		assertThat(proposed(number)).contains("pemda-3212-dinsos", "kemensos");
		walkThrough(number, "pemda-3212-dinsos");
		assertHidden(number);
	}

	@Test
	void carriesStreetLightingOnAProvincialRoadToTheProvince() {
		var number = this.cases.file(report("Penerangan jalan provinsi Indramayu-Cirebon",
				"Mohon dipasang lampu PJU di jalan provinsi yang melintasi Kabupaten Indramayu dan Kabupaten Cirebon, "
						+ "gelap gulita dan sering terjadi kecelakaan. Kontak " + PHONE + ".",
				"ROAD", "32.12", "WEB"));

		assertThat(proposed(number).get(0)).isEqualTo("pemda-32-dishub");
		walkThrough(number, "pemda-32-dishub");
		assertHidden(number);
	}

	@Test
	void carriesMissingBlankIdentityCardsOfADistrict() {
		var number = this.cases.file(report("Blanko e-KTP kosong di kecamatan",
				"Sudah tiga bulan blangko KTP-el di kecamatan kosong, saya " + NAME
						+ " NIK 3212150107850003 hanya diberi " + "surat keterangan. Email saya casmadi.w@example.org.",
				"CIVIL_REGISTRATION", "32.12.15", "WEB"));

		assertThat(proposed(number)).contains("pemda-3212-disdukcapil", "kemendagri");
		walkThrough(number, "pemda-3212-disdukcapil");
		assertHidden(number);
	}

	private static NewReport report(String title, String text, String category, String region, String channel) {
		return new NewReport("COMPLAINT", title, text, category, region, null, null, null, true, false, channel,
				new NewReport.Person(NAME, PHONE, "casmadi.w@example.org"));
	}

	private List<String> proposed(CaseNumber number) {
		return this.proposals.of(number).stream().map(ProposedAgency::agencyCode).toList();
	}

	private void walkThrough(CaseNumber number, String agency) {
		this.cases.forward(number, agency);
		this.cases.answer(number, "ANSWERED");
		if (this.cases.waits(number).contains("userTask_approveAnswer")) {
			this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "APPROVED"));
		}
		this.feedback.react(number, Reaction.SATISFIED, null);
		this.cases.work(number);
		assertThat(this.cases.complaint(number).closedBy()).isEqualTo(ClosedBy.REPORTER);
		assertThat(this.cases.leftNothing(number)).isTrue();
	}

	/** Agency and public read one and the same masked version; the engine reads none. */
	private void assertHidden(CaseNumber number) {
		var complaint = this.cases.complaint(number);
		assertThat(complaint.maskedTitle() + complaint.maskedText()).doesNotContainIgnoringCase(CARD)
			.doesNotContainIgnoringCase("3212150107850003")
			.doesNotContainIgnoringCase(PHONE)
			.doesNotContainIgnoringCase("Casmadi")
			.doesNotContainIgnoringCase("example.org");
		assertThat(engineRows()).isNotEmpty()
			.noneMatch((row) -> row.contains(CARD) || row.contains("3212150107850003") || row.contains(PHONE)
					|| row.toLowerCase().contains("casmadi") || row.contains("kunjung datang")
					|| row.contains("gelap gulita"));
		assertThat(engineRows()).as("the check reads what the engine keeps")
			.anyMatch((row) -> row.contains(number.value()));
	}

	private List<String> engineRows() {
		return this.jdbc
			.queryForList(
					"select table_name from information_schema.tables where upper(table_name) like 'ACT!_%' escape '!'",
					String.class)
			.stream()
			.flatMap((table) -> this.jdbc.queryForList("select * from " + table).stream())
			.map((row) -> row.values()
				.stream()
				.map((value) -> (value instanceof byte[] bytes)
						? new String(bytes, java.nio.charset.StandardCharsets.UTF_8) : String.valueOf(value))
				.toList()
				.toString())
			.toList();
	}

}
