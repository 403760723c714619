package id.go.lapor.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.attachment.Samples;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseNumbers;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.intake.NewReport;
import id.go.lapor.reporter.CaseCounter;
import id.go.lapor.routing.learning.Answer;
import id.go.lapor.routing.learning.LearnedRouting;
import id.go.lapor.routing.learning.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * Forwarded without a verifier: where the administrator wants it, the house is sure, and
 * nobody had to look for another reason.
 */
@ProcessTest
@Tag("postgres")
class AutomaticForwardingProcessTests {

	/** With a topic: rulings of other tests bind reports without one. */
	private static final String PLAIN = "Sampai hari ini kartu sembako keluarga kami belum juga diterima dari desa.";

	@Autowired
	private CaseDriver cases;

	@Autowired
	private CategoryModes modes;

	@Autowired
	private LearnedModel model;

	@Autowired
	private CaseNumbers numbers;

	@Autowired
	private WaitingFiles waiting;

	@Autowired
	private CaseCounter counter;

	@Autowired
	private JdbcClient jdbc;

	/** Rulings of other tests on the same matter would be proposed before the rule. */
	@BeforeEach
	void withoutRulings() {
		this.jdbc.sql("delete from routing_ruling").update();
	}

	/** What was set is never changed in the house; here it must not outlive the test. */
	@AfterEach
	void asBefore() {
		ReflectionTestUtils.setField(this.model, "lesson", Lesson.NONE);
		this.jdbc.sql("delete from routing_mode").update();
	}

	@Test
	void aVerifierDecidesUnlessTheAdministratorSetSomethingElse() {
		knows(CaseDriver.DINSOS, 0.99);

		assertThat(this.cases.waits(report(PLAIN, true, false))).containsExactly("userTask_verifyComplaint");

		this.modes.set("SOCIAL_AID", true, 90, 5, "admin");
		this.modes.set("SOCIAL_AID", false, 90, 5, "admin");
		assertThat(this.modes.automatic()).isEmpty();
		assertThat(this.cases.waits(report(PLAIN, true, false))).containsExactly("userTask_verifyComplaint");
	}

	@Test
	void theHouseForwardsBySystemAndLearnsNothingFromItself() {
		knows(CaseDriver.DINSOS, 0.93);
		this.modes.set("SOCIAL_AID", true, 93, 5, "admin");

		var number = unsampled(5);

		assertThat(this.cases.complaint(number).status()).isEqualTo(CaseStatus.IN_PROGRESS);
		assertThat(this.cases.complaint(number).agencyCode()).isEqualTo(CaseDriver.DINSOS);
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
		assertThat(this.cases.roles(number, CaseEvent.FORWARDED)).containsExactly(ActorRole.SYSTEM);
		assertThat(decisions(number)).containsExactly("AUTOMATIC false");
		assertThat(this.jdbc.sql("select count(*) from routing_example where case_number = ?")
			.param(number.value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void aSampleGoesToTheVerifierAndIsCountedAsOne() {
		knows(CaseDriver.DINSOS, 0.93);
		this.modes.set("SOCIAL_AID", true, 90, 100, "admin");

		var number = report(PLAIN, true, false);

		assertThat(this.cases.waits(number)).containsExactly("userTask_verifyComplaint");
		this.cases.forward(number, CaseDriver.DINSOS);
		assertThat(decisions(number)).containsExactly("CONFIRMED true");
	}

	@Test
	void whatSomebodyHasToLookAtIsNeverForwardedByItself() {
		knows(CaseDriver.DINSOS, 0.99);
		this.modes.set("SOCIAL_AID", true, 90, 5, "admin");
		assertThat(this.cases.waits(unsampled(5))).as("the same report, and nothing to look at")
			.containsExactly("userTask_respond");

		assertThat(this.cases.waits(report(PLAIN, false, false))).as("open: the public would read it")
			.containsExactly("userTask_verifyComplaint");
		assertThat(this.cases.waits(report(PLAIN, true, true))).as("anonymous: nobody checked the masking")
			.containsExactly("userTask_verifyComplaint");
		assertThat(this.cases
			.waits(report("Kepala Desa Karangampel diduga korupsi. Kepala Dinas Sosial memotong bantuan warga kami.",
					true, false)))
			.as("it accuses somebody")
			.containsExactly("userTask_verifyComplaint");
		knows(CaseDriver.DINSOS, 0.89);
		assertThat(this.cases.waits(report(PLAIN, true, false))).as("not sure enough")
			.containsExactly("userTask_verifyComplaint");
		knows("polri", 0.99);
		assertThat(this.cases.waits(report(PLAIN, true, false))).as("the rules say something else")
			.containsExactly("userTask_verifyComplaint");
	}

	@Test
	void aReportWithFilesIsNeverForwardedByItself() {
		knows(CaseDriver.DINSOS, 0.99);
		this.modes.set("SOCIAL_AID", true, 90, 5, "admin");
		var accepted = this.cases.accept(about(PLAIN, true, false));
		var drawer = this.waiting.newDrawer();
		this.waiting.put(drawer, List.of(new ByteArrayResource(Samples.photo().content())));
		this.counter.addFiles(accepted.caseNumber().value(), accepted.receipt().value(), null, drawer);

		this.cases.work(accepted.caseNumber());

		assertThat(this.cases.waits(accepted.caseNumber())).containsExactly("userTask_verifyComplaint");
	}

	@Test
	void samplesAreDrawnByTheRandomDigitsOfTheNumber() {
		long sampled = IntStream.range(0, 400)
			.mapToObj((i) -> this.numbers.draw())
			.filter((number) -> AutomaticForwarding.isSampled(number, 25))
			.count();

		assertThat(sampled).isBetween(55L, 150L);
	}

	/** One in twenty is a sample. */
	private CaseNumber unsampled(int percent) {
		for (int turn = 0; turn < 10; turn++) {
			var number = report(PLAIN, true, false);
			if (!AutomaticForwarding.isSampled(number, percent)) {
				return number;
			}
		}
		throw new AssertionError("ten samples in a row");
	}

	private void knows(String agency, double confidence) {
		var learned = mock(LearnedRouting.class);
		when(learned.answer(any(), any()))
			.thenReturn(new Answer(true, List.of(new Proposal(agency, confidence, List.of("kartu")))));
		ReflectionTestUtils.setField(this.model, "lesson", new Lesson("test", learned, 60, Instant.EPOCH));
	}

	private CaseNumber report(String text, boolean secret, boolean anonymous) {
		return this.cases.file(about(text, secret, anonymous));
	}

	private static NewReport about(String text, boolean secret, boolean anonymous) {
		return new NewReport("COMPLAINT", "Kartu bantuan belum diterima", text, "SOCIAL_AID", "32.12", null,
				LocalDate.of(2026, 1, 20), null, anonymous, secret, null,
				new NewReport.Person("Sumiyati Kartini", "081298765432", "sumiyati@example.org"));
	}

	private List<String> decisions(CaseNumber number) {
		return this.jdbc
			.sql("select decision || ' ' || case when sampled then 'true' else 'false' end"
					+ " from routing_choice where case_number = ? order by id")
			.param(number.value())
			.query(String.class)
			.list();
	}

}
