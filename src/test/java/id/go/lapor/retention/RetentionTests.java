package id.go.lapor.retention;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.audit.CaseAudit;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.receipt.LostReceipts;
import id.go.lapor.receipt.WrongCode;
import id.go.lapor.rights.DataDemand;
import id.go.lapor.rights.DataRequestKind;
import id.go.lapor.rights.DataRights;
import id.go.lapor.seal.DisclosurePetition;
import id.go.lapor.seal.Disclosures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A case goes when its time is over, from everywhere; its count stays. */
@ProcessTest
@Tag("postgres")
class RetentionTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Retention retention;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private CaseLife life;

	@Autowired
	private Disclosures disclosures;

	@Autowired
	private DataRights rights;

	@Autowired
	private LostReceipts lost;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void removesAnEndedCaseFromEveryTableAfterFiveYears() {
		var accepted = this.cases.accept(CaseDriver.report());
		var number = accepted.caseNumber();
		this.cases.work(number);
		this.disclosures.file(number, "pelindung.data1",
				new DisclosurePetition("Pasal 15 UU 27/2022 dan penetapan nomor 12.", null, ""));
		this.rights.ask(number.value(), accepted.receipt().value(), DataDemand.of(DataRequestKind.CONSENT_WITHDRAWAL));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.cases.answer(number);
		this.cases.passUntilQuiet(number);
		var closed = this.cases.complaint(number).closedAt().atZone(java.time.ZoneId.of("Asia/Jakarta")).toLocalDate();
		this.lost.ask(number.value());
		this.cases.work(number);
		assertThatThrownBy(() -> this.lost.replace(number.value(), "AAAAA-AAAAA")).isInstanceOf(WrongCode.class);
		assertThat(everyRow()).contains(number.value());

		this.cases.moveClock(closed.plusYears(5).minusDays(1), 12, 0);
		this.retention.run();
		assertThat(everyRow()).contains(number.value());
		long before = counted("2026-02", "kemensos");
		this.cases.moveClock(closed.plusYears(5).plusDays(1), 12, 0);
		assertThat(this.retention.run()).isPositive();

		assertThat(everyRow()).doesNotContain(number.value());
		assertThat(CaseAudit.findings(this.context, number.value())).as("the audit knows that its time was over")
			.isEmpty();
		long after = counted("2026-02", "kemensos");
		assertThat(after).isGreaterThan(before);
		assertThat(this.retention.run()).as("nothing is counted twice").isZero();
		assertThat(counted("2026-02", "kemensos")).isEqualTo(after);
	}

	@Test
	void removesSpamAfterAYearAndOtherArchivedReportsNot() {
		var spam = archived("SPAM");
		var other = archived("NOT_PUBLIC_SERVICE");
		this.cases.moveClock(LocalDate.of(2027, 2, 1), 12, 0);
		this.retention.run();
		assertThat(exists(spam)).isTrue();

		this.cases.moveClock(LocalDate.of(2027, 2, 3), 12, 0);
		this.retention.run();

		assertThat(exists(spam)).isFalse();
		assertThat(exists(other)).isTrue();
	}

	@Test
	void keepsACaseThatIsOpenHoweverOld() {
		var number = this.cases.withAgency();
		this.cases.moveClock(LocalDate.of(2036, 2, 3), 12, 0);

		this.retention.run();

		assertThat(exists(number)).isTrue();
	}

	@Test
	void keepsACaseWhileSomethingAboutItRuns() {
		var number = this.cases.withAgency();
		this.life.block(number, ActorRole.SUPERVISOR, "Memuat data pribadi orang lain.");
		this.cases.work(number);
		this.disclosures.file(number, "pelindung.data1",
				new DisclosurePetition("Pasal 15 UU 27/2022 dan penetapan nomor 12.", null, ""));
		this.cases.moveClock(LocalDate.of(2036, 2, 3), 12, 0);

		this.retention.run();
		assertThat(exists(number)).isTrue();
		this.cases.passUntilQuiet(number);
		this.retention.run();

		assertThat(exists(number)).isFalse();
	}

	@Test
	void removesAMergedCaseBeforeItsMainCase() {
		var main = this.cases.withAgency();
		var merged = this.cases.file();
		this.life.merge(merged, main, ActorRole.VERIFIER);
		this.cases.work(merged);
		for (var number : new CaseNumber[] { merged, main }) {
			this.life.block(number, ActorRole.SUPERVISOR, "Memuat data pribadi orang lain.");
			this.cases.work(number);
		}
		this.cases.moveClock(LocalDate.of(2036, 2, 3), 12, 0);

		this.retention.run();
		this.retention.run();

		assertThat(exists(merged)).isFalse();
		assertThat(exists(main)).isFalse();
	}

	private CaseNumber archived(String reason) {
		var number = this.cases.file();
		this.cases.write(number, "userTask_verifyComplaint", "reason", "Bukan laporan pelayanan publik.");
		this.cases.complete(number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", reason));
		this.cases.work(number);
		return number;
	}

	private boolean exists(CaseNumber number) {
		return this.jdbc.sql("select count(*) from complaint where case_number = ?")
			.param(number.value())
			.query(Integer.class)
			.single() == 1;
	}

	private long counted(String month, String body) {
		return this.jdbc
			.sql("select coalesce(sum(cases), 0) from retention_statistic where received_month = ? and agency_code = ?")
			.params(month, body)
			.query(Long.class)
			.single();
	}

	/**
	 * Every value of every table, the engine's included. The audit names cases and
	 * officers, never a reporter, and outlives both.
	 */
	private String everyRow() {
		var all = new ArrayList<String>();
		this.jdbc.sql(
				"select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type like '%TABLE%' "
						+ "and lower(table_name) not like 'audit%'")
			.query(String.class)
			.list()
			.forEach((table) -> this.jdbc.sql("select * from \"" + table + "\"").query((row, index) -> {
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					var value = row.getObject(column);
					all.add((value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8)
							: (value instanceof java.sql.Clob) ? row.getString(column) : String.valueOf(value));
				}
				return null;
			}).list());
		return String.join("\n", all);
	}

}
