package id.go.lapor.guess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import id.go.lapor.CaseDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.EarlyMiss;
import id.go.lapor.complaint.Receipt;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;
import id.go.lapor.receipt.EarlyWish;
import id.go.lapor.receipt.LostReceipts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guesser learns from no answer, and from no clock, whether there is such a case,
 * whether it is secret, how near a receipt was, or whether a contact was left. Then the
 * same over a house with planted defects, which must be found. See docs/bars.md.
 */
@Tag("receipt")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "lapor.demo.enabled=true", "spring.mail.host=",
				"camunda.bpm.generate-unique-process-engine-name=false", "spring.main.banner-mode=off",
				"lapor.limits.misses-of-address=100000000", "lapor.limits.misses-of-case=100000000",
				"lapor.limits.codes-of-address=100000000" })
@ContextConfiguration(initializers = GuessDatabase.class)
@Import({ CountedStatements.class, EarlyMiss.class, EarlyWish.class })
class ReceiptBar {

	private static final Path FIGURES = Path.of("target", "bars", "receipt.txt");

	private static final String WRONG = "ABCD-EFGH-JKMN-PQRS";

	private static final String REPORTS = "/api/v1/reports/";

	/** A number that no case has. */
	private static final String UNKNOWN = "1000000005";

	private static final int COUNTED = 10;

	private final List<String> figures = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private LostReceipts lost;

	private Asker asker;

	private AcceptedReport open;

	private AcceptedReport secret;

	private AcceptedReport anonymous;

	private AcceptedReport byTelephone;

	private AcceptedReport sentEnough;

	private AcceptedReport letter;

	@BeforeAll
	void casesOfEveryKindLieInTheHouse() throws IOException {
		Files.createDirectories(FIGURES.getParent());
		this.asker = new Asker(this.port);
		this.open = accept(false, false, new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
		this.secret = accept(false, true, new NewReport.Person("Maman Rukmana", null, "maman@example.org"));
		this.anonymous = accept(true, false, new NewReport.Person(null, null, "seseorang@example.org"));
		this.byTelephone = accept(true, true, new NewReport.Person(null, "081298765432", null));
		this.letter = accept(true, false, null);
		this.sentEnough = accept(false, false, new NewReport.Person("Maman Rukmana", null, "maman@example.org"));
		this.cases.forward(this.open.caseNumber(), CaseDriver.KEMENSOS);
		for (int code = 0; code < 4; code++) {
			this.lost.ask(number(this.sentEnough));
			this.cases.work(this.sentEnough.caseNumber());
		}
	}

	@AfterAll
	void sayWhatWasSeen() {
		System.out.println("\nreceipt");
		this.figures.forEach((line) -> System.out.println("  " + line));
	}

	@Test
	@Order(1)
	void aWrongReceiptASecretCaseAndAnUnknownNumberAreOneAnswer() {
		assertAlike("a receipt at the interface", 404,
				(number) -> () -> this.asker.read(REPORTS + number, number, WRONG), Map.of("open", number(this.open),
						"secret", number(this.secret), "anonymous", number(this.anonymous), "unknown", UNKNOWN));
		assertAlike("a receipt on the page", 404,
				(number) -> () -> this.asker.form("/laporan", number, "nomor=" + number + "&kode=" + WRONG),
				Map.of("open", number(this.open), "secret", number(this.secret), "unknown", UNKNOWN));
		assertAlike("a deed", 404,
				(number) -> () -> this.asker.post(REPORTS + number + "/withdrawal", number, "{\"reason\":null}"),
				Map.of("open", number(this.open), "secret", number(this.secret), "unknown", UNKNOWN));
	}

	@Test
	@Order(2)
	void aSecretCaseIsAnUnknownNumberToWhoHasNoReceipt() {
		assertAlike("no receipt at the interface", 404,
				(number) -> () -> this.asker.read(REPORTS + number, number, null),
				Map.of("secret", number(this.secret), "unknown", UNKNOWN));
		assertAlike("no receipt on the page", 404,
				(number) -> () -> this.asker.read("/laporan/" + number, number, null),
				Map.of("secret", number(this.secret), "unknown", UNKNOWN));
	}

	/** The right receipt goes on to a file that is not there: one answer with a miss. */
	@Test
	@Order(3)
	void theRightReceiptIsFoundRightInTheTimeOfAWrongOne() {
		assertTellsNothing(file(), Map.of());
		assertTellsNothing(new Comparison("the comparison alone").of("right", decision(this.open, receipt(this.open)))
			.of("right, secret", decision(this.secret, receipt(this.secret)))
			.of("wrong", decision(this.open, WRONG))
			.of("unknown", decision(null, WRONG)), Map.of());
	}

	@Test
	@Order(4)
	void aWishForACodeIsOneAnswerWhateverLiesInTheVault() {
		assertAlike("a wish at the interface", 202,
				(number) -> () -> this.asker.post(REPORTS + number + "/receipt-codes", number, ""), everyVault());
		assertAlike("a wish on the page", 302,
				(number) -> () -> this.asker.form("/tanda-terima-hilang", number, "nomor=" + number), everyVault());
		assertAlike("the page that follows", 200,
				(number) -> () -> this.asker.read("/tanda-terima-hilang/" + number, number, null), everyVault());
	}

	@Test
	@Order(5)
	void aWrongCodeIsOneAnswerWhetherACodeIsOutOrNot() {
		assertAlike("a code at the interface", 404,
				(number) -> () -> this.asker.post(REPORTS + number + "/receipts", number, "{\"code\":\"AAAAA-AAAAA\"}"),
				everyVault());
		assertAlike("a code on the page", 404,
				(number) -> () -> this.asker.form("/tanda-terima-hilang/" + number, number, "kode=AAAAA-AAAAA"),
				everyVault());
	}

	@Test
	@Order(6)
	void findsAHouseThatComputesNoHashWhereNoCaseIs() {
		EarlyMiss.plant(true);
		try {
			var found = new Comparison("planted").of("wrong", read(number(this.open))).of("unknown", read(UNKNOWN));
			assertThat(found.findings()).singleElement().asString().contains("time tells");
			note("planted, no hash where no case is: found, %s", found.figures());
		}
		finally {
			EarlyMiss.plant(false);
		}
	}

	@Test
	@Order(7)
	void findsAHouseThatStartsNothingWhereNobodyCanBeSentACode() {
		EarlyWish.plant(true);
		try {
			var found = new Comparison("planted").of("e-mail", wish(number(this.open)))
				.of("no contact", wish(number(this.letter)))
				.of("unknown", wish(UNKNOWN));
			assertThat(found.findings()).singleElement().asString().contains("time tells");
			note("planted, no process where nobody can be sent a code: found, %s", found.figures());
		}
		finally {
			EarlyWish.plant(false);
		}
	}

	private Map<String, String> everyVault() {
		return Map.of("e-mail", number(this.open), "secret", number(this.secret), "telephone", number(this.byTelephone),
				"too many", number(this.sentEnough), "no contact", number(this.letter), "unknown", UNKNOWN);
	}

	private Supplier<Answer> read(String number) {
		return () -> this.asker.read(REPORTS + number, number, WRONG);
	}

	private Supplier<Answer> wish(String number) {
		return () -> this.asker.post(REPORTS + number + "/receipt-codes", number, "");
	}

	private Comparison file() {
		Function<String, String> path = (number) -> REPORTS + number + "/attachments/99";
		var right = number(this.open);
		return new Comparison("a file that is not there")
			.of("right", () -> this.asker.read(path.apply(right), right, receipt(this.open)))
			.of("wrong", () -> this.asker.read(path.apply(right), right, WRONG))
			.of("unknown", () -> this.asker.read(path.apply(UNKNOWN), UNKNOWN, WRONG));
	}

	private Supplier<Answer> decision(AcceptedReport report, String receipt) {
		var number = (report != null) ? report.caseNumber() : new CaseNumber(UNKNOWN);
		return () -> {
			long since = System.nanoTime();
			this.register.findWithReceipt(number, Receipt.typed(receipt));
			return new Answer("", 0, System.nanoTime() - since);
		};
	}

	private void assertAlike(String name, int status, Function<String, Supplier<Answer>> question,
			Map<String, String> numbers) {
		var comparison = new Comparison(name);
		var sorted = new TreeMap<>(numbers);
		sorted.forEach((kind, number) -> comparison.of(kind, question.apply(number)));
		var statements = new TreeMap<String, Long>();
		comparison.questions().forEach((kind, ask) -> statements.put(kind, statements(ask)));
		assertTellsNothing(comparison, statements);
		assertThat(comparison.status()).as(name).isEqualTo(Integer.toString(status));
	}

	private void assertTellsNothing(Comparison comparison, Map<String, Long> statements) {
		var findings = comparison.findings();
		note("%s: %d bytes, statements %s, %s", comparison.name(), comparison.bytes(),
				statements.isEmpty() ? "not counted" : statements.values(), comparison.figures());
		assertThat(findings).isEmpty();
		assertThat(statements.values().stream().distinct().count()).as("statements of %s", statements)
			.isLessThanOrEqualTo(1);
	}

	/** The same question again and again, once everything around it exists. */
	private long statements(Supplier<Answer> question) {
		question.get();
		this.asker.settle();
		long before = CountedStatements.COUNT.get();
		for (int turn = 0; turn < COUNTED; turn++) {
			question.get();
		}
		this.asker.settle();
		return (CountedStatements.COUNT.get() - before) / COUNTED;
	}

	private AcceptedReport accept(boolean anonymous, boolean secret, NewReport.Person person) {
		var report = CaseDriver.report();
		var accepted = this.cases.accept(new NewReport(report.kind(), report.title(), report.text(), report.category(),
				report.regionCode(), report.address(), report.eventDate(), null, anonymous, secret, null, person));
		this.cases.work(accepted.caseNumber());
		return accepted;
	}

	private static String number(AcceptedReport report) {
		return report.caseNumber().value();
	}

	private static String receipt(AcceptedReport report) {
		return report.receipt().printed();
	}

	private void note(String line, Object... values) {
		this.figures.add(line.formatted(values));
		try {
			Files.write(FIGURES, this.figures);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
