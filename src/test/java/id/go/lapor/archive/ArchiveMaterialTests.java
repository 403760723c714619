package id.go.lapor.archive;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import id.go.lapor.LaporApplication;
import id.go.lapor.complaint.CaseNumber;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an archive is made of, and who is refused before it is begun. */
class ArchiveMaterialTests {

	private final ReportWriter writer = new ReportWriter(new WordMaterial());

	@Test
	void saysTheSameForTheSameSeedAndSomethingElseForAnother() {
		assertThat(text(7)).isEqualTo(text(7)).isNotEqualTo(text(8));
	}

	@Test
	void writesManyShortAndFewLongReports() {
		var lengths = IntStream.range(0, 3_000).map((seed) -> text(seed).length()).sorted().toArray();

		assertThat(lengths[1_500]).isBetween(250, 450);
		assertThat(lengths[2_970]).isGreaterThan(3 * lengths[1_500]);
		assertThat(lengths[2_999]).isLessThanOrEqualTo(5_000);
	}

	@Test
	void drawsNumbersThatAreRightAndNeverMeet() {
		var numbers = new CaseNumberSequence(1, List.of());
		var first = new CaseNumberSequence(1, List.of()).next();
		var drawn = new HashSet<String>();
		IntStream.range(0, 200_000).forEach((each) -> drawn.add(numbers.next()));

		assertThat(drawn).hasSize(200_000).contains(first);
		drawn.stream().limit(1_000).forEach(CaseNumber::new);
		assertThat(new CaseNumberSequence(1, List.of(first)).next()).isNotEqualTo(first);
	}

	@Test
	void drawsTheFirstOfARankingOftenAndTheLastSeldom() {
		var ranking = new Zipf<>(IntStream.range(0, 500).boxed().toList());
		var random = new SplittableRandom(1);
		var draws = IntStream.range(0, 100_000).map((each) -> ranking.draw(random)).toArray();

		assertThat(IntStream.of(draws).filter((rank) -> rank < 10).count()).isBetween(25_000L, 45_000L);
		assertThat(IntStream.of(draws).distinct().count()).isEqualTo(500);
	}

	@Test
	void sharesOfAllCoursesAreTenThousand() {
		assertThat(IntStream.range(0, Course.values().length).map((each) -> Course.values()[each].share()).sum())
			.isEqualTo(10_000);
	}

	@Test
	void saysWhatIsMissingBeforeAnythingIsStarted() {
		assertThat(refusal("generate-archive")).contains("Say --reports=N once");
		assertThat(refusal("generate-archive", "--reports=12", "--seed=1")).contains("Say --reports=N once");
		assertThat(refusal("generate-archive", "--reports=many", "--seed=1")).contains("Say --reports=N once");
		assertThat(refusal("generate-archive", "--reports=1000")).contains("Say --seed=N once");
	}

	@Test
	void refusesProductionAndAnythingButPostgres() {
		var database = new JdbcDataSource();
		database.setUrl("jdbc:h2:mem:refused");
		var production = new MockEnvironment();
		production.setActiveProfiles("postgres", "production");

		assertThatThrownBy(() -> ArchiveCommand.refuse(new MockEnvironment(), database))
			.hasMessageContaining("needs a PostgreSQL");
		assertThatThrownBy(() -> ArchiveCommand.refuse(production, database)).hasMessageContaining("production");
	}

	private String text(int seed) {
		return this.writer.report("ROAD", null, new SplittableRandom(seed)).original().text();
	}

	private static String refusal(String... arguments) {
		var said = new ByteArrayOutputStream();
		var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
		assertThat(ArchiveCommand.run(LaporApplication.class, arguments, stream, stream)).isEqualTo(2);
		return said.toString(StandardCharsets.UTF_8);
	}

}
