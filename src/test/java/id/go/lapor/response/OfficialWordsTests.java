package id.go.lapor.response;

import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.privacy.OfficialWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer's answer does not undo what the masking did. */
@ProcessTest
class OfficialWordsTests {

	@Autowired
	private CaseDriver cases;

	@Autowired
	private OfficerWords drafts;

	@Autowired
	private OfficialWords words;

	/** The next unit may know less than the one that wrote it. */
	@Test
	void aDraftThatIsHandedOnNamesNobody() {
		var number = this.cases.withAgency();
		this.drafts.write(number, "phase-of-a", "answer", "petugas", "Yth. Bapak Maman Rukmana, kartu Anda");
		this.drafts.write(number, "late-window-of-a", "answer", "petugas",
				"Yth. Bapak Maman Rukmana, kartu Anda siap.");

		this.words.adopt(number, "phase-of-b", "answer");

		assertThat(this.drafts.read("phase-of-b", "answer")).get()
			.asString()
			.contains("kartu Anda")
			.doesNotContain("Maman", "Rukmana");
		assertThat(this.drafts.read("phase-of-a", "answer")).isEmpty();
		assertThat(this.drafts.read("late-window-of-a", "answer")).isEmpty();
	}

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
