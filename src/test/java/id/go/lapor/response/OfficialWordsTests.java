package id.go.lapor.response;

import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer's answer does not undo what the masking did. */
@ProcessTest
class OfficialWordsTests {

	@Autowired
	private CaseDriver cases;

	@Test
	void masksWhatPointsToTheReporterAndLeavesTheOfficesOwnTelephone() {
		var number = this.cases.withAgency();
		this.cases.write(number, "userTask_respond", "answer",
				"Bapak Maman Rukmana, kartu 6013015512345678 sudah ada. Hubungi kantor kami di (0234) 271234.");

		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));

		var answer = this.cases.timeline(number)
			.stream()
			.filter((line) -> line.event() == CaseEvent.ANSWERED)
			.findFirst()
			.orElseThrow()
			.words();
		assertThat(answer).doesNotContain("Rukmana").doesNotContain("6013015512345678").contains("(0234) 271234");
	}

}
