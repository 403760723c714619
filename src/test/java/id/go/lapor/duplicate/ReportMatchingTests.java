package id.go.lapor.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report is found by its masked words from its masking on, and as long as it has any.
 */
@ProcessTest
@Tag("postgres")
class ReportMatchingTests {

	@Autowired
	private CaseDriver cases;

	@Autowired
	private DuplicateSearch search;

	@Autowired
	private MaskedReports reports;

	@Autowired
	private ReportMatching matching;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void findsAnEqualReportOnceBothAreMaskedAndForgetsItWithTheCase() {
		// other tests of the same house file the same report over and over
		var bridge = "Jembatan gantung " + word() + " di Desa " + word() + " putus, anak sekolah menyeberang sungai.";
		var first = this.cases.file(about(bridge));
		var second = this.cases.accept(about(bridge)).caseNumber();
		assertThat(keysOf(second)).as("before the masking").isZero();
		this.cases.work(second);

		var near = this.search.near(this.reports.find(second.value()).orElseThrow());
		assertThat(near).extracting(DuplicateCandidate::caseNumber)
			.contains(first.value())
			.doesNotContain(second.value());
		assertThat(near).filteredOn((candidate) -> candidate.caseNumber().equals(first.value()))
			.allMatch((candidate) -> candidate.isOneMatter());

		this.transaction.executeWithoutResult((status) -> this.matching.remove(first));
		assertThat(keysOf(first)).isZero();
		assertThat(this.search.near(this.reports.find(second.value()).orElseThrow()))
			.extracting(DuplicateCandidate::caseNumber)
			.doesNotContain(first.value());
	}

	@Test
	void followsAMaskingThatIsMadeAnewAndForgetsWordsThatAreGone() {
		var number = this.cases.file();
		var before = keys(number);

		this.transaction.executeWithoutResult((status) -> this.register.alter(number,
				(complaint) -> complaint.mask("Sampah", "Sampah menumpuk di Jalan Kenanga sejak Senin", null)));
		assertThat(keys(number)).isNotEmpty().doesNotContainAnyElementsOf(before);

		this.transaction.executeWithoutResult(
				(status) -> this.register.alter(number, (complaint) -> complaint.mask(null, null, null)));
		assertThat(keysOf(number)).isZero();
	}

	private static NewReport about(String text) {
		return new NewReport("COMPLAINT", "Jembatan putus", text, "SOCIAL_AID", "32.12", null,
				LocalDate.of(2026, 1, 20), null, false, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

	/** Letters alone, and nobody else's. */
	private static String word() {
		return "Kali" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
	}

	private long keysOf(CaseNumber number) {
		return keys(number).size();
	}

	private List<Long> keys(CaseNumber number) {
		return this.jdbc.sql("select match_key from duplicate_key where case_number = ?")
			.param(number.value())
			.query(Long.class)
			.list();
	}

}
