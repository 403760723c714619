package id.go.lapor.inquiry;

import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.privacy.OfficerWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Asking the reporter: at most twice without the head, and the clocks stand still. */
@ProcessTest
class ComplaintInquiryProcessTests {

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Inquiry inquiry;

	@Autowired
	private OfficerWords drafts;

	@Test
	void goesOnWithWhatThereIsWhenAnAgencyGetsNoAnswer() {
		var number = this.cases.withAgency();
		ask(number);
		assertThat(this.cases.complaint(number).step()).isEqualTo(3);

		this.cases.passDays(number, 17);

		assertThat(this.cases.events(number)).contains(CaseEvent.COMPLETION_EXPIRED);
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(this.cases.complaint(number).isOpen()).isTrue();
	}

	@Test
	void stopsTheClocksOfTheAgencyWhileTheReporterIsAsked() {
		var number = this.cases.withAgency();
		ask(number);

		this.cases.passDays(number, 13);
		assertThat(this.cases.escalations(number)).isEmpty();
		this.inquiry.complete(number, "Ini datanya.");
		this.cases.work(number);
		this.cases.passDays(number, 1);

		assertThat(this.cases.escalations(number)).isEmpty();
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	@Test
	void needsTheHeadForAThirdQuestion() {
		var number = askedTwice();
		ask(number);
		assertThat(this.cases.waits(number)).containsExactly("userTask_approveQuestion");

		this.cases.complete(number, "userTask_approveQuestion", Map.of("questionDecision", "APPROVED"));

		assertThat(this.cases.waits(number)).containsExactly("receiveTask_awaitCompletion");
		this.inquiry.complete(number, "Jawaban ketiga.");
		this.cases.work(number);
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	@Test
	void doesNotSendAQuestionTheHeadRefuses() {
		var number = askedTwice();
		ask(number);

		assertThatThrownBy(
				() -> this.cases.complete(number, "userTask_approveQuestion", Map.of("questionDecision", "REFUSED")))
			.hasMessageContaining("Alasan penolakan");
		this.cases.write(number, "userTask_approveQuestion", "reason", "Datanya ada di laporan.");
		this.cases.complete(number, "userTask_approveQuestion", Map.of("questionDecision", "REFUSED"));

		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(this.cases.complaint(number).questions()).isEqualTo(2);
		assertThat(this.cases.timeline(number)).filteredOn((line) -> line.event() == CaseEvent.QUESTION_REFUSED)
			.extracting((line) -> line.words())
			.containsExactly("Datanya ada di laporan.");
		assertThat(this.drafts.read(this.cases.task(number, "userTask_respond").getProcessInstanceId(), "question"))
			.as("the question goes back to who asked")
			.contains("Mohon nomor kartu keluarga.");
	}

	@Test
	void tellsTheDeputyAndThenOversightWhenTheHeadDoesNotDecide() {
		var number = askedTwice();
		ask(number);

		this.cases.passUntilQuiet(number);

		assertThat(this.cases.escalations(number)).contains("APPROVAL:1:DEPUTY", "APPROVAL:2:OVERSIGHT",
				"FIRST_ANSWER:1:HEAD", "FIRST_ANSWER:2:OVERSIGHT", "SUBSTANTIVE:1:OMBUDSMAN");
		assertThat(this.cases.waits(number)).containsExactly("userTask_approveQuestion");
	}

	private CaseNumber askedTwice() {
		var number = this.cases.withAgency();
		for (int i = 0; i < 2; i++) {
			ask(number);
			this.inquiry.complete(number, "Jawaban.");
			this.cases.work(number);
		}
		return number;
	}

	private void ask(CaseNumber number) {
		this.cases.write(number, "userTask_respond", "question", "Mohon nomor kartu keluarga.");
		this.cases.complete(number, "userTask_respond", Map.of("responseDecision", "ASK"));
	}

}
