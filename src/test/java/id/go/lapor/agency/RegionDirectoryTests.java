package id.go.lapor.agency;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegionDirectoryTests {

	private static final Set<String> ZONES = Set.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

	private final RegionDirectory regions = new RegionDirectory();

	@Test
	void givesEveryPlaceAZone() {
		var places = DataFile.lines("regions.csv");

		assertThat(places).hasSize(552);
		for (var line : places) {
			var region = this.regions.find(line.get("code")).orElseThrow();

			assertThat(ZONES).contains(region.zone().getId());
			assertThat(region.name()).isEqualTo(region.name().strip());
		}
	}

	@Test
	void countsProvincesByZone() {
		var counts = DataFile.lines("zones.csv")
			.stream()
			.collect(Collectors.groupingBy((line) -> line.get("zone"), Collectors.counting()));

		assertThat(counts).containsEntry("WIB", 18L).containsEntry("WITA", 12L).containsEntry("WIT", 8L);
	}

	@Test
	void findsADistrictByItsCode() {
		var district = this.regions.find("32.12.15").orElseThrow();

		assertThat(district.name()).isEqualTo("Indramayu, Kabupaten Indramayu");
		assertThat(district.level()).isEqualTo(RegionLevel.DISTRICT);
		assertThat(district.parentCode()).isEqualTo("32.12");
		assertThat(this.regions.find("32.12").orElseThrow().parentCode()).isEqualTo("32");
		assertThat(this.regions.find("32").orElseThrow().parentCode()).isNull();
	}

	/** Papua and West Papua were split in 2022 (UU 14, 15, 16 and 29/2022). */
	@ParameterizedTest
	@CsvSource({ "91.01,93.01", "91.01.05,93.01.05", "91.01.99,93.01", "92.71,96.71", "91.03,91.03" })
	void findsAPlaceByItsCodeOfBeforeTheProvinceWasSplit(String typed, String code) {
		assertThat(this.regions.find(typed)).get().extracting(Region::code).isEqualTo(code);
		assertThat(this.regions.search(typed, 5)).first().extracting(Region::code).isEqualTo(code);
	}

	@Test
	void namesASuccessorThatThereIsForEveryCodeThatThereIsNoLonger() {
		var gone = DataFile.lines("region-successors.csv");

		assertThat(gone).hasSize(26);
		assertThat(gone).extracting((line) -> line.get("successor")).doesNotHaveDuplicates().allMatch(this::isOfToday);
		assertThat(gone).extracting((line) -> line.get("code")).doesNotHaveDuplicates().noneMatch(this::isOfToday);
	}

	private boolean isOfToday(String code) {
		return this.regions.find(code).filter((region) -> region.code().equals(code)).isPresent();
	}

	@Test
	void knowsEveryDistrictOfTheFile() {
		assertThat(DataFile.lines("districts.csv")).hasSize(7285)
			.allMatch((line) -> this.regions.find(line.get("code")).isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "indramayu,32.12", "kab indramayu,32.12", "jabar,32", "jawa barat,32", "bandung barat,32.17",
			"kota bandung,32.73", "jakarta pusat,31.71", "haurgeulis,32.12.01", "haurgeulis indramayu,32.12.01",
			"32.12,32.12", "32.12.01,32.12.01", "ntb,52", "yogyakarta,34", "kota yogyakarta,34.71" })
	void findsFirstWhatPeopleMean(String typed, String code) {
		assertThat(this.regions.search(typed, 20)).first().extracting(Region::code).isEqualTo(code);
	}

	@Test
	void answersAtMostAsManyAsAskedAndNothingForNothing() {
		assertThat(this.regions.search("kabupaten", 20)).hasSize(20);
		assertThat(this.regions.search("", 20)).isEmpty();
		assertThat(this.regions.search(null, 20)).isEmpty();
		assertThat(this.regions.find(null)).isEmpty();
		assertThat(this.regions.find("99")).isEmpty();
	}

}
