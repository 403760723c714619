package id.go.lapor.agency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RegionPointsTests {

	/** Half the longest province, Maluku from Wetar to Seram. */
	private static final double FARTHEST = 6;

	private final RegionPoints points = new RegionPoints(new RegionDirectory());

	/** Sabang to Merauke, Miangas to Rote. */
	@Test
	void laysEveryPlaceInTheCountryAndNearItsProvince() {
		assertThat(DataFile.lines("regions.csv")).allSatisfy((line) -> {
			var code = line.get("code");
			var point = this.points.of(code).orElseThrow();
			var province = this.points.of(code.substring(0, 2)).orElseThrow();

			assertThat(point.longitude()).as(code).isBetween(95.0, 141.0);
			assertThat(point.latitude()).as(code).isBetween(-11.0, 6.0);
			assertThat(Math.hypot(point.latitude() - province.latitude(), point.longitude() - province.longitude()))
				.as(code)
				.isLessThan(FARTHEST);
		});
	}

	@ParameterizedTest
	@CsvSource({ "32.12,-6.47,108.32", "32.12.15,-6.47,108.32", "31.71,-6.18,106.83", "11.72,5.89,95.32",
			"93.01,-8.05,139.66", "91.01,-8.05,139.66" })
	void knowsWhereATownLies(String code, double latitude, double longitude) {
		var point = this.points.of(code).orElseThrow();

		assertThat(point.latitude()).isCloseTo(latitude, within(0.3));
		assertThat(point.longitude()).isCloseTo(longitude, within(0.3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "99", "32.99", "32.12.99", "<b>" })
	void laysNowhereWhatIsNoPlace(String code) {
		assertThat(this.points.of(code)).isEmpty();
	}

}
