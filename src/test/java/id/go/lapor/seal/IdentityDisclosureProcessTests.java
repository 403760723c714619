package id.go.lapor.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.intake.NewReport;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.privacy.IdentityVault;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An identity opens to two officers together, for a reason, for a while - or not. */
@ProcessTest
class IdentityDisclosureProcessTests {

	private static final String FIRST = "pelindung.data1";

	private static final String SECOND = "pelindung.data2";

	private static final String TASK = "userTask_decideDisclosure";

	private static final String BASIS = "Pasal 15 ayat (1) UU 27/2022 dan penetapan pengadilan nomor 12/Pid/2026.";

	private static final Duration WINDOW = Duration.ofHours(24);

	@Autowired
	private CaseDriver cases;

	@Autowired
	private Disclosures disclosures;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private CaseLife life;

	@Autowired
	private IdentityVault vault;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AuditTrail audit;

	@Test
	void opensToWhoAskedOnceAnotherOfficerAgreed() {
		var number = requested();
		decide(number, SECOND, "GRANT");

		var reporter = this.disclosures.open(number, FIRST);

		assertThat(reporter.name()).isEqualTo("Sumiyati");
		assertThat(reporter.phone()).isEqualTo("+6281298765432");
		assertThat(reporter.email()).isEqualTo("sumiyati@example.org");
		assertThat(this.audit.readers(number)).singleElement().satisfies((reading) -> {
			assertThat(reading.account()).isEqualTo(FIRST);
			assertThat(reading.role()).isEqualTo(ActorRole.IDENTITY_OFFICER);
		});
		assertThat(this.cases.lifecycles(number)).isEqualTo(1);
	}

	@Test
	void tellsTheReporterByWhichOfficeAndOnWhichBasis() {
		var number = granted(petition());
		this.disclosures.open(number, FIRST);
		this.disclosures.open(number, FIRST);

		assertThat(lines(number, Visibility.OFFICERS, CaseEvent.IDENTITY_OPENED)).as("officers of the case").isEmpty();
		var told = own(number, CaseEvent.IDENTITY_OPENED);
		assertThat(told).singleElement().satisfies((line) -> {
			assertThat(line.role()).isEqualTo(ActorRole.IDENTITY_OFFICER);
			assertThat(line.words()).isEqualTo(BASIS);
			assertThat(line.detail()).isEqualTo("2026-02-02");
		});
		assertThat(messages(number, CaseEvent.IDENTITY_OPENED)).containsExactly("REPORTER");
		assertThat(latest(number).openings()).as("each look is recorded").isEqualTo(2);
	}

	@Test
	void nobodyWhoHandlesTheCaseHearsThatItWasAskedFor() {
		var number = requested();
		this.cases.passUntilQuiet(number);

		assertThat(this.register.timeline(number, Visibility.OFFICERS)).extracting(TimelineEntry::event)
			.noneMatch((event) -> event.name().startsWith("DISCLOSURE"));
		assertThat(this.cases.escalations(number)).noneMatch((detail) -> detail.startsWith("DISCLOSURE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "verifikator", "supervisor", "panrb", "kepala.indramayu", "analis", "nobody" })
	void noOtherOfficeAsksDecidesOrLooks(String officer) {
		var number = requested();
		writeReason(number);

		assertThatThrownBy(() -> this.cases.completeAs(officer, number, TASK, decision("GRANT")))
			.hasMessageContaining("Hanya pejabat pelindung data");
		decide(number, SECOND, "GRANT");
		assertThatThrownBy(() -> this.disclosures.open(number, officer))
			.hasMessageContaining("Hanya pejabat pelindung data");
		assertThatThrownBy(() -> this.disclosures.close(number, officer))
			.hasMessageContaining("Hanya pejabat pelindung data");
		var other = this.cases.file(anonymous());
		assertThatThrownBy(() -> this.disclosures.file(other, officer, petition()))
			.hasMessageContaining("Hanya pejabat pelindung data");
		assertThat(latest(number).openings()).isZero();
	}

	@Test
	void oneOfficerAloneOpensNothing() {
		var number = requested();
		writeReason(number);

		assertThatThrownBy(() -> this.cases.completeAs(FIRST, number, TASK, decision("GRANT")))
			.hasMessageContaining("pejabat pelindung data lain");
		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("belum diputuskan");
		assertThatThrownBy(
				() -> this.jdbc.sql("update seal_request set decided_by = requested_by where case_number = ?")
					.param(number.value())
					.update())
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThat(this.cases.waits(number)).contains(TASK);
	}

	@Test
	void theOfficerWhoAgreedDoesNotLook() {
		var number = granted(petition());

		assertThatThrownBy(() -> this.disclosures.open(number, SECOND)).hasMessageContaining("yang memintanya");
		assertThat(latest(number).openings()).isZero();
	}

	@Test
	void refusesADecisionWithoutAReason() {
		var number = requested();

		assertThatThrownBy(() -> this.cases.completeAs(SECOND, number, TASK, decision("GRANT")))
			.hasMessageContaining("Alasan keputusan belum ditulis");
		assertThat(this.cases.waits(number)).contains(TASK);
	}

	@ParameterizedTest
	@CsvSource({ "noticeWithheld,true", "legalBasis,UU", "decidedBy,pelindung.data1", "agencyCode,kemensos" })
	void refusesAForgedVariable(String name, String value) {
		var number = requested();
		writeReason(number);
		var forged = new HashMap<>(decision("GRANT"));
		forged.put(name, value);

		assertThatThrownBy(() -> this.cases.completeAs(SECOND, number, TASK, forged)).hasMessageContaining(name);
		assertThat(latest(number).decidedBy()).isNull();
		assertThat(this.cases.waits(number)).contains(TASK);
	}

	@Test
	void refusesAChoiceThatDoesNotExist() {
		var number = requested();
		writeReason(number);

		assertThatThrownBy(() -> this.cases.completeAs(SECOND, number, TASK, decision("OPEN")))
			.hasMessageContaining("tidak dikenal");
		assertThatThrownBy(() -> this.cases.completeAs(SECOND, number, TASK, Map.of()))
			.hasMessageContaining("belum dipilih");
	}

	/** An administrator may move tokens in Cockpit; the record decides all the same. */
	@Test
	void aTokenMovedByHandOpensNothing() {
		var number = requested();
		var instance = this.cases.task(number, TASK).getProcessInstanceId();

		assertThatThrownBy(() -> this.runtime.createProcessInstanceModification(instance)
			.startBeforeActivity("serviceTask_grantDisclosure")
			.execute()).hasMessageContaining("No second officer granted");
		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("belum diputuskan");
	}

	@Test
	void sealsItAgainWhenTheWindowIsOver() {
		var number = granted(petition());
		this.disclosures.open(number, FIRST);

		this.cases.passUntil(number, now().plus(WINDOW));

		assertThat(this.cases.waits(number)).doesNotContain("receiveTask_awaitWindowEnd");
		assertThat(running(number)).isZero();
		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("sudah berakhir");
	}

	@Test
	void theWindowIsOverEvenWhereItsTimerIsLate() {
		var number = granted(petition());

		ClockUtil.setCurrentTime(java.util.Date.from(now().plus(WINDOW)));

		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("sudah berakhir");
		assertThat(latest(number).openings()).isZero();
	}

	@Test
	void isGivenBackBeforeTheWindowIsOver() {
		var number = granted(petition());
		this.disclosures.open(number, FIRST);

		this.disclosures.close(number, FIRST);

		assertThat(running(number)).isZero();
		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("sudah berakhir");
	}

	@Test
	void anotherLookNeedsAnotherRequest() {
		var number = requested();

		assertThatThrownBy(() -> this.disclosures.file(number, SECOND, petition()))
			.hasMessageContaining("sudah diminta");
		decide(number, SECOND, "GRANT");
		assertThatThrownBy(() -> this.disclosures.file(number, SECOND, petition()))
			.hasMessageContaining("sudah diminta");
		assertThat(this.cases.tasksOf(number, TASK)).as("decided once").isEmpty();
		this.disclosures.close(number, FIRST);

		this.disclosures.file(number, SECOND, petition());
		decide(number, FIRST, "GRANT");

		assertThat(this.disclosures.open(number, SECOND).name()).isEqualTo("Sumiyati");
		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("yang memintanya");
	}

	@Test
	void staysSealedWhenTheSecondOfficerRefuses() {
		var number = requested();
		decide(number, SECOND, "REFUSE");

		assertThat(latest(number).state()).isEqualTo(DisclosureState.REFUSED);
		assertThat(latest(number).decisionReason()).isEqualTo("Dasar hukumnya sudah diperiksa.");
		assertThat(messages(number, CaseEvent.DISCLOSURE_REFUSED)).contains("IDENTITY_OFFICERS");
		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("Tidak ada persetujuan");
		assertThat(running(number)).isZero();
	}

	@Test
	void climbsToOversightAndLapsesWhenNobodyDecides() {
		var number = requested();

		this.cases.passUntil(number, jakarta("2026-02-04T16:00:00"));
		assertThat(overdue(number)).containsExactly("DISCLOSURE:1:OVERSIGHT");
		this.cases.passUntil(number, jakarta("2026-02-05T16:00:00"));
		assertThat(overdue(number)).containsExactly("DISCLOSURE:1:OVERSIGHT", "DISCLOSURE:2:OMBUDSMAN");
		assertThat(this.cases.waits(number)).contains(TASK);
		this.cases.passUntil(number, jakarta("2026-02-06T16:00:00"));

		assertThat(latest(number).state()).isEqualTo(DisclosureState.LAPSED);
		assertThat(running(number)).isZero();
		assertThat(messages(number, CaseEvent.DISCLOSURE_OVERDUE)).containsExactlyInAnyOrder("OVERSIGHT", "OMBUDSMAN");
		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("Tidak ada persetujuan");
		this.disclosures.file(number, FIRST, petition());
		assertThat(this.cases.waits(number)).contains(TASK);
	}

	@Test
	void theEndOfTheCaseDoesNotStopTheClockOfTheRequest() {
		var number = requested();
		this.life.withdraw(number, null);
		this.cases.work(number);

		this.cases.passUntil(number, jakarta("2026-02-04T16:00:00"));

		assertThat(overdue(number)).containsExactly("DISCLOSURE:1:OVERSIGHT");
		decide(number, SECOND, "GRANT");
		assertThat(this.disclosures.open(number, FIRST).name()).isEqualTo("Sumiyati");
	}

	@Test
	void tellsTheReporterOnceALawfulWithholdingEnds() {
		var number = granted(new DisclosurePetition(BASIS, LocalDate.of(2026, 2, 20),
				"Pasal 15 ayat (1) huruf b: penyidikan masih berjalan."));
		this.disclosures.open(number, FIRST);
		this.cases.passUntil(number, now().plus(WINDOW));

		assertThat(own(number, CaseEvent.IDENTITY_OPENED)).isEmpty();
		assertThatThrownBy(() -> this.disclosures.file(number, FIRST, petition()))
			.hasMessageContaining("belum diberi tahu");
		this.cases.passUntil(number, jakarta("2026-02-20T23:59:59"));
		assertThat(own(number, CaseEvent.IDENTITY_OPENED)).isEmpty();
		this.cases.passUntil(number, jakarta("2026-02-21T00:00:00"));

		assertThat(own(number, CaseEvent.IDENTITY_OPENED)).singleElement()
			.satisfies((line) -> assertThat(line.detail()).isEqualTo("2026-02-02"));
		assertThat(messages(number, CaseEvent.IDENTITY_OPENED)).containsExactly("REPORTER");
		assertThat(running(number)).isZero();
	}

	@Test
	void tellsNothingWhereNobodyLooked() {
		var number = granted(petition());
		this.cases.passUntil(number, now().plus(WINDOW));

		assertThat(own(number, CaseEvent.IDENTITY_OPENED)).isEmpty();
		assertThat(running(number)).isZero();
	}

	@Test
	void refusesARequestThatLacksSomething() {
		var number = this.cases.file(anonymous());

		assertRefused(number, new DisclosurePetition(" ", null, null), "Dasar hukum belum ditulis");
		assertRefused(number, new DisclosurePetition("x".repeat(2001), null, null), "terlalu panjang");
		assertRefused(number, new DisclosurePetition(BASIS, LocalDate.of(2026, 2, 2), BASIS), "sesudah hari ini");
		assertRefused(number, new DisclosurePetition(BASIS, LocalDate.of(2027, 2, 3), BASIS), "sesudah hari ini");
		assertRefused(number, new DisclosurePetition(BASIS, LocalDate.of(2026, 2, 3), null), "alasan yang sah");
		assertRefused(number, new DisclosurePetition(BASIS, null, BASIS), "tanpa tanggal");
		assertRefused(this.cases.file(CaseDriver.letter()), petition(), "Tidak ada identitas");
		assertThat(this.disclosures.isRunning(number)).isFalse();
	}

	@Test
	void refusesAnIdentityThatWasErased() {
		var number = granted(petition());
		this.vault.erase(number.value());

		assertThatThrownBy(() -> this.disclosures.open(number, FIRST)).hasMessageContaining("Tidak ada identitas");
		assertThat(latest(number).openings()).isZero();
	}

	@Test
	void masksWhatAnOfficerWritesAboutTheReporter() {
		var number = this.cases.file(anonymous());
		this.disclosures.file(number, FIRST,
				new DisclosurePetition(BASIS + " Pelapor Sumiyati, 081298765432.", null, ""));

		assertThat(latest(number).legalBasis()).startsWith(BASIS).doesNotContain("Sumiyati", "081298765432");
	}

	@Test
	void theEngineKeepsNoWordOfIt() {
		var number = granted(petition());
		this.disclosures.open(number, FIRST);

		var names = this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instanceIds(number))
			.list()
			.stream()
			.map((variable) -> variable.getName())
			.toList();
		assertThat(names).containsOnly("disclosureDecision", "noticeWithheld");
	}

	private void assertRefused(CaseNumber number, DisclosurePetition petition, String sentence) {
		assertThatThrownBy(() -> this.disclosures.file(number, FIRST, petition)).hasMessageContaining(sentence);
	}

	private CaseNumber requested() {
		var number = this.cases.file(anonymous());
		this.disclosures.file(number, FIRST, petition());
		return number;
	}

	private CaseNumber granted(DisclosurePetition petition) {
		var number = this.cases.file(anonymous());
		this.disclosures.file(number, FIRST, petition);
		decide(number, SECOND, "GRANT");
		return number;
	}

	private void decide(CaseNumber number, String officer, String decision) {
		writeReason(number);
		this.cases.completeAs(officer, number, TASK, decision(decision));
	}

	private void writeReason(CaseNumber number) {
		this.cases.write(number, TASK, "reason", "Dasar hukumnya sudah diperiksa.");
	}

	private static Map<String, Object> decision(String decision) {
		return Map.of("disclosureDecision", decision);
	}

	private static DisclosurePetition petition() {
		return new DisclosurePetition(BASIS, null, "");
	}

	private DisclosureRequest latest(CaseNumber number) {
		return this.disclosures.newest(1000)
			.stream()
			.filter((request) -> request.caseNumber().equals(number))
			.findFirst()
			.orElseThrow();
	}

	private List<TimelineEntry> own(CaseNumber number, CaseEvent event) {
		return this.register.ownTimeline(number).stream().filter((line) -> line.event() == event).toList();
	}

	private List<TimelineEntry> lines(CaseNumber number, Visibility reader, CaseEvent event) {
		return this.register.timeline(number, reader).stream().filter((line) -> line.event() == event).toList();
	}

	private List<String> overdue(CaseNumber number) {
		return lines(number, Visibility.GUARDIANS, CaseEvent.DISCLOSURE_OVERDUE).stream()
			.map(TimelineEntry::detail)
			.toList();
	}

	private List<String> messages(CaseNumber number, CaseEvent event) {
		return this.jdbc.sql("select distinct recipient from notification where case_number = ? and event = ?")
			.params(number.value(), event.name())
			.query(String.class)
			.list();
	}

	private long running(CaseNumber number) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("identity-disclosure")
			.processInstanceBusinessKey(number.value())
			.count();
	}

	private String[] instanceIds(CaseNumber number) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("identity-disclosure")
			.processInstanceBusinessKey(number.value())
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.toArray(String[]::new);
	}

	private static Instant now() {
		return ClockUtil.getCurrentTime().toInstant();
	}

	private static Instant jakarta(String time) {
		return java.time.LocalDateTime.parse(time).atZone(java.time.ZoneId.of("Asia/Jakarta")).toInstant();
	}

	private static NewReport anonymous() {
		return new NewReport("COMPLAINT", "Pungutan saat mengurus akta",
				"Petugas loket meminta uang tambahan ketika saya mengurus akta kelahiran.", "SOCIAL_AID", "32.12", null,
				LocalDate.of(2026, 1, 20), null, true, false, null,
				new NewReport.Person("Sumiyati", "081298765432", "sumiyati@example.org"));
	}

}
