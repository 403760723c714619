package id.go.lapor.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * In the whole house: every change of a case and every look of an officer stands in its
 * chain, officers see who looked, and what cannot be written is not shown.
 */
@LaporTest
@Tag("postgres")
class WrittenDownTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	ComplaintRegister register;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Seals seals;

	@Autowired
	Anchor anchor;

	@Autowired
	Checkpoints checkpoints;

	@Test
	void everyLineOfTheTimelineIsAnEntryAndItsWordsADigest() {
		var number = this.cases.file(secret());
		this.cases.logIn("verifikator", List.of("verifier"));
		this.cases.completeAs("verifikator", number, "userTask_verifyComplaint",
				Map.of("verificationDecision", "FORWARD", "targetAgency", CaseDriver.KEMENSOS));
		this.cases.answer(number);

		var entries = entries(number);
		var lines = this.cases.timeline(number);
		assertThat(entries).extracting(Entry::detail)
			.containsExactlyElementsOf(lines.stream().map((line) -> line.event().name()).toList());
		assertThat(entries).extracting(Entry::digest)
			.containsExactlyElementsOf(lines.stream().map((line) -> this.seals.digest(number, line)).toList())
			.doesNotHaveDuplicates();
		assertThat(entries.get(0)).extracting(Entry::actor, Entry::role, Entry::deed)
			.containsExactly("REPORTER", "REPORTER", "CHANGED");
		assertThat(entries).filteredOn((entry) -> CaseEvent.FORWARDED.name().equals(entry.detail()))
			.extracting(Entry::actor, Entry::role, Entry::agencyCode)
			.containsExactly(tuple("verifikator", "VERIFIER", null));
		assertThat(entries).filteredOn((entry) -> ActorRole.SYSTEM.name().equals(entry.role()))
			.isNotEmpty()
			.extracting(Entry::actor)
			.containsOnly("SYSTEM");
		assertThat(lines).extracting(TimelineEntry::words).anyMatch((words) -> words != null);
		assertThat(entries.toString()).doesNotContain("Kartu", "Sumiyati", "0812", "kantor desa");
	}

	@Test
	void whatIsUndoneWasNeverWritten() {
		var number = this.cases.file(secret());
		int before = entries(number).size();

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.register.alter(number,
					(complaint) -> complaint.remark(CaseEvent.TEXT_MASKED, ActorRole.SYSTEM, null, null));
			assertThat(entries(number)).hasSize(before + 1);
			status.setRollbackOnly();
		});

		assertThat(entries(number)).hasSize(before);
	}

	@Test
	void looksOfOfficersAreWrittenAndThoseOfOthersAreNot() {
		var number = secretAtDisdukcapil();

		open("verifikator", number);
		open("verifikator", number);
		open("petugas.disdukcapil.indramayu", number);
		open("koordinator.indramayu", number);
		open("panrb", number);
		assertThat(Browser.of(this.port, "petugas.kemensos").page("/petugas/laporan/" + number).statusCode())
			.isEqualTo(404);
		new Browser(this.port).page("/laporan/" + number);
		new Browser(this.port).get("/api/v1/reports/" + number);

		assertThat(looks(number)).extracting(Entry::actor, Entry::role, Entry::agencyCode, Entry::deed)
			.containsExactly(tuple("verifikator", "VERIFIER", null, "READ_ORIGINAL"),
					tuple("petugas.disdukcapil.indramayu", "OFFICER", CaseDriver.DISDUKCAPIL, "READ_CASE"),
					tuple("koordinator.indramayu", "COORDINATOR", CaseDriver.INDRAMAYU, "READ_CASE"),
					tuple("panrb", "OVERSIGHT", null, "READ_CASE"));
	}

	@Test
	void nameOfAnOpenReporterIsALookAndAnOpenReportWithoutItIsNot() {
		var number = this.cases.withAgency();

		open("petugas.kemensos", number);
		open("panrb", number);
		open("verifikator", number);

		assertThat(looks(number)).extracting(Entry::actor, Entry::deed)
			.containsExactly(tuple("petugas.kemensos", "READ_IDENTITY"), tuple("verifikator", "READ_ORIGINAL"),
					tuple("verifikator", "READ_IDENTITY"));
	}

	@Test
	void panelThatPollsIsOneLook() {
		var number = this.cases.forwardedTo(CaseDriver.KEMENSOS);
		var officer = Browser.of(this.port, "petugas.kemensos");
		var path = "/api/desk/tasks/" + this.cases.task(number, "userTask_respond").getId();

		for (int poll = 0; poll < 5; poll++) {
			assertThat(officer.get(path).statusCode()).isEqualTo(200);
		}

		assertThat(looks(number)).hasSize(1);
		assertThat(officer.get(path).body()).contains("\"readers\":[{\"who\":\"Mega Mensos\"")
			.contains("\"readers\":\"Dibaca oleh\"");
	}

	@Test
	void colleaguesAreNamedAndOthersStandThereByOffice() {
		var number = secretAtDisdukcapil();
		open("verifikator", number);
		open("petugas.disdukcapil.indramayu", number);

		assertThat(open("koordinator.indramayu", number)).contains("Dibaca oleh", "Dudi Dukcapil")
			.doesNotContain("Vera Verifikator");
		assertThat(open("panrb", number)).contains("Dudi Dukcapil", "Vera Verifikator", "Koko Koordinator");
		assertThat(open("petugas.disdukcapil.indramayu", number)).contains("Koko Koordinator", "Pengawas")
			.doesNotContain("Putri PANRB");
	}

	/** Not even the number of the case stands on the page that refuses. */
	@Test
	void caseIsNotShownWhenTheLookCannotBeWritten() {
		var number = secretAtDisdukcapil();
		var officer = Browser.of(this.port, "verifikator");
		var task = this.cases.task(this.cases.file(secret()), "userTask_verifyComplaint").getId();
		this.database.sql("alter table audit_head rename to audit_head_away").update();
		try {
			var page = officer.page("/petugas/laporan/" + number);
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.body()).doesNotContain(number.spoken(), "6032981234567890");

			var panel = officer.get("/api/desk/tasks/" + task);
			assertThat(panel.statusCode()).isEqualTo(503);
			assertThat(panel.body()).contains("tidak dapat dicatat").doesNotContain("6032981234567890");
		}
		finally {
			this.database.sql("alter table audit_head_away rename to audit_head").update();
		}
		assertThat(officer.page("/petugas/laporan/" + number).statusCode()).isEqualTo(200);
	}

	@Test
	void houseThatEverybodyWorkedInVerifies() {
		open("verifikator", secretAtDisdukcapil());
		this.checkpoints.sweep();

		var verification = new AuditVerifier(this.database, this.transactions, this.seals, this.anchor)
			.verify((finding) -> {
				throw new AssertionError(finding.line());
			});

		assertThat(verification.entries()).isPositive();
	}

	private String open(String user, CaseNumber number) {
		var page = Browser.of(this.port, user).page("/petugas/laporan/" + number);
		assertThat(page.statusCode()).as(user).isEqualTo(200);
		return page.body();
	}

	private List<Entry> looks(CaseNumber number) {
		return entries(number).stream().filter((entry) -> Deed.valueOf(entry.deed()).isRead()).toList();
	}

	private List<Entry> entries(CaseNumber number) {
		return this.database.sql("select " + Rows.ENTRY + " from audit_entry where case_number = ? order by seq_no")
			.param(number.value())
			.query(Rows::entry)
			.list();
	}

	private CaseNumber secretAtDisdukcapil() {
		var number = this.cases.file(secret());
		this.cases.forward(number, CaseDriver.DISDUKCAPIL);
		return number;
	}

	private static NewReport secret() {
		return new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
				"Kartu bantuan sosial bernomor 6032981234567890 belum kami terima sejak Januari.", "SOCIAL_AID",
				"32.12", null, LocalDate.of(2026, 1, 20), null, true, true, null,
				new NewReport.Person("Sumiyati Kartini", "081298765432", "sumiyati@example.org"));
	}

}
