package id.go.lapor.agency;

import java.util.HashSet;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@AgencyTest
class AgencyDirectoryTests {

	@Autowired
	private AgencyDirectory agencies;

	@Autowired
	private RegionDirectory regions;

	@Autowired
	private AgencyTable table;

	@Autowired
	private DirectoryState state;

	@Autowired
	private AgencyHouse.MovableClock clock;

	@Test
	void knowsFiveHundredFortySixRegionalGovernments() {
		var governments = this.agencies.bodies().stream().filter((body) -> body.regionCode() != null).toList();

		assertThat(governments).hasSize(546);
		assertThat(governments).filteredOn((body) -> body.level() == AgencyLevel.PROVINCE).hasSize(38);
		assertThat(governments).filteredOn((body) -> body.level() == AgencyLevel.REGENCY).hasSize(415);
		assertThat(governments).filteredOn((body) -> body.level() == AgencyLevel.CITY).hasSize(93);
	}

	@ParameterizedTest
	@CsvSource({ "31.01", "31.71", "31.72", "31.73", "31.74", "31.75" })
	void sendsReportsFromTheSixJakartaUnitsToTheProvince(String unit) {
		assertThat(this.agencies.find("pemda-" + unit.replace(".", ""))).isEmpty();
		assertThat(this.regions.find(unit).orElseThrow().level()).isEqualTo(RegionLevel.ADMINISTRATIVE_UNIT);
		assertThat(this.agencies.resolve("LOCAL", "TRANSPORT", unit).orElseThrow().code()).isEqualTo("pemda-31");
		assertThat(this.agencies.resolve("CITY", "TRANSPORT", unit)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "pemda-3212,Asia/Jakarta", "pemda-51,Asia/Makassar", "pemda-6109,Asia/Jakarta",
			"pemda-6471,Asia/Makassar", "pemda-6501,Asia/Makassar", "pemda-8271,Asia/Jayapura",
			"pemda-9601,Asia/Jayapura", "kemensos,Asia/Jakarta", "pemda-3212-dinsos,Asia/Jakarta" })
	void worksInTheZoneOfItsProvince(String agency, String zone) {
		assertThat(this.agencies.find(agency).orElseThrow().zone()).hasToString(zone);
	}

	@Test
	void hasNoCycleAndNoOrphan() {
		for (var row : this.table.rows()) {
			var path = this.agencies.path(row.agency().code());

			assertThat(path).doesNotHaveDuplicates().endsWith(row.agency().code());
			assertThat(this.agencies.bodyOf(row.agency().code()).isBody()).isTrue();
		}
	}

	@Test
	void takesReportsFromItsFirstDayToItsLastBothIncluded() {
		var ministry = this.agencies.find("kemensos").orElseThrow();
		var row = new AgencyRow(ministry, "", false, true,
				new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)), Origin.FILE);

		assertThat(List.of("2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01")).extracting(LocalDate::parse)
			.extracting((day) -> new AgencyTree(List.of(row), day).isActive("kemensos"))
			.containsExactly(false, true, true, false);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Validity(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
			.withMessageContaining("before it begins");
	}

	/** Nobody has to change a row on the day. */
	@Test
	void closesABodyWithTheLastDayThatADecreeNames() {
		var body = new Agency("badan-lama", "Badan Lama", null, null, AgencyLevel.INSTITUTION, null, null,
				TimeZones.CAPITAL, false);
		var today = this.state.today();
		this.table.put(new AgencyRow(body, "", false, true, new Validity(null, today), Origin.ADMINISTRATOR));
		this.state.changed();
		this.clock.passSeconds(60);
		assertThat(this.agencies.receiving("badan-lama")).isPresent();

		this.clock.passSeconds(24 * 60 * 60);

		assertThat(this.agencies.receiving("badan-lama")).isEmpty();
		assertThat(this.agencies.find("badan-lama")).isPresent();
		assertThat(this.agencies.closed()).contains("badan-lama");
	}

	@Test
	void refusesATreeWithACycle() {
		var dinsos = this.agencies.find("pemda-3212-dinsos").orElseThrow();
		var below = new Agency("a", "A", null, "b", AgencyLevel.UNIT, null, null, dinsos.zone(), false);
		var above = new Agency("b", "B", null, "a", AgencyLevel.UNIT, null, null, dinsos.zone(), false);

		assertThatIllegalStateException()
			.isThrownBy(() -> new AgencyTree(List.of(row(below), row(above)), LocalDate.EPOCH))
			.withMessageContaining("below itself");
	}

	@Test
	void givesEveryAgencyACodeThatCanBeAGroupAndATenant() {
		var seen = new HashSet<String>();
		for (var row : this.table.rows()) {
			assertThat(row.agency().code()).matches("[a-z0-9-]+").hasSizeLessThanOrEqualTo(64);
			assertThat(seen.add(row.agency().code())).isTrue();
		}
	}

	@Test
	void marksEveryNationalBodyToBeReviewedAndNoneTwiceForOneFunction() {
		var national = this.table.rows().stream().filter((row) -> row.agency().regionCode() == null).toList();

		assertThat(national).hasSizeGreaterThan(90).allMatch(AgencyRow::toReview);
		assertThat(national.stream()
			.map(AgencyRow::agency)
			.filter((agency) -> agency.function() != null)
			.map((agency) -> agency.level() + "/" + agency.function())).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "indramayu,pemda-3212", "bupati indramayu,pemda-3212", "BUPATI   Indramayu!,pemda-3212",
			"pemkab indramayu,pemda-3212", "dishub jabar,pemda-32-dishub", "dinsos indramayu,pemda-3212-dinsos",
			"disdukcapil indramayu,pemda-3212-disdukcapil", "perhubungan jawa barat,pemda-32-dishub",
			"dinas sosial kab. indramayu,pemda-3212-dinsos", "gubernur jabar,pemda-32", "pemprov jabar,pemda-32",
			"walikota bandung,pemda-3273", "pemkot bandung,pemda-3273", "kemensos,kemensos",
			"kementerian sosial,kemensos", "menteri sosial,kemensos", "kemen sosial,kemensos", "mendagri,kemendagri",
			"ministry of social,kemensos", "bpjs kesehatan,bpjs-kesehatan", "polisi,polri", "pln,pln",
			"inspektorat indramayu,pemda-3212-inspektorat", "pemda-3212-dishub,pemda-3212-dishub", "jakarta,pemda-31",
			"pemerintah aceh,pemda-11", "indram,pemda-3212", "pangkajene,pemda-7310" })
	void findsFirstWhatPeopleMean(String typed, String agency) {
		assertThat(this.agencies.search(typed, 20)).first().extracting(Agency::code).isEqualTo(agency);
	}

	@Test
	void findsTheUnitsOfABodyByItsName() {
		assertThat(this.agencies.search("indramayu", 20)).extracting(Agency::code)
			.contains("pemda-3212-dinsos", "pemda-3212-disdukcapil");
	}

	@Test
	void findsNothingForNothing() {
		assertThat(this.agencies.search("", 20)).isEmpty();
		assertThat(this.agencies.search(null, 20)).isEmpty();
		assertThat(this.agencies.search("  .,- ", 20)).isEmpty();
		assertThat(this.agencies.search("indramayu zebra", 20)).isEmpty();
		assertThat(this.agencies.search("indramayu", 0)).isEmpty();
	}

	@Test
	void answersAtMostAsManyAsAsked() {
		assertThat(this.agencies.search("pemerintah", 20)).hasSize(20);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "LOCAL,SOCIAL_AFFAIRS,32.12,pemda-3212-dinsos",
			"LOCAL,CIVIL_REGISTRY,32.12.15," + "pemda-3212-disdukcapil", "PROVINCE,TRANSPORT,32.12,pemda-32-dishub",
			"LOCAL,TRANSPORT,32," + "pemda-32-dishub", "LOCAL,SOCIAL_AFFAIRS,32.09,pemda-3209",
			"LOCAL,-,32.12,pemda-3212", "REGENCY,TRANSPORT,32.12,pemda-3212-dishub",
			"MINISTRY,SOCIAL_AFFAIRS,-,kemensos", "MINISTRY,PUBLIC_WORKS,32.12,kemenpu", "INSTITUTION,POLICE,-,polri",
			"LOCAL,UNKNOWN_FUNCTION,32.12,pemda-3212" })
	void resolvesAFunctionInAPlaceToTheUnitThatHasItOrToTheBody(String level, String function, String region,
			String agency) {
		assertThat(this.agencies.resolve(level, function, region).orElseThrow().code()).isEqualTo(agency);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "LOCAL,TRANSPORT,-", "LOCAL,TRANSPORT,99.99", "CITY,TRANSPORT,32.12",
			"MINISTRY,-,32.12", "MINISTRY,NONSENSE,32.12", "ARBITER,GENERAL,32.12", "-,-,-", "PROVINCE,TRANSPORT,-" })
	void resolvesNothingToNobody(String level, String function, String region) {
		assertThat(this.agencies.resolve(level, function, region)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "pemda-3212,pemda-32-inspektorat", "pemda-3212-dinsos,pemda-3212-inspektorat",
			"pemda-3212-inspektorat,pemda-3212", "pemda-3209,pemda-32-inspektorat", "pemda-7371,pemda-73",
			"pemda-32,kemendagri", "kemensos,ombudsman", "kemendagri,ombudsman", "polri,ombudsman" })
	void namesWhoWatchesOverAnAgency(String agency, String guardian) {
		assertThat(this.agencies.guardianOf(agency).orElseThrow().code()).isEqualTo(guardian);
	}

	@Test
	void givesEveryAgencyButTheOmbudsmanAGuardianOutsideItself() {
		for (var row : this.table.rows()) {
			var code = row.agency().code();
			var guardian = this.agencies.guardianOf(code);

			assertThat(guardian.isPresent()).as(code).isEqualTo(!"ombudsman".equals(code));
			guardian.ifPresent((found) -> assertThat(this.agencies.subtree(code)).doesNotContain(found.code()));
		}
	}

	@Test
	void listsUnitsSubtreeAndPath() {
		assertThat(this.agencies.unitsOf("pemda-3212")).hasSize(8);
		assertThat(this.agencies.unitsOf("pemda-32")).hasSize(6);
		assertThat(this.agencies.subtree("pemda-3212")).hasSize(9).startsWith("pemda-3212");
		assertThat(this.agencies.path("pemda-32-dishub")).containsExactly("pemda-32", "pemda-32-dishub");
		assertThat(this.agencies.bodyOf("pemda-32-dishub").code()).isEqualTo("pemda-32");
		assertThat(this.agencies.subtree("nobody")).isEmpty();
		assertThat(this.agencies.path("nobody")).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> this.agencies.bodyOf("nobody"));
	}

	private static AgencyRow row(Agency agency) {
		return new AgencyRow(agency, "", false, true, Validity.ALWAYS, Origin.FILE);
	}

}
