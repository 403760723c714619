package id.go.lapor.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.TestDatabase;
import id.go.lapor.complaint.CaseNumber;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand generated cases, or {@code -Dcases=N}, are finished by the engine. See
 * docs/bars.md.
 */
@Tag("archive")
@LaporTest
class ArchiveBar {

	private static final Path FIGURES = Path.of("target", "bars", "archive.txt");

	/** One report in twelve is open, and the moulds' own copies come first. */
	private static final int REPORTS_FOR_ONE_OPEN = 12;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private TaskService tasks;

	private final Map<String, CasePortrait> ends = new HashMap<>();

	@AfterEach
	void letTheClockGo() {
		ClockUtil.reset();
	}

	@Test
	void aThousandGeneratedCasesEndLikeThoseOfTheEngine() throws IOException {
		assertThat(TestDatabase.isPostgres()).as("say -Dlapor.test.database=postgres: there is no COPY elsewhere")
			.isTrue();
		int wanted = Integer.getInteger("cases", 1_000);
		long start = System.nanoTime();
		var house = GeneratedHouse.fill(this.context, wanted * REPORTS_FOR_ONE_OPEN, 2);
		var walked = house.portraits(house.walked());
		var finisher = new Finisher(this.cases, this.tasks, "kemenhub");
		var finished = new TreeMap<String, Integer>();

		var likenesses = new HashMap<String, String>();
		house.copied()
			.forEach((copy) -> likenesses.put(copy, house.likeness(copy, walked)
				.orElseThrow(() -> new AssertionError(copy + ": " + house.difference(copy, walked)))));
		var open = house.openOf(house.copied()).stream().limit(wanted).toList();
		assertThat(open).hasSize(wanted);
		for (var copy : open) {
			finished.merge(this.cases.waits(CaseNumber.of(copy)).toString(), 1, Integer::sum);
			var measure = this.ends.computeIfAbsent(likenesses.get(copy), (own) -> end(own, house, finisher));
			assertThat(end(copy, house, finisher).difference(measure)).as(copy).isEmpty();
		}

		var figures = new ArrayList<String>(List.of("%d copies of %d walked cases, %d rows"
			.formatted(house.copied().size(), house.walked().size(), house.rows())));
		finished.forEach((place, count) -> figures.add("%5d finished from %s".formatted(count, place)));
		figures.add((System.nanoTime() - start) / 1_000_000_000 + " seconds");
		Files.createDirectories(FIGURES.getParent());
		Files.write(FIGURES, figures);
		figures.forEach(System.out::println);
	}

	private CasePortrait end(String number, GeneratedHouse house, Finisher finisher) {
		finisher.finish(CaseNumber.of(number), house.order().end());
		return house.portraitOfTheEnd(number);
	}

}
