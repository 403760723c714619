package id.go.lapor.notification;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GsmTextTests {

	private static final String LINK = "https://lapor.go.id/laporan/5724000009";

	@Test
	void aSegmentHas160Places() {
		assertThat(GsmText.fits("a".repeat(160))).isTrue();
		assertThat(GsmText.fits("a".repeat(161))).isFalse();
	}

	@Test
	void someSignsTakeTwoPlaces() {
		assertThat(GsmText.fits("€".repeat(80))).isTrue();
		assertThat(GsmText.fits("€".repeat(80) + "a")).isFalse();
	}

	@Test
	void aSignOutsideTheAlphabetDoesNotFit() {
		assertThat(GsmText.fits("Laporan “selesai”")).isFalse();
	}

	@Test
	void theLinkGivesWayToTheNews() {
		assertThat(GsmText.withLink("Kabar", LINK)).isEqualTo("Kabar " + LINK);
		assertThat(GsmText.withLink("a".repeat(122), LINK)).isEqualTo("a".repeat(122));
		assertThat(GsmText.withLink("a".repeat(121), LINK)).hasSize(160).endsWith(LINK);
	}

}
