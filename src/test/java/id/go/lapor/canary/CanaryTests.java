package id.go.lapor.canary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.attachment.Samples;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.search.SearchCorpus;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static id.go.lapor.canary.Canaries.AGENT;
import static id.go.lapor.canary.Canaries.EMAIL;
import static id.go.lapor.canary.Canaries.FILE_NOTE;
import static id.go.lapor.canary.Canaries.NAME;
import static id.go.lapor.canary.Canaries.NIK;
import static id.go.lapor.canary.Canaries.OTHER_PHONE;
import static id.go.lapor.canary.Canaries.PHONE;
import static id.go.lapor.canary.Canaries.PLACE;
import static id.go.lapor.canary.Canaries.REPLY_PHONE;
import static id.go.lapor.canary.Canaries.WORDS;
import static id.go.lapor.canary.Canaries.search;
import static id.go.lapor.canary.CanaryReporter.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Who wrote a report sings nowhere outside the vault: reports full of unique names,
 * numbers and files walk every path, failures included, and then everything the house
 * wrote and everything anybody can read is searched in every form. An anonymous
 * reporter's identity is allowed to nobody but the officer two officers opened it to; the
 * words of a report to whoever checks the masking.
 */
@LaporTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryTests {

	private static final List<String> EVERYBODY = List.of("verifikator", "supervisor", "penengah", "panrb", "ksp",
			"ombudsman", "analis", "admin", "koordinator.kemensos", "kepala.kemensos", "petugas.kemensos",
			"petugas.disdukcapil.indramayu", "koordinator.jabar", "pelindung.data1", "pelindung.data2");

	private static final Set<String> CHECK_THE_MASKING = Set.of("verifikator", "supervisor");

	private final Map<String, OfficerEyes> eyes = new HashMap<>();

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	HouseSinks house;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	SearchCorpus corpus;

	@Test
	@Order(1)
	void nobodyOutsideTheVaultLearnsWhoWroteAReport() throws Exception {
		var temporary = Path.of(System.getProperty("java.io.tmpdir"));
		var known = HouseSinks.names(temporary);
		var sinks = new ArrayList<Sink>();
		try (var log = new LogSink()) {
			walk(new CanaryReporter(this.port, false), sinks);
			var secret = walk(new CanaryReporter(this.port, true), sinks);
			identityIsOpened(sinks);
			sinks.addAll(failures(secret));
			sinks.add(log.sink());
			assertThat(log.size()).as("lines in the log").isPositive();
		}
		sinks.addAll(this.house.tables());
		sinks.add(this.house.metrics());
		this.corpus.catchUp();
		var indexed = this.corpus.indexed();
		assertThat(indexed).as("what the index knows").hasSizeGreaterThan(5);
		indexed.forEach((words) -> sinks.add(Sink.of("the index", words)));
		sinks.addAll(everybodySearches());
		sinks.addAll(this.house.directory());
		sinks.addAll(HouseSinks.files(temporary, known));
		assertThat(sinks).hasSizeGreaterThan(1_000);

		assertThat(search().in(sinks)).isEmpty();
	}

	/** The files really are full of what must go, or finding nothing says nothing. */
	@Test
	void theFilesThatAreSentCarryWhatIsLookedFor() {
		assertThat(search().in(List.of(Sink.of("the photo", Samples.photo().content()))))
			.extracting((leak) -> leak.canary())
			.contains(FILE_NOTE, PLACE);
		assertThat(search().in(List.of(Sink.of("the document", Samples.document().content()))))
			.extracting((leak) -> leak.canary())
			.contains(FILE_NOTE);
	}

	/**
	 * What the search is worth: leaks of every kind, planted where they would happen.
	 * Last, because what was planted in a table lies in the database's files for a while.
	 */
	@Test
	@Order(2)
	void findsEveryLeakThatIsPlanted() throws Exception {
		var number = this.cases.file();
		var planted = new ArrayList<String>();
		try (var log = new LogSink("kenari")) {
			var logger = LoggerFactory.getLogger("kenari");
			logger.info("refused for {}", PHONE.value().replace("-", ""));
			logger.warn("failed", new IllegalStateException("for " + NAME.value().toUpperCase(Locale.ROOT)));
			assertThat(search().in(List.of(log.sink()))).extracting((leak) -> leak.canary()).contains(PHONE, NAME);
			planted.addAll(List.of("log", "stack trace"));
		}
		var leaks = Map.of("a column", NAME.value(), "digits", "62 (813) 9917 6453", "base 64",
				"xx" + Base64.getEncoder().encodeToString(("a" + EMAIL.value()).getBytes(StandardCharsets.UTF_8)),
				"hexadecimal", HexFormat.of().formatHex(NAME.value().getBytes(StandardCharsets.UTF_8)), "an address",
				"/cari?q=Kanarwati+Zulqisthiya", "a plain hash", hash("SHA-256", "+6281399176453"), "an old hash",
				hash("MD5", EMAIL.value()), "a network address", "proxied for 203.0.113.187");
		for (var leak : leaks.entrySet()) {
			this.jdbc.update("update timeline_entry set words = ? where case_number = ?", leak.getValue(),
					number.value());
			assertThat(search().in(this.house.tables())).as(leak.getKey()).isNotEmpty();
			planted.add(leak.getKey());
		}
		this.jdbc.update("update timeline_entry set words = null where case_number = ?", number.value());
		this.runtime.setVariable(this.cases.lifecycle(number).getId(), "bocor", AGENT.value());
		assertThat(search().in(this.house.tables())).as("a process variable").isNotEmpty();
		this.runtime.setVariable(this.cases.lifecycle(number).getId(), "bocor", null);
		this.runtime.setVariable(this.cases.lifecycle(number).getId(), "bocor", NIK.value().getBytes());
		assertThat(search().in(this.house.tables())).as("a byte array of the engine").isNotEmpty();
		this.runtime.removeVariable(this.cases.lifecycle(number).getId(), "bocor");
		var known = HouseSinks.names(Path.of(System.getProperty("java.io.tmpdir")));
		var file = Files.createTempFile("kenari", ".txt");
		Files.writeString(file, "isi " + OTHER_PHONE.value());
		assertThat(search().in(HouseSinks.files(file.getParent(), known))).as("a file").isNotEmpty();
		Files.delete(file);
		assertThat(search()
			.in(List.of(Sink.of("an answer", "{\"name\":\"Kanarwati\\u0020Zulqisthiya\"}".replace("\\u0020", " ")))))
			.as("an answer")
			.isNotEmpty();

		for (var canary : List.of(NAME, NIK, OTHER_PHONE)) {
			var indexed = SearchCorpus.indexedOf("Laporan dari " + canary.value() + " di desa");
			assertThat(search().in(indexed.stream().map((words) -> Sink.of("an index", words)).toList())).as("an index")
				.isNotEmpty();
		}
		planted.add("an index");

		assertThat(planted).hasSizeGreaterThanOrEqualTo(11);
		assertThat(search().in(this.house.tables())).as("all of it was taken away").isEmpty();
	}

	/** One report through every phase; everybody reads at every stop. */
	private CaseNumber walk(CanaryReporter reporter, List<Sink> sinks) {
		var number = reporter.write();
		this.cases.work(number);
		sinks.addAll(everybodyReads(number));
		this.cases.write(number, "userTask_verifyComplaint", "question", "Apakah NIK " + NIK.value() + " sudah benar?");
		sinks.addAll(this.house.tables());
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		reporter.reply("Hubungi " + REPLY_PHONE.value() + " atau " + EMAIL.value(), null);
		this.cases.work(number);
		this.cases.forward(number, CaseDriver.KEMENSOS);
		reporter.addPhoto();
		this.cases.passDays(number, 9);
		this.cases.write(number, "userTask_respond", "answer", "Kartu sudah dicetak dan dapat diambil di kantor desa.");
		sinks.addAll(everybodyReads(number));
		sinks.addAll(everybodyLists());
		sinks.addAll(this.house.tables());
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));
		reporter.reply("Belum. Saya " + NAME.value() + ", " + OTHER_PHONE.value(), "CONTESTED");
		this.cases.work(number);
		reporter.own().forEach(sinks::add);
		reporter.others().forEach(sinks::add);
		reporter.withdraw();
		this.cases.work(number);
		assertThat(reporter.correctPhone()).isEqualTo("FULFILLED");
		sinks.addAll(this.house.tables());
		assertThat(reporter.erase()).isEqualTo("FULFILLED");
		this.cases.work(number);
		sinks.addAll(everybodyReads(number));
		return number;
	}

	/** Two officers open who it is, while a correction waits for the end of it. */
	private void identityIsOpened(List<Sink> sinks) {
		var reporter = new CanaryReporter(this.port, true);
		var officers = new TwoOfficers(this.port);
		var number = reporter.write();
		this.cases.work(number);
		officers.ask(number);
		this.cases.work(number);
		assertThat(reporter.correctPhone()).isEqualTo("WAITING");
		sinks.addAll(everybodyReads(number));
		officers.agree(this.cases.task(number, "userTask_decideDisclosure").getId());
		this.cases.work(number);
		officers.open(number).forEach(sinks::add);
		this.cases.work(number);
		sinks.addAll(everybodyReads(number));
	}

	/** A failing delegate, an incident, wrong input and a broken table. */
	private List<Sink> failures(CaseNumber known) {
		var sinks = new ArrayList<Sink>();
		var reporter = new CanaryReporter(this.port, true);
		var number = reporter.write();
		this.jdbc.execute("alter table proposed_agency rename to proposed_agency_away");
		try {
			catchThrowable(() -> this.cases.work(number));
			for (var job : this.management.createJobQuery().withException().list()) {
				this.management.setJobRetries(job.getId(), 0);
				sinks.add(Sink.of("stack trace of a job", this.management.getJobExceptionStacktrace(job.getId())));
			}
			sinks.addAll(everybodyReads(number));
			sinks.addAll(everybodyLists());
		}
		finally {
			this.jdbc.execute("alter table proposed_agency_away rename to proposed_agency");
		}
		this.jdbc.execute("alter table sla_case rename to sla_case_away");
		try {
			sinks.add(answer("a broken table", reporter.post(reporter.report())));
		}
		finally {
			this.jdbc.execute("alter table sla_case_away rename to sla_case");
		}
		sinks.add(answer("broken JSON", reporter.post(reporter.report().substring(0, 300))));
		sinks.add(answer("a wrong field",
				reporter.post(reporter.report().replace("\"COMPLAINT\"", "{\"x\":\"" + NAME.value() + "\"}"))));
		sinks.add(answer("a wrong receipt", reporter.post("/api/v1/reports/" + known + "/replies", NAME.value(),
				"{\"text\":\"" + PHONE.value() + "\"}")));
		sinks.add(answer("a wrong method", reporter.send(reporter.at("/api/v1/reports/" + known).DELETE())));
		for (var path : List.of("/laporan/" + known, "/", "/lapor", "/api/v1/reports/" + known,
				"/api/v1/reports/1000000005", "/api/v1/agencies?q=kemensos", "/engine-rest/task")) {
			sinks.add(answer("everybody reads " + path, reporter.send(reporter.at(path).GET())));
		}
		return sinks;
	}

	private List<Sink> everybodyReads(CaseNumber number) {
		var open = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list();
		var ids = open.stream().map((task) -> task.getId()).toList();
		return everybody((eyes, allowed) -> eyes.read(number, ids, allowed));
	}

	/** Each office looks for what the reports are about, and for who wrote them. */
	private List<Sink> everybodySearches() {
		var reporter = new CanaryReporter(this.port, false);
		var sinks = new ArrayList<>(everybody(OfficerEyes::searches));
		for (var path : List.of("/cari?q=kartu", "/cari?q=&urut=terbaru", "/api/v1/reports?q=kartu+bantuan")) {
			sinks.add(answer("everybody looks at " + path, reporter.send(reporter.at(path).GET())));
		}
		return sinks;
	}

	private List<Sink> everybodyLists() {
		return everybody(OfficerEyes::lists);
	}

	private List<Sink> everybody(BiFunction<OfficerEyes, Set<Canary>, List<Sink>> look) {
		return EVERYBODY.stream()
			.flatMap((user) -> look
				.apply(this.eyes.computeIfAbsent(user, (name) -> new OfficerEyes(this.port, name)),
						CHECK_THE_MASKING.contains(user) ? WORDS : Set.of())
				.stream())
			.toList();
	}

	private static String hash(String algorithm, String text) throws Exception {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * All of it is searched, again and again: what other tests left would be too much.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class HouseOfItsOwn {

	}

}
