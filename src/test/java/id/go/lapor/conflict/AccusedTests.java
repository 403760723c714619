package id.go.lapor.conflict;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is on the side of the accused, and who only stands above them. */
class AccusedTests {

	private final Accused dinsos = new Accused(List.of(Accused.Branch.of("pemda-3212-dinsos",
			List.of("pemda-3212-dinsos", "pemda-3212-dinsos-upt"), List.of("pemda-3212", "pemda-3212-dinsos"))));

	@Test
	void coversTheAccusedAndAllBelow() {
		assertThat(this.dinsos.mayHold("pemda-3212-dinsos")).isFalse();
		assertThat(this.dinsos.mayHold("pemda-3212-dinsos-upt")).isFalse();
		assertThat(this.dinsos.mayHold("pemda-3212")).isTrue();
		assertThat(this.dinsos.mayHold("pemda-3212-inspektorat")).isTrue();
		assertThat(this.dinsos.mayHold(null)).isTrue();
		assertThat(Accused.NOBODY.mayHold("pemda-3212-dinsos")).isTrue();
	}

	@Test
	void whoeverAlsoStandsAboveIsTheirSuperior() {
		assertThat(this.dinsos.areServedBy(Set.of("pemda-3212-dinsos"))).isTrue();
		assertThat(this.dinsos.areServedBy(Set.of("pemda-3212-dinsos-upt"))).isTrue();
		assertThat(this.dinsos.areServedBy(Set.of("pemda-3212-dinsos", "kemensos"))).isTrue();
		assertThat(this.dinsos.areServedBy(Set.of("pemda-3212", "pemda-3212-dinsos", "pemda-3212-dinsos-upt")))
			.isFalse();
		assertThat(this.dinsos.areServedBy(Set.of("pemda-3212-inspektorat"))).isFalse();
		assertThat(this.dinsos.areServedBy(Set.of())).isFalse();
	}

	/** A superior of one accused who works for another is no judge. */
	@Test
	void everyAccusedCountsForItself() {
		var both = new Accused(List.of(this.dinsos.branches().get(0),
				Accused.Branch.of("kemensos", List.of("kemensos"), List.of("kemensos"))));

		assertThat(both.areServedBy(Set.of("pemda-3212", "pemda-3212-dinsos", "kemensos"))).isTrue();
		assertThat(both.codes()).containsExactly("pemda-3212-dinsos", "kemensos");
	}

	@Test
	void findsTheClosestAboveThatIsNotAccused() {
		var path = List.of("pemda-3212", "pemda-3212-dinsos", "pemda-3212-dinsos-upt");

		assertThat(this.dinsos.closestFree(path)).isEqualTo("pemda-3212");
		assertThat(new Accused(List.of(Accused.Branch.of("pemda-3212", path, List.of("pemda-3212")))).closestFree(path))
			.isNull();
	}

}
