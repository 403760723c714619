package id.go.lapor.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.hostile.Doors.Written;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports on every way through the house, with hostile text wherever a person types on
 * that way. Whoever looks at them is asked at each place where somebody would look.
 */
final class Journeys {

	private static final String VERIFY = "userTask_verifyComplaint";

	private static final String EXTEND = "userTask_decideExtension";

	private static final String RESPOND = "userTask_respond";

	private static final String HARMLESS = "Kartu bantuan keluarga kami belum juga diterima.";

	private static final String BUREAU = "/petugas/instansi";

	private static final String AGENCY = "petugas.kemensos";

	private static final String QUESTIONS = "/petugas/kategori";

	private static final String PROGRAMMES = "/petugas/program-prioritas";

	private static final Pattern RUNNING = Pattern.compile("(?s)id=\"programme\".*?<option value=\"([0-9]+)\"");

	private static final Pattern ASKED = Pattern.compile("ubah=(tanya-[0-9a-f]+)");

	private final CaseDriver cases;

	private final RuntimeService runtime;

	private final Doors doors;

	private final Ledger ledger;

	private final Readers readers;

	Journeys(CaseDriver cases, RuntimeService runtime, Doors doors, Ledger ledger, Readers readers) {
		this.cases = cases;
		this.runtime = runtime;
		this.doors = doors;
		this.ledger = ledger;
		this.readers = readers;
	}

	/** Titles, texts and addresses: as many reports as it takes to hold every payload. */
	void reports() {
		var titles = this.ledger.kept("title", 150);
		var addresses = this.ledger.kept("address", 500);
		var texts = this.ledger.kept("text", 5_000);
		var answers = this.ledger.kept("category answer", 300);
		for (int i = 0; i < Math.max(titles.size(), addresses.size()); i++) {
			var text = (i < texts.size()) ? texts.get(i) : HARMLESS;
			var report = Map.of("title", at(titles, i), "text", text, "address", at(addresses, i),
					"jawab-bansos-tempat", at(answers, i));
			var written = written(i, report, "Maman Rukmana", "081234567890", "maman@example.org");
			this.readers.task("verifikator", task(written.number(), VERIFY));
			this.readers.reporter(written);
			this.cases.forward(written.number(), CaseDriver.KEMENSOS);
			this.readers.everybody(written.number());
			this.readers.officer("verifikator", written.number());
			this.readers.officer(AGENCY, written.number());
		}
	}

	/**
	 * Names and contacts, on reports without hostile words: what is part of a name is
	 * masked wherever it stands.
	 */
	void reporters() {
		var names = this.ledger.kept("name", 150);
		var phones = this.ledger.kept("phone", 150);
		var emails = this.ledger.kept("email", 190);
		for (int i = 0; i < List.of(names, phones, emails).stream().mapToInt(List::size).max().orElseThrow(); i++) {
			var report = Map.of("title", "Kartu bantuan", "text", HARMLESS);
			var written = written(i, report, at(names, i), at(phones, i), at(emails, i));
			this.readers.data(written);
			this.cases.forward(written.number(), CaseDriver.KEMENSOS);
			this.readers.officer(AGENCY, written.number());
		}
	}

	/** Texts that a body keeps, read by whoever keeps them. */
	void templates() {
		var names = this.ledger.kept("template name", 80);
		var texts = this.ledger.kept("template", 5_000);
		for (int i = 0; i < Math.max(names.size(), texts.size()); i++) {
			this.doors.form("supervisor", "/petugas/templat", Map.of("field", "ANSWER", "version", "0", "name",
					names.get(i % names.size()), "text", (i < texts.size()) ? texts.get(i) : HARMLESS));
		}
		this.readers.page("supervisor", "/petugas/templat");
	}

	/** What a body says of itself, read by those who run it. */
	void bureau() {
		var names = this.ledger.kept("account name", 80);
		for (int i = 0; i < names.size(); i++) {
			assertThat(this.doors.officer("koordinator.jabar")
				.form(BUREAU + "/akun",
						"account=tamu.hx" + i + "&email=tamu@example.org&office=agency-officer&agency=pemda-32&name="
								+ URLEncoder.encode(names.get(i), StandardCharsets.UTF_8))
				.statusCode()).as(names.get(i)).isEqualTo(200);
		}
		var units = this.ledger.kept("unit name", 120);
		var english = this.ledger.kept("unit name in English", 120);
		var words = this.ledger.kept("unit words", 120);
		for (int i = 0; i < Math.max(units.size(), Math.max(english.size(), words.size())); i++) {
			this.doors.form("koordinator.jabar", BUREAU + "/unit",
					Map.of("parent", "pemda-32", "abbreviation", "hx" + i, "name",
							(i < units.size()) ? units.get(i) : "Unit tamu " + i, "nameEn",
							english.get(i % english.size()), "words", words.get(i % words.size())));
		}
		this.readers.page("koordinator.jabar", BUREAU);
		daysOff();
	}

	/**
	 * Names of programmes; one that seems to name somebody is refused, and stands in the
	 * form again.
	 */
	void programmes() {
		for (var name : this.ledger.kept("programme", 110)) {
			assertThat(this.doors.officer("ksp")
				.form(PROGRAMMES, "from=2020-01-01&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
				.statusCode()).as(name).isIn(302, 409);
		}
		this.readers.page("ksp", PROGRAMMES);
		this.readers.page("ksp", "/petugas/pengawasan/ksp");
		for (int i = 0; i < 2; i++) {
			var number = harmless().number();
			var page = "/petugas/laporan/" + number;
			var programme = RUNNING.matcher(this.doors.officer("ksp").page(page).body());
			assertThat(programme.find()).isTrue();
			this.doors.form("ksp", page + "/program",
					Map.of("programme", programme.group(1), "words", text("programme reason", 5_000, i)));
			this.readers.officer("verifikator", number);
			this.doors.form("ksp", page + "/program/keluar", Map.of("words", text("no programme", 5_000, i)));
			this.readers.officer("ksp", number);
		}
	}

	/** One after the other: a body has few days off, and its history shows the newest. */
	private void daysOff() {
		var occasions = this.ledger.kept("day off", 80);
		var decrees = this.ledger.kept("decree of a day off", 80);
		var day = LocalDate.now().plusYears(1).withMonth(10).with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
		for (int i = 0; i < Math.max(occasions.size(), decrees.size()); i++) {
			this.doors.form("koordinator.jabar", BUREAU + "/libur",
					Map.of("date", day.toString(), "occasion", occasions.get(i % occasions.size()), "decree",
							decrees.get(i % decrees.size()), "seen", daysSeen()));
			this.readers.page("koordinator.jabar", BUREAU);
			this.doors.form("koordinator.jabar", BUREAU + "/libur/cabut",
					Map.of("date", day.toString(), "seen", daysSeen()));
		}
	}

	private String daysSeen() {
		var page = this.doors.officer("koordinator.jabar").page(BUREAU).body();
		return page.replaceFirst("(?s).*instansi/libur\" method.*?name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
	}

	/** What categories ask, read by who says so and by whoever writes a report. */
	void questions() {
		Predicate<Payload> oneLine = (payload) -> payload.text().lines().count() == 1;
		var words = this.ledger.kept("question", 300);
		var english = this.ledger.kept("question in english", 300);
		var choices = this.ledger.kept("question choices", 100, " ", oneLine);
		var choicesEn = this.ledger.kept("question choices in english", 100, " ", oneLine);
		for (int i = 0; i < Math.max(choices.size(), words.size()); i++) {
			this.doors.form("admin", QUESTIONS,
					Map.of("category", "OTHER", "kind", "CHOICE", "words", at(words, i), "wordsEn", at(english, i),
							"choices", "Satu\n" + at(choices, i), "choicesEn", "One\n" + at(choicesEn, i)));
			this.readers.page("admin", QUESTIONS);
			var asked = ASKED.matcher(this.doors.officer("admin").page(QUESTIONS).body());
			while (asked.find()) {
				this.doors.form("admin", QUESTIONS + "/hapus", Map.of("question", asked.group(1)));
			}
		}
	}

	/** Through both doors in turn. */
	private Written written(int i, Map<String, String> report, String name, String phone, String email) {
		var written = (i % 2 == 0) ? this.doors.write(report, Map.of("name", name, "phone", phone, "email", email))
				: onThePage(report, name, phone, email);
		this.cases.work(written.number());
		return written;
	}

	private Written onThePage(Map<String, String> report, String name, String phone, String email) {
		var form = new HashMap<>(report);
		form.putAll(Map.of("nama", name, "telepon", phone, "email", email));
		return this.doors.writeOnThePage(form);
	}

	/** Asked, answered, replied to, contested twice, reviewed. */
	void contested(int i) {
		var written = plain(i);
		var number = written.number();
		write("verifikator", number, VERIFY, "question", i);
		write("verifikator", number, VERIFY, "reason", i);
		this.readers.task("verifikator", task(number, VERIFY));
		this.cases.complete(number, VERIFY, Map.of("verificationDecision", "ASK"));
		this.readers.reporter(written);
		this.doors.tell(written, "tanggapan", Map.of("text", text("completion", 5_000, i)));
		this.cases.work(number);
		this.readers.task("verifikator", task(number, VERIFY));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.doors.tell(written, "tanggapan", Map.of("text", text("note", 5_000, i)));
		this.doors.addFile(written, text("note with files", 5_000, i));
		for (var reason : (i == 0) ? this.ledger.kept("extend", 1_000) : List.<String>of()) {
			this.doors.form("panrb", "/petugas/laporan/" + number + "/perpanjangan",
					Map.of("clock", "SUBSTANTIVE", "workingDays", "1", "words", reason));
		}
		if (i == 0) {
			moreTime(number);
		}
		for (var field : List.of("question", "reason", "answer", "interim")) {
			write(AGENCY, number, RESPOND, field, i);
		}
		this.readers.task(AGENCY, task(number, RESPOND));
		this.doors.post(AGENCY, "/tasks/" + task(number, RESPOND).getId() + "/interim",
				Map.of("promised", LocalDate.now().plusDays(7).toString()));
		this.cases.work(number);
		answer(number);
		this.doors.tell(written, "tanggapan", Map.of("text", text("reply", 5_000, i), "reaction", "REPLY"));
		this.cases.work(number);
		this.doors.form(AGENCY, "/petugas/laporan/" + number + "/balasan",
				Map.of("words", text("officer reply", 5_000, i)));
		this.doors.post(AGENCY, "/cases/" + number + "/replies", Map.of("text", text("panel reply", 5_000, i)));
		this.doors.ask(written, "/replies", Map.of("text", text("contest", 5_000, i), "reaction", "CONTESTED"));
		this.cases.work(number);
		this.readers.task(AGENCY, task(number, RESPOND));
		this.cases.write(number, RESPOND, "answer", "Sudah.");
		answer(number);
		this.doors.tell(written, "tanggapan", Map.of("text", "Belum juga selesai.", "reaction", "CONTESTED"));
		this.cases.work(number);
		write("panrb", number, "userTask_reviewContest", "reason", i);
		this.readers.task("panrb", task(number, "userTask_reviewContest"));
		this.cases.complete(number, "userTask_reviewContest", Map.of("reviewDecision", "UPHELD"));
		everywhere(written);
	}

	/** Refused by a body, passed on by a verifier, ruled on. */
	void ruledOn(int i) {
		var written = plain(i);
		var number = written.number();
		this.cases.forward(number, CaseDriver.KEMENSOS);
		write(AGENCY, number, RESPOND, "reason", i);
		this.cases.complete(number, RESPOND,
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", CaseDriver.INDRAMAYU));
		write("verifikator", number, "userTask_rerouteComplaint", "reason", i);
		this.readers.task("verifikator", task(number, "userTask_rerouteComplaint"));
		this.cases.complete(number, "userTask_rerouteComplaint", Map.of("reroutingDecision", "RULING"));
		write("penengah", number, "userTask_ruleOnCompetence", "reason", i);
		this.readers.task("penengah", task(number, "userTask_ruleOnCompetence"));
		this.cases.complete(number, "userTask_ruleOnCompetence", Map.of("targetAgency", CaseDriver.INDRAMAYU));
		write("koordinator.indramayu", number, "userTask_forwardToUnit", "forwardingReason", i);
		this.readers.task("koordinator.indramayu", task(number, "userTask_forwardToUnit"));
		this.cases.complete(number, "userTask_forwardToUnit",
				Map.of("forwardingDecision", "UNIT", "targetAgency", CaseDriver.DINSOS));
		contribute(number, i);
		this.cases.write(number, RESPOND, "answer", "Sudah.");
		write("petugas.dinsos.indramayu", number, RESPOND, "answer", i);
		answer(number);
		write("kepala.indramayu", number, "userTask_approveAnswer", "returnReason", i);
		this.readers.task("kepala.indramayu", task(number, "userTask_approveAnswer"));
		this.cases.complete(number, "userTask_approveAnswer", Map.of("approvalDecision", "RETURNED"));
		this.readers.task("petugas.dinsos.indramayu", task(number, RESPOND));
		everywhere(written);
	}

	private void contribute(CaseNumber number, int i) {
		var task = task(number, RESPOND);
		this.doors.officer("petugas.dinsos.indramayu")
			.post("/api/desk/tasks/" + task.getId() + "/contributions",
					"{\"units\":[\"" + CaseDriver.DISDUKCAPIL + "\"]}");
		this.cases.work(number);
		write("petugas.disdukcapil.indramayu", number, "userTask_contribute", "contribution", i);
		this.readers.task("petugas.disdukcapil.indramayu", task(number, "userTask_contribute"));
		this.cases.complete(number, "userTask_contribute", Map.of());
	}

	/** Asked three times, so that the head has to agree. */
	void askedThreeTimes(int i) {
		var written = plain(i);
		var number = written.number();
		this.cases.forward(number, CaseDriver.KEMENSOS);
		for (int question = 0; question < 3; question++) {
			write(AGENCY, number, RESPOND, "question", i);
			this.cases.complete(number, RESPOND, Map.of("responseDecision", "ASK"));
			if (question < 2) {
				this.doors.tell(written, "tanggapan", Map.of("text", text("completion", 5_000, i)));
				this.cases.work(number);
			}
		}
		write("kepala.kemensos", number, "userTask_approveQuestion", "reason", i);
		this.readers.task("kepala.kemensos", task(number, "userTask_approveQuestion"));
		this.cases.complete(number, "userTask_approveQuestion", Map.of("questionDecision", "REFUSED"));
		everywhere(written);
	}

	/** Archived, looked at again, withdrawn. */
	void lookedAtAgain(int i) {
		var written = plain(i);
		var number = written.number();
		write("verifikator", number, VERIFY, "reason", i);
		this.cases.complete(number, VERIFY, Map.of("verificationDecision", "ARCHIVE", "archiveReason", "NO_EVIDENCE"));
		this.readers.reporter(written);
		this.doors.tell(written, "verifikasi-kedua", Map.of("text", text("second look", 5_000, i)));
		this.cases.work(number);
		this.readers.task("verifikator2", task(number, VERIFY));
		this.doors.tell(written, "tarik", Map.of("text", text("withdrawal", 5_000, i)));
		this.cases.work(number);
		everywhere(written);
	}

	/** Archived with others, each reporter reading the same words. */
	void archivedInBulk(int i) {
		var written = plain(i);
		var number = written.number();
		var preview = this.doors.form("verifikator", "/petugas/massal", Map.of("task", task(number, VERIFY).getId(),
				"deed", "ARCHIVE", "reason", "NO_EVIDENCE", "words", text("bulk words", 5_000, i)));
		this.doors.form("verifikator", preview, Map.of());
		this.cases.work(number);
		everywhere(written);
	}

	/** Closed by the clock and contested afterwards; then blocked. */
	void contestedLate(int i) {
		var written = plain(i);
		var number = written.number();
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.cases.answer(number);
		this.cases.passUntilQuiet(number);
		this.doors.tell(written, "tanggapan", Map.of("text", text("late contest", 5_000, i), "reaction", "CONTESTED"));
		this.cases.work(number);
		everywhere(written);
		this.doors.form("verifikator", "/petugas/laporan/" + number + "/blokir",
				Map.of("words", text("block", 5_000, i)));
		this.cases.work(number);
		everywhere(written);
	}

	/**
	 * More time is asked for on the page and refused, and in the panel and granted. A
	 * thousand letters are allowed, and masking makes a text longer.
	 */
	private void moreTime(CaseNumber number) {
		var page = this.ledger.kept("ask time", 800);
		var panel = this.ledger.kept("panel ask time", 800);
		var refusals = this.ledger.kept(EXTEND + " reason", 5_000);
		var grants = this.ledger.kept(EXTEND + " publicReason", 800);
		for (int i = 0; i < Math.max(page.size(), grants.size()); i++) {
			this.doors.form("koordinator.kemensos", "/petugas/laporan/" + number + "/permohonan-perpanjangan",
					Map.of("workingDays", "1", "words", at(page, i)));
			decide(number, "reason", at(refusals, i), "REFUSED");
			this.doors.post("koordinator.kemensos", "/cases/" + number + "/extension",
					Map.of("workingDays", "1", "reason", at(panel, i)));
			decide(number, "publicReason", at(grants, i), "GRANTED");
		}
	}

	private void decide(CaseNumber number, String field, String words, String decision) {
		this.doors.write("panrb", task(number, EXTEND).getId(), field, words);
		this.readers.task("panrb", task(number, EXTEND));
		this.cases.completeAs("panrb", number, EXTEND, Map.of("extensionDecision", decision));
	}

	/** Accused, struck, accused while it is there and taken back; from page and panel. */
	void accused(int i) {
		var written = plain(i);
		var number = written.number();
		var page = "/petugas/laporan/" + number;
		this.doors.form("verifikator", page + "/terlapor", Map.of("words", CaseDriver.DINSOS));
		this.doors.form("verifikator", page + "/coret",
				Map.of("agency", CaseDriver.DINSOS, "words", text("strike", 5_000, i)));
		this.doors.post("verifikator", "/cases/" + number + "/accused", Map.of("agency", CaseDriver.DISDUKCAPIL));
		this.doors.post("verifikator", "/cases/" + number + "/accused/" + CaseDriver.DISDUKCAPIL + "/strike",
				Map.of("reason", text("panel strike", 5_000, i)));
		this.doors.form("verifikator", page + "/mendesak", Map.of("words", text("urgency", 5_000, i)));
		this.doors.form("verifikator", page + "/catatan", Map.of("words", text("note", 5_000, i)));
		this.doors.post("supervisor", "/cases/" + number + "/notes", Map.of("text", text("panel note", 5_000, i)));
		this.doors.form("supervisor", page + "/tidak-mendesak", Map.of("words", text("no urgency", 5_000, i)));
		this.doors.post("panrb", "/cases/" + number + "/urgency", Map.of("reason", text("panel urgency", 5_000, i)));
		this.doors.post("panrb", "/cases/" + number + "/urgency/lift",
				Map.of("reason", text("panel no urgency", 5_000, i)));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.doors.form("verifikator", page + "/terlapor", Map.of("words", CaseDriver.KEMENSOS));
		this.doors.form("supervisor", page + "/tarik", Map.of("words", text("recall", 5_000, i)));
		this.cases.work(number);
		this.readers.officer("verifikator", number);
		this.readers.officer("panrb", number);
		this.readers.reporter(written);
	}

	/** How far a file goes, said anew and anew. */
	void filesDecided() {
		var written = harmless();
		var number = written.number();
		this.doors.addFile(written, "Foto menyusul.");
		this.cases.work(number);
		this.cases.forward(number, CaseDriver.KEMENSOS);
		var reach = "";
		for (var reason : this.ledger.kept("file reach", 500)) {
			var next = reach.equals("DESK") ? "BODY" : "DESK";
			this.doors.form("verifikator", "/petugas/laporan/" + number + "/lampiran/1/jangkauan",
					Map.of("was", reach, "reach", next, "words", reason));
			reach = next;
		}
		for (var reason : this.ledger.kept("panel file reach", 500)) {
			var next = reach.equals("DESK") ? "BODY" : "DESK";
			this.doors.post("verifikator", "/cases/" + number + "/attachments/1/reach",
					Map.of("was", reach, "reach", next, "reason", reason));
			reach = next;
		}
		everywhere(written);
	}

	/**
	 * Masked numbers that an officer opens, each with a reason that the reporter reads.
	 */
	void numbersOpened() {
		var reasons = this.ledger.kept("number reason", 500);
		var others = this.ledger.kept("panel number reason", 500);
		for (int i = 0; i < Math.max(reasons.size(), others.size()); i++) {
			var written = written(0,
					Map.of("title", "Kartu bantuan", "text",
							"Kartu KKS 6032981234567890 dan kartu KKS 6032987654321098 belum dapat dipakai."),
					"Maman Rukmana", "081234567890", "maman@example.org");
			var number = written.number();
			this.cases.forward(number, CaseDriver.KEMENSOS);
			this.cases.claim(number, RESPOND, AGENCY);
			var task = task(number, RESPOND);
			var fields = this.doors.numbersOf(AGENCY, task.getId());
			this.doors.openNumber(AGENCY, "/petugas/laporan/" + number + "/nomor",
					Map.of("field", fields.get(0), "reason", at(reasons, i)));
			this.doors.openNumber(AGENCY, task.getId(), fields.get(1), at(others, i));
			everywhere(written);
		}
	}

	/** A letter that nobody can be asked about. */
	void closedByAnOfficer(int i) {
		var number = this.cases.file(CaseDriver.letter());
		this.cases.forward(number, CaseDriver.KEMENSOS);
		this.cases.answer(number);
		write(AGENCY, number, "userTask_closeUnreachable", "reason", i);
		this.readers.task(AGENCY, task(number, "userTask_closeUnreachable"));
		this.cases.complete(number, "userTask_closeUnreachable", Map.of("closingOutcome", "RESOLVED"));
		this.readers.officer("verifikator", number);
	}

	/** A case that lost its way. */
	void clarified() {
		var number = harmless().number();
		this.runtime.createProcessInstanceModification(this.cases.lifecycle(number).getId())
			.cancelAllForActivity("callActivity_verification")
			.startBeforeActivity("gateway_verificationOutcome")
			.setVariable("verificationOutcome", "SOMETHING_NEW")
			.execute();
		this.cases.work(number);
		this.readers.task("supervisor", task(number, "userTask_clarifyOutcome"));
	}

	/**
	 * An identity that is asked for, and a reporter who wants their data gone meanwhile.
	 */
	void disclosed() {
		var bases = this.ledger.kept("legal basis", 2_000);
		var delays = this.ledger.kept("withheld reason", 2_000);
		var reasons = this.ledger.kept("userTask_decideDisclosure reason", 5_000);
		var refusals = this.ledger.kept("userTask_decideDataRequest reason", 5_000);
		for (int i = 0; i < Math.max(bases.size(), delays.size()); i++) {
			var written = harmless();
			var number = written.number();
			this.doors.form("pelindung.data1", "/petugas/identitas",
					Map.of("number", number.value(), "legalBasis", at(bases, i), "withheldUntil",
							LocalDate.now().plusDays(30).toString(), "withheldReason", at(delays, i)));
			this.cases.work(number);
			this.doors.ask(written, "/data-requests", Map.of("kind", "CONSENT_WITHDRAWAL"));
			this.cases.work(number);
			this.doors.ask(written, "/data-requests", Map.of("kind", "ERASURE"));
			this.cases.work(number);
			for (var task : this.cases.tasksOf(number, "userTask_decideDataRequest")) {
				this.doors.write("pelindung.data2", task.getId(), "reason", at(refusals, i));
				this.readers.task("pelindung.data2", task);
				this.cases.completeAs("pelindung.data2", number, "userTask_decideDataRequest",
						Map.of("dataRequestDecision", "REFUSE"));
			}
			this.doors.write("pelindung.data2", task(number, "userTask_decideDisclosure").getId(), "reason",
					at(reasons, i));
			this.readers.task("pelindung.data2", task(number, "userTask_decideDisclosure"));
			this.cases.completeAs("pelindung.data2", number, "userTask_decideDisclosure",
					Map.of("disclosureDecision", (i % 2 == 0) ? "GRANT" : "REFUSE"));
			everywhere(written);
		}
		this.readers.page("pelindung.data1", "/petugas/identitas");
		this.readers.page("ombudsman", "/petugas/identitas");
	}

	/** What reporters say of themselves afterwards. */
	void corrected() {
		var names = this.ledger.kept("corrected name", 150);
		// no gap and no second "at" in an address; a slash parts attributes as well
		var emails = this.ledger.kept("corrected email", 190)
			.stream()
			.map((text) -> text.replaceAll("[\\s@]", "/"))
			.toList();
		for (int i = 0; i < Math.max(names.size(), emails.size()); i++) {
			var written = harmless();
			this.doors.ask(written, "/data-requests", Map.of("kind", "CORRECTION", "name", at(names, i), "phone",
					"081234567890", "email", at(emails, i) + "@example.org"));
			this.cases.work(written.number());
			this.readers.data(written);
		}
	}

	/** A verifier who masks more, phrase by phrase, each with a reason. */
	void masked() {
		var phrases = this.ledger.kept("masked phrase", 500);
		var reasons = this.ledger.kept("masking reason", 500);
		for (int first = 0; first < phrases.size(); first += 8) {
			var some = phrases.subList(first, Math.min(first + 8, phrases.size()));
			var written = this.doors.write(
					Map.of("title", "Perlu disamarkan", "text", String.join("\n", some) + " akhir tulisan"),
					Map.of("name", "Maman Rukmana", "phone", "081234567890"));
			this.cases.work(written.number());
			var task = task(written.number(), VERIFY);
			for (int i = 0; i < some.size(); i++) {
				this.doors.post("verifikator", "/tasks/" + task.getId() + "/masking",
						Map.of("kind", "MASK", "words", clean(some.get(i)), "reason", at(reasons, first + i)));
			}
			this.readers.task("verifikator", task);
			this.readers.officer("verifikator", written.number());
			this.readers.reporter(written);
		}
	}

	/** As the house keeps it: without what no keyboard makes. */
	static String clean(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "").strip();
	}

	private Written harmless() {
		return written(0, Map.of("title", "Kartu bantuan", "text", HARMLESS), "Maman Rukmana", "081234567890",
				"maman@example.org");
	}

	private Written plain(int i) {
		var titles = this.ledger.kept("title", 150);
		var texts = this.ledger.kept("text", 5_000);
		var written = this.doors.write(Map.of("title", at(titles, i), "text", at(texts, i)),
				Map.of("name", "Maman Rukmana", "phone", "081234567890"));
		this.cases.work(written.number());
		return written;
	}

	private void everywhere(Written written) {
		this.readers.reporter(written);
		this.readers.everybody(written.number());
		for (var officer : List.of("verifikator", "panrb", AGENCY)) {
			this.readers.officer(officer, written.number());
		}
	}

	private void answer(CaseNumber number) {
		this.cases.complete(number, RESPOND, Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));
	}

	private void write(String officer, CaseNumber number, String task, String field, int i) {
		this.doors.write(officer, task(number, task).getId(), field, text(task + " " + field, 5_000, i));
	}

	private String text(String field, int most, int i) {
		return this.ledger.one(field, most, i);
	}

	private Task task(CaseNumber number, String key) {
		return this.cases.task(number, key);
	}

	private static String at(List<String> texts, int i) {
		return texts.get(i % texts.size());
	}

	/** Whoever opens what a person would open. */
	interface Readers {

		void task(String officer, Task task);

		void officer(String officer, CaseNumber number);

		void page(String officer, String address);

		void reporter(Written report);

		/** Only the page with what is held about the reporter. */
		void data(Written report);

		void everybody(CaseNumber number);

	}

}
