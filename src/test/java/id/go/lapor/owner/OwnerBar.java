package id.go.lapor.owner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.go.lapor.ProcessTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand lives, or {@code -Dcases=N}, from {@code -Dseed=N} on. See docs/bars.md.
 */
@Tag("owner")
@ProcessTest
class OwnerBar {

	private static final Path FIGURES = Path.of("target", "bars", "owner.txt");

	@Autowired
	private RandomLives lives;

	@Autowired
	private ShortLivedBodies bodies;

	@Test
	void tenThousandCasesEachEndWithAnAnswerOrAReason() throws IOException {
		int cases = Integer.getInteger("cases", 10_000);
		long first = Long.getLong("seed", 1_000_000);
		var tally = new Tally();
		long start = System.nanoTime();
		this.bodies.open();

		for (long seed = first; seed < first + cases; seed++) {
			this.lives.live(seed, tally);
		}

		assertThat(tally.cases()).isEqualTo(cases);
		var figures = tally.figures();
		figures.add((System.nanoTime() - start) / 1_000_000_000 + " seconds");
		Files.createDirectories(FIGURES.getParent());
		Files.write(FIGURES, figures);
		figures.forEach(System.out::println);
	}

}
