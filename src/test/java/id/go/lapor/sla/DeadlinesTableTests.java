package id.go.lapor.sla;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision table gives the limits of the regulation and of our decisions. */
class DeadlinesTableTests {

	private static final String OLD = "PERMENPANRB-62-2018";

	private static final String NEW = "PERMENPANRB-5-2025";

	private static final Map<ClockType, Integer> SAME_FOR_ALL = Map.ofEntries(Map.entry(ClockType.VERIFICATION, 3),
			Map.entry(ClockType.FORWARDING, 2), Map.entry(ClockType.FIRST_ANSWER, 5), Map.entry(ClockType.APPROVAL, 2),
			Map.entry(ClockType.COMPLETION, 10), Map.entry(ClockType.FEEDBACK, 10), Map.entry(ClockType.REROUTING, 2),
			Map.entry(ClockType.RULING, 3), Map.entry(ClockType.REVIEW, 3), Map.entry(ClockType.CONTRIBUTION, 3),
			Map.entry(ClockType.CLOSING, 5), Map.entry(ClockType.CLARIFICATION, 2), Map.entry(ClockType.PROMISE, 5),
			Map.entry(ClockType.SECOND_LOOK, 10), Map.entry(ClockType.LATE_CONTEST, 10),
			Map.entry(ClockType.DISCLOSURE, 2));

	private final DeadlinesTable table = new DeadlinesTable();

	@ParameterizedTest
	@ValueSource(strings = { OLD, NEW })
	void givesEveryClockItsLimitWhateverTheReport(String regulation) {
		SAME_FOR_ALL.forEach((clock, days) -> {
			assertThat(this.table.workingDays(regulation, "COMPLAINT", "INSPECTION", clock)).as(clock.name())
				.isEqualTo(days);
			assertThat(this.table.workingDays(regulation, "INFORMATION_REQUEST", null, clock)).as(clock.name())
				.isEqualTo(days);
		});
	}

	@ParameterizedTest
	@CsvSource({ "INFORMATION_REQUEST,,5", "COMPLAINT,INSPECTION,60", "COMPLAINT,NO_INSPECTION,14", "COMPLAINT,,14",
			"ASPIRATION,,14" })
	void givesTheFinalAnswerItsLimitByKindAndClass(String kind, String complaintClass, int days) {
		for (String regulation : new String[] { OLD, NEW }) {
			assertThat(this.table.workingDays(regulation, kind, complaintClass, ClockType.SUBSTANTIVE)).isEqualTo(days);
			assertThat(this.table.workingDays(regulation, kind, complaintClass, ClockType.MERGED_WAIT)).isEqualTo(days);
		}
	}

	@Test
	void knowsEveryClockThereIs() {
		var known = EnumSet.copyOf(SAME_FOR_ALL.keySet());
		known.add(ClockType.SUBSTANTIVE);
		known.add(ClockType.MERGED_WAIT);
		assertThat(known).containsExactlyInAnyOrder(ClockType.values());
	}

	@Test
	void namesEveryClockInARowOfItsOwn() throws IOException {
		var model = new ClassPathResource("processes/sla/deadlines.dmn").getContentAsString(StandardCharsets.UTF_8);
		for (ClockType clock : ClockType.values()) {
			assertThat(model).contains("\"" + clock + "\"");
		}
	}

	@Test
	void neverLeavesAnUnknownClockWithoutALimit() {
		assertThat(this.table.evaluate("PERMENPANRB-9-2031", null, null, "TEA_BREAK").<Integer>getEntry("workingDays"))
			.isEqualTo(5);
	}

}
