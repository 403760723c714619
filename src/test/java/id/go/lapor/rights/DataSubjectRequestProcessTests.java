package id.go.lapor.rights;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.audit.Actor;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.CaseAudit;
import id.go.lapor.audit.Deed;
import id.go.lapor.audit.ReadNotWritten;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import id.go.lapor.privacy.Contact;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.MaskingCorrection;
import id.go.lapor.privacy.MaskingCorrections;
import id.go.lapor.reporter.CaseCounter;
import id.go.lapor.seal.DisclosurePetition;
import id.go.lapor.seal.Disclosures;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** A reporter sees, corrects, restricts and erases what is held about them. */
@ProcessTest
@Tag("postgres")
class DataSubjectRequestProcessTests {

	private static final String TASK = "userTask_decideDataRequest";

	private static final String OFFICER = "pelindung.data1";

	/** Of this test alone: other tests of the same house leave reporters behind. */
	private final String family = "Zulfikar" + word();

	private final String phone = "0812" + (10_000_000 + ThreadLocalRandom.current().nextInt(89_999_999));

	private final String domain = word() + ".example";

	private final String topic = "rawa" + word();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private id.go.lapor.lifecycle.CaseLife life;

	@Autowired
	private DataRights rights;

	@Autowired
	private Disclosures disclosures;

	@Autowired
	private CaseCounter counter;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private IdentityVault vault;

	@Autowired
	private Contact contact;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private MaskingCorrections masking;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private WaitingFiles waiting;

	@Autowired
	private ApplicationContext context;

	private CaseNumber number;

	private String receipt;

	@BeforeEach
	void aReportIsBeingWorkedOn() {
		var accepted = this.cases.accept(report());
		this.number = accepted.caseNumber();
		this.receipt = accepted.receipt().value();
		this.cases.work(this.number);
		this.cases.forward(this.number, CaseDriver.KEMENSOS);
		this.counter.reply(this.number.value(), this.receipt,
				"Tambahan soal " + this.topic + ": telepon saya " + this.phone + ".", null);
		this.cases.work(this.number);
	}

	@Test
	void givesACopyOfEverythingThatIsHeld() {
		var data = this.rights.data(this.number.value(), this.receipt);

		assertThat(data.report().text()).contains("nama saya Kanarina " + this.family);
		assertThat(data.report().masked().text()).doesNotContain(this.family);
		assertThat(data.reporter().name()).isEqualTo("Kanarina " + this.family);
		assertThat(data.reporter().phone()).isEqualTo("+62" + this.phone.substring(1));
		assertThat(data.reporter().email()).isEqualTo("kanarina@" + this.domain);
		assertThat(data.words()).extracting(OwnData.OwnWords::text)
			.containsExactly("Tambahan soal " + this.topic + ": telepon saya " + this.phone + ".");
		assertThat(data.timeline()).extracting(OwnData.OwnLine::event)
			.contains("REPORT_RECEIVED", "FORWARDED", "NOTE_ADDED");
		assertThat(data.others().get("messages")).extracting((row) -> row.get("event")).contains("REPORT_RECEIVED");
	}

	/** Another report's number is not this reporter's. */
	@Test
	void theCopyNamesNoOtherReport() {
		var main = this.cases.withAgency();
		this.life.merge(this.number, main, ActorRole.VERIFIER);
		this.cases.work(this.number);
		this.cases.answer(main);
		this.cases.work(this.number);

		var data = this.rights.data(this.number.value(), this.receipt);

		assertThat(data.timeline()).extracting(OwnData.OwnLine::event).contains("MERGED", "ANSWER_ADOPTED");
		assertThat(data.toString()).doesNotContain(main.value());
		assertThat(data.timeline()).extracting(OwnData.OwnLine::detail).doesNotContain(main.value());
	}

	@Test
	void listsTheFilesAndWhereToFetchThem() throws Exception {
		var drawer = this.waiting.newDrawer();
		this.waiting.put(drawer, List.of(new ByteArrayResource(photo())));
		this.counter.addFiles(this.number.value(), this.receipt, "Foto kartu", drawer);

		var files = this.rights.data(this.number.value(), this.receipt).others().get("files");

		assertThat(files).hasSize(1);
		assertThat(files.get(0)).containsEntry("name", "lampiran-1.png")
			.containsEntry("addedBy", "REPORTER")
			.containsEntry("mediaType", "image/png");
		var fetched = new Browser(this.port)
			.send(HttpRequest.newBuilder(new Browser(this.port).at((String) files.get(0).get("path")))
				.header("X-Receipt", this.receipt)
				.GET());
		assertThat(fetched.statusCode()).isEqualTo(200);
		assertThat(fetched.headers().firstValue("Content-Type")).contains("image/png");

		ask(DataDemand.of(DataRequestKind.ERASURE));

		assertThat(this.rights.data(this.number.value(), this.receipt).others().get("files")).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from attachment where case_number = ?")
			.param(this.number.value())
			.query(Integer.class)
			.single()).as("rows").isZero();
	}

	@Test
	void tellsInWhichOfficeSomebodyLookedAndNeverWho() {
		this.audit.witness(this.number, new Actor("petugas.kemensos", ActorRole.OFFICER, CaseDriver.KEMENSOS),
				Set.of(Deed.READ_CASE));
		this.audit.witness(this.number, new Actor(OFFICER, ActorRole.IDENTITY_OFFICER, null),
				Set.of(Deed.READ_IDENTITY));

		var data = this.rights.data(this.number.value(), this.receipt);

		assertThat(data.others().get("looks"))
			.extracting((look) -> look.get("office"), (look) -> look.get("agency"), (look) -> look.get("deed"))
			.as("a disclosure is told by the room that opens it, when it may be")
			.containsExactly(tuple("OFFICER", CaseDriver.KEMENSOS, "READ_CASE"));
		assertThat(data.others().get("looks").toString()).doesNotContain("petugas.kemensos", OFFICER);
	}

	@Test
	void writesDownThatACopyWasGivenAndShowsItToTheReporter() {
		this.rights.data(this.number.value(), this.receipt);
		var again = this.rights.data(this.number.value(), this.receipt);

		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where case_number = ? and deed = 'EXPORTED' and role = 'REPORTER'")
			.param(this.number.value())
			.query(Integer.class)
			.single()).as("within ten minutes once").isEqualTo(1);
		assertThat(again.others().get("looks")).extracting((look) -> look.get("deed")).containsExactly("EXPORTED");
		assertThat(this.audit.readers(this.number)).as("no matter of the officers").isEmpty();
	}

	@Test
	void givesNoCopyThatCannotBeWrittenDown() {
		this.jdbc.sql("alter table audit_head rename to audit_head_away").update();
		try {
			assertThatThrownBy(() -> this.rights.data(this.number.value(), this.receipt))
				.isInstanceOf(ReadNotWritten.class);
		}
		finally {
			this.jdbc.sql("alter table audit_head_away rename to audit_head").update();
		}
	}

	/**
	 * Words that their reporter took back are no finding; words that somebody took are.
	 */
	@Test
	void theAuditTellsWordsTakenBackFromWordsTaken() {
		this.cases.answer(this.number);
		this.cases.passUntilQuiet(this.number);
		ask(new DataDemand(DataRequestKind.ERASURE, null, null, null, true));
		assertThat(this.cases.timeline(this.number)).filteredOn((line) -> line.role() == ActorRole.REPORTER)
			.extracting(TimelineEntry::words)
			.containsOnlyNulls();
		assertThat(findings()).isEmpty();

		var written = this.jdbc.sql("select id, words from timeline_entry where case_number = ? and words is not null")
			.param(this.number.value())
			.query()
			.listOfRows();
		assertThat(written).isNotEmpty();
		written.forEach((line) -> words(line.get("id"), null));
		assertThat(findings()).hasSameSizeAs(written).allMatch((finding) -> finding.startsWith("LINE_EDITED"));

		written.forEach((line) -> words(line.get("id"), line.get("words")));
		assertThat(findings()).as("put back").isEmpty();
	}

	private void words(Object line, Object words) {
		this.jdbc.sql("update timeline_entry set words = ? where id = ?").params(words, line).update();
	}

	@Test
	void givesNothingToWhoHasNoReceipt() {
		assertThatThrownBy(() -> this.rights.data(this.number.value(), "ABCD-EFGH-JKMN-PQRS"))
			.isInstanceOf(UnknownCase.class);
		assertThatThrownBy(() -> this.rights.ask(this.number.value(), null, DataDemand.of(DataRequestKind.ERASURE)))
			.isInstanceOf(UnknownCase.class);
		assertThat(this.vault.isErased(this.number.value())).isFalse();
	}

	/** A name that was wrong may still be what neighbours call them. */
	@Test
	void correctedNameLeavesTheOldOneMaskedAndMasksTheNewOne() {
		ask(new DataDemand(DataRequestKind.CORRECTION, "Soal " + this.topic, this.phone, "", false));

		assertThat(this.cases.complaint(this.number).maskedText()).doesNotContain(this.family, this.topic);
	}

	@Test
	void erasureClosesTheNameThatAVerifierHadOpened() {
		var accepted = this.cases.accept(report());
		var other = accepted.caseNumber();
		this.cases.work(other);
		this.transactions.executeWithoutResult((status) -> this.register.alter(other, (complaint) -> {
			var opened = this.masking.correct(other.value(), false, MaskingCorrection.Kind.UNMASK,
					"Kanarina " + this.family, "x");
			complaint.correctMasking(opened.title(), opened.text(), opened.address(), ActorRole.VERIFIER, "UNMASK:1",
					"x");
		}));
		assertThat(this.cases.complaint(other).maskedText()).contains(this.family);

		this.rights.ask(other.value(), accepted.receipt().value(), DataDemand.of(DataRequestKind.ERASURE));
		this.cases.work(other);

		assertThat(this.vault.isErased(other.value())).isTrue();
		assertThat(this.cases.complaint(other).maskedText()).doesNotContain(this.family);
	}

	@Test
	void correctsWhoTheReporterIsAtOnce() {
		var done = ask(new DataDemand(DataRequestKind.CORRECTION, "Kanari Baru", "0813 2222 3333", "", false));

		assertThat(done.state()).isEqualTo(DataRequestState.FULFILLED);
		assertThat(this.vault.reporter(this.number.value())).hasValueSatisfying((reporter) -> {
			assertThat(reporter.name()).isEqualTo("Kanari Baru");
			assertThat(reporter.phone()).isEqualTo("+6281322223333");
			assertThat(reporter.email()).isNull();
		});
		assertThat(this.vault.words(this.number.value(), "correction-" + done.id())).isEmpty();
		assertThat(this.register.ownTimeline(this.number))
			.filteredOn((line) -> line.event() == CaseEvent.DATA_REQUEST_FULFILLED)
			.extracting(TimelineEntry::detail)
			.containsExactly("CORRECTION");
		assertThat(running()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ ",,,nama", "Budi,,,telepon atau e-mail", ",0812345678901,,nama", "Budi,112,,Nomor telepon",
			"Budi,,salah,Alamat e-mail" })
	void refusesACorrectionThatCannotBe(String name, String phone, String email, String sentence) {
		assertThatThrownBy(() -> ask(new DataDemand(DataRequestKind.CORRECTION, name, phone, email, false)))
			.isInstanceOf(InvalidDemand.class)
			.hasMessageContaining(sentence);
		assertThat(this.rights.requests(this.number.value(), this.receipt)).isEmpty();
		assertThat(this.vault.reporter(this.number.value()).orElseThrow().name()).isEqualTo("Kanarina " + this.family);
	}

	@ParameterizedTest
	@EnumSource(names = { "RESTRICTION", "CONSENT_WITHDRAWAL", "ERASURE" })
	void takesTheReportOffEveryPublicViewWhileTheAgencyGoesOn(DataRequestKind kind) {
		assertThat(this.counter.publicView(this.number.value()).content()).isNotNull();

		ask(DataDemand.of(kind));

		assertThat(this.counter.publicView(this.number.value()).content()).isNull();
		assertThat(this.cases.waits(this.number)).containsExactly("userTask_respond");
		this.cases.answer(this.number);
		assertThat(this.cases.events(this.number)).contains(CaseEvent.ANSWERED);
	}

	@Test
	void writesNoMessageToWhoWithdrewConsent() {
		ask(DataDemand.of(DataRequestKind.CONSENT_WITHDRAWAL));
		this.cases.answer(this.number);

		assertThat(this.contact.contactOf(this.number.value())).isEmpty();
		assertThat(states(CaseEvent.FEEDBACK_OPENED)).containsExactly("UNREACHABLE");
		assertThat(this.vault.reporter(this.number.value())).as("kept, sealed").isPresent();
	}

	@Test
	void afterErasureNoRowHoldsTheReporterOrTheirOriginalWords() {
		assertThat(everyRow()).as("the search finds what is there").contains("k***@" + this.domain);

		var done = ask(DataDemand.of(DataRequestKind.ERASURE));
		this.cases.work(this.number);

		assertThat(done.state()).isEqualTo(DataRequestState.FULFILLED);
		assertThat(everyRow()).doesNotContain(canaries());
		assertThat(this.vault.reporter(this.number.value())).isEmpty();
		assertThat(this.vault.allWords(this.number.value())).isEmpty();
		assertThat(this.cases.complaint(this.number).maskedText()).as("the body still has to answer").isNotNull();
		assertThat(this.rights.data(this.number.value(), this.receipt).erased()).isTrue();
		assertThat(states(CaseEvent.DATA_REQUEST_FULFILLED)).containsExactly("UNREACHABLE");
	}

	/** The key is gone: a row that comes back from an old copy opens no more. */
	@Test
	void rowsThatComeBackFromACopyStayUnreadable() {
		var copy = this.jdbc.sql("select ciphertext from reporter_identity where case_number = ?")
			.param(this.number.value())
			.query((row, index) -> row.getBytes(1))
			.single();
		ask(DataDemand.of(DataRequestKind.ERASURE));

		this.jdbc.sql("insert into reporter_identity (case_number, ciphertext) values (?, ?)")
			.params(this.number.value(), copy)
			.update();

		assertThat(this.vault.reporter(this.number.value())).isEmpty();
	}

	@Test
	void theMaskedWordsGoTooOnceTheReportHasEnded() {
		var whole = new DataDemand(DataRequestKind.ERASURE, null, null, null, true);
		assertThatThrownBy(() -> ask(whole)).hasMessageContaining("Tarik laporan lebih dulu");
		assertThat(this.vault.isErased(this.number.value())).isFalse();
		this.counter.withdraw(this.number.value(), this.receipt, "Sudah tidak perlu soal " + this.topic + ".");
		this.cases.work(this.number);

		ask(whole);

		assertThat(this.cases.complaint(this.number).maskedTitle()).isNull();
		assertThat(this.cases.complaint(this.number).maskedText()).isNull();
		assertThat(everyRow()).doesNotContain(canaries()).doesNotContain(this.topic);
		assertThat(this.cases.events(this.number)).as("what happened stays").contains(CaseEvent.WITHDRAWN);
		assertThat(this.rights.data(this.number.value(), this.receipt).report().text()).isNull();
	}

	@Test
	void aCaseGoesOnToItsEndAfterErasure() {
		ask(DataDemand.of(DataRequestKind.ERASURE));

		assertThat(Browser.of(this.port, "verifikator").page("/petugas/laporan/" + this.number).statusCode())
			.isEqualTo(200);
		assertThat(this.counter.reply(this.number.value(), this.receipt, "Masih menunggu jawaban.", null).own())
			.isTrue();
		this.cases.answer(this.number);
		this.cases.passUntilQuiet(this.number);

		assertThat(this.cases.complaint(this.number).isOpen()).isFalse();
		assertThat(this.cases.hasIncident(this.number)).isFalse();
	}

	@Test
	void anotherVerifierLooksAtAnErasedReportWithoutAFault() {
		var other = this.cases.accept(report());
		this.cases.work(other.caseNumber());
		this.cases.write(other.caseNumber(), "userTask_verifyComplaint", "reason", "Bukan pelayanan publik.");
		this.cases.complete(other.caseNumber(), "userTask_verifyComplaint",
				Map.of("verificationDecision", "ARCHIVE", "archiveReason", "NOT_PUBLIC_SERVICE"));
		this.rights.ask(other.caseNumber().value(), other.receipt().value(), DataDemand.of(DataRequestKind.ERASURE));

		this.counter.requestSecondLook(other.caseNumber().value(), other.receipt().value(), "Mohon diperiksa lagi.");
		this.cases.work(other.caseNumber());

		assertThat(this.cases.waits(other.caseNumber())).containsExactly("userTask_verifyComplaint");
		assertThat(this.cases.complaint(other.caseNumber()).maskedText()).isNotNull();
	}

	@Test
	void aBodyCanStillSayItIsNotCompetent() {
		ask(DataDemand.of(DataRequestKind.ERASURE));
		this.cases.write(this.number, "userTask_respond", "reason", "Urusan dinas sosial kabupaten.");

		this.cases.complete(this.number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.DINSOS));

		assertThat(this.cases.waits(this.number)).containsExactly("userTask_rerouteComplaint");
		assertThat(this.cases.hasIncident(this.number)).isFalse();
	}

	@Test
	void erasesNothingBeforeTheReportIsMasked() {
		var fresh = this.cases.accept(report());

		assertThatThrownBy(() -> this.rights.ask(fresh.caseNumber().value(), fresh.receipt().value(),
				DataDemand.of(DataRequestKind.ERASURE)))
			.hasMessageContaining("beberapa menit");
		assertThat(this.vault.isErased(fresh.caseNumber().value())).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "CORRECTION", "ERASURE" })
	void anOfficerLooksWhileTheIdentityIsAskedFor(DataRequestKind kind) {
		askForTheIdentity();

		var request = ask(demand(kind));

		assertThat(request.state()).isEqualTo(DataRequestState.WAITING);
		assertThat(this.cases.waits(this.number)).contains(TASK);
		assertThat(this.vault.reporter(this.number.value()).orElseThrow().name()).isEqualTo("Kanarina " + this.family);
		assertThat(ask(DataDemand.of(DataRequestKind.RESTRICTION)).state()).as("touches no identity")
			.isEqualTo(DataRequestState.FULFILLED);
		this.cases.completeAs(OFFICER, this.number, TASK, Map.of("dataRequestDecision", "FULFIL"));

		assertThat(this.rights.requests(this.number.value(), this.receipt).get(0).state())
			.isEqualTo(DataRequestState.FULFILLED);
		assertThat(this.vault.reporter(this.number.value()).map((reporter) -> reporter.name()).orElse("nobody"))
			.isEqualTo((kind == DataRequestKind.ERASURE) ? "nobody" : "Kanari Baru");
	}

	@Test
	void aRefusalSaysWhyToTheReporter() {
		askForTheIdentity();
		ask(demand(DataRequestKind.CORRECTION));

		assertThatThrownBy(
				() -> this.cases.completeAs(OFFICER, this.number, TASK, Map.of("dataRequestDecision", "REFUSE")))
			.hasMessageContaining("Alasan penolakan belum ditulis");
		this.cases.write(this.number, TASK, "reason", "Penetapan pengadilan melarang perubahan.");
		this.cases.completeAs(OFFICER, this.number, TASK, Map.of("dataRequestDecision", "REFUSE"));

		var request = this.rights.requests(this.number.value(), this.receipt).get(0);
		assertThat(request.state()).isEqualTo(DataRequestState.REFUSED);
		assertThat(this.register.ownTimeline(this.number))
			.filteredOn((line) -> line.event() == CaseEvent.DATA_REQUEST_REFUSED)
			.extracting(TimelineEntry::words)
			.containsExactly("Penetapan pengadilan melarang perubahan.");
		assertThat(this.vault.words(this.number.value(), "correction-" + request.id())).isEmpty();
		assertThat(this.vault.reporter(this.number.value()).orElseThrow().name()).isEqualTo("Kanarina " + this.family);
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "verifikator", "petugas.kemensos" })
	void noOtherOfficeDecides(String officer) {
		askForTheIdentity();
		ask(DataDemand.of(DataRequestKind.ERASURE));

		assertThatThrownBy(
				() -> this.cases.completeAs(officer, this.number, TASK, Map.of("dataRequestDecision", "FULFIL")))
			.hasMessageContaining("Hanya pejabat pelindung data");
		assertThat(this.vault.isErased(this.number.value())).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "dataRequest,1", "kind,ERASURE" })
	void refusesAForgedVariable(String name, String value) {
		askForTheIdentity();
		ask(DataDemand.of(DataRequestKind.ERASURE));
		var forged = new HashMap<String, Object>(Map.of("dataRequestDecision", "FULFIL"));
		forged.put(name, value.equals("1") ? "999999" : value);

		assertThatThrownBy(() -> this.cases.completeAs(OFFICER, this.number, TASK, forged)).hasMessageContaining(name);
		assertThat(this.vault.isErased(this.number.value())).isFalse();
	}

	@Test
	void aTokenMovedByHandErasesNothing() {
		askForTheIdentity();
		ask(DataDemand.of(DataRequestKind.ERASURE));
		var instance = this.cases.task(this.number, TASK).getProcessInstanceId();

		assertThatThrownBy(() -> this.runtime.createProcessInstanceModification(instance)
			.startBeforeActivity("serviceTask_carryOutDataRequest")
			.execute()).hasMessageContaining("No officer decided");
		assertThat(this.vault.isErased(this.number.value())).isFalse();
	}

	/** Friday morning to Monday morning: the law counts hours, not working days. */
	@Test
	void climbsADayBeforeAndAtTheEndOf72Hours() {
		this.cases.passUntil(this.number, jakarta("2026-02-06T09:00:00"));
		askForTheIdentity();
		assertThat(ask(DataDemand.of(DataRequestKind.ERASURE)).dueAt()).isEqualTo(jakarta("2026-02-09T09:00:00"));

		this.cases.passUntil(this.number, jakarta("2026-02-08T08:59:59"));
		assertThat(overdue()).isEmpty();
		this.cases.passUntil(this.number, jakarta("2026-02-08T09:00:00"));
		assertThat(overdue()).containsExactly("OVERSIGHT");
		this.cases.passUntil(this.number, jakarta("2026-02-09T09:00:00"));

		assertThat(overdue()).containsExactly("OVERSIGHT", "OMBUDSMAN");
		assertThat(this.cases.waits(this.number)).contains(TASK);
	}

	private void askForTheIdentity() {
		this.disclosures.file(this.number, "pelindung.data2",
				new DisclosurePetition("Pasal 15 UU 27/2022 dan penetapan pengadilan nomor 12.", null, ""));
	}

	private static DataDemand demand(DataRequestKind kind) {
		return (kind == DataRequestKind.CORRECTION) ? new DataDemand(kind, "Kanari Baru", "081322223333", null, false)
				: DataDemand.of(kind);
	}

	private DataRequest ask(DataDemand demand) {
		var request = this.rights.ask(this.number.value(), this.receipt, demand);
		this.cases.work(this.number);
		return request;
	}

	private long running() {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("data-subject-request")
			.processInstanceBusinessKey(this.number.value())
			.count();
	}

	private List<String> states(CaseEvent event) {
		return this.jdbc
			.sql("select state from notification where case_number = ? and event = ? and recipient = 'REPORTER'")
			.params(this.number.value(), event.name())
			.query(String.class)
			.list();
	}

	private List<String> overdue() {
		return this.register.timeline(this.number, Visibility.GUARDIANS)
			.stream()
			.filter((line) -> line.event() == CaseEvent.DATA_REQUEST_OVERDUE)
			.map(TimelineEntry::detail)
			.toList();
	}

	/** Every value of every table, the engine's included, bytes read as text. */
	private String everyRow() {
		var tables = this.jdbc.sql(
				"select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type like '%TABLE%'")
			.query(String.class)
			.list();
		assertThat(tables).hasSizeGreaterThan(60);
		var all = new ArrayList<String>();
		tables.forEach((table) -> this.jdbc.sql("select * from \"" + table + "\"").query((row, index) -> {
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				var value = row.getObject(column);
				all.add((value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8)
						: (value instanceof java.sql.Clob || value instanceof java.sql.Blob) ? row.getString(column)
								: String.valueOf(value));
			}
			return null;
		}).list());
		return String.join("\n", all);
	}

	private static Instant jakarta(String time) {
		return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
	}

	private List<String> canaries() {
		return List.of(this.family, this.phone, this.phone.substring(1), this.domain);
	}

	/** Eight letters that mean nothing. */
	private static String word() {
		return ThreadLocalRandom.current()
			.ints(8, 'a', 'z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private NewReport report() {
		return new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
				"Halo, nama saya Kanarina " + this.family + ", kartu bantuan soal " + this.topic
						+ " belum datang sampai hari ini.",
				"SOCIAL_AID", "32.12", null, LocalDate.of(2026, 1, 20), null, false, false, null,
				new NewReport.Person("Kanarina " + this.family, this.phone, "kanarina@" + this.domain));
	}

	private List<String> findings() {
		return CaseAudit.findings(this.context, this.number.value());
	}

	private static byte[] photo() throws java.io.IOException {
		var picture = new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB);
		var bytes = new java.io.ByteArrayOutputStream();
		javax.imageio.ImageIO.write(picture, "png", bytes);
		return bytes.toByteArray();
	}

}
