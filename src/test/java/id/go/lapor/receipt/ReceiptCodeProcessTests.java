package id.go.lapor.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.complaint.Receipt;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.engine.door.Browser;
import id.go.lapor.intake.NewReport;
import id.go.lapor.rights.DataDemand;
import id.go.lapor.rights.DataRequestKind;
import id.go.lapor.rights.DataRights;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A lost receipt is replaced by who reads the contact in the vault, and by nobody else.
 */
@ProcessTest
@Tag("postgres")
class ReceiptCodeProcessTests {

	/** A number that no case has. */
	private static final CaseNumber UNKNOWN = CaseNumber.of("1000000005");

	@LocalServerPort
	private int port;

	@Autowired
	private LostReceipts lost;

	@Autowired
	private SentCodes sent;

	@Autowired
	private ReceiptCodes codes;

	@Autowired
	private DataRights rights;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcClient jdbc;

	private CaseNumber number;

	private Receipt receipt;

	@BeforeEach
	void aReportLiesWithItsAgency() {
		this.codes.forget(UNKNOWN);
		var accepted = this.cases.accept(CaseDriver.report());
		this.number = accepted.caseNumber();
		this.receipt = accepted.receipt();
		this.cases.work(this.number);
	}

	@Test
	void givesANewReceiptForTheCodeAndEndsTheOldOne() {
		var code = ask();
		assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");

		var fresh = this.lost.replace(this.number.value(), code);

		assertThat(opens(fresh)).isTrue();
		assertThat(opens(this.receipt)).as("the receipt that was lost").isFalse();
		assertThat(fresh.printed()).isNotEqualTo(this.receipt.printed());
		this.cases.work(this.number);
		assertThat(messages(CaseEvent.RECEIPT_REPLACED)).containsExactly("SENT");
		assertThat(lines(CaseEvent.RECEIPT_REPLACED)).singleElement().satisfies((line) -> {
			assertThat(line.role()).isEqualTo(ActorRole.REPORTER);
			assertThat(line.visibility()).isEqualTo(Visibility.REPORTER);
			assertThat(line.detail()).isNull();
			assertThat(line.words()).isNull();
		});
		assertThat(audited()).contains("RECEIPT_CODE_ISSUED SYSTEM", "RECEIPT_REPLACED REPORTER");
	}

	@Test
	void readsTheCodeHoweverItWasTyped() {
		var code = ask().toLowerCase().replace("-", "  ").replace('0', 'o').replace('1', 'l').replace('v', 'u');

		assertThat(opens(this.lost.replace(this.number.spoken(), code))).isTrue();
	}

	@Test
	void takesACodeOnce() {
		var code = ask();
		var fresh = this.lost.replace(this.number.value(), code);

		refuses(this.number, code);
		assertThat(opens(fresh)).isTrue();
	}

	@Test
	void endsTheOtherCodesWithTheOneThatWasUsed() {
		var first = ask();
		var second = ask();

		this.lost.replace(this.number.value(), first);

		refuses(this.number, second);
	}

	@Test
	void takesNoCodeAfterAQuarterOfAnHour() {
		var code = ask();
		pass(Duration.ofMinutes(15));

		refuses(this.number, code);
		assertThat(opens(this.receipt)).isTrue();
	}

	@Test
	void takesACodeForItsOwnCaseOnly() {
		var code = ask();

		refuses(this.cases.file(), code);
		refuses(UNKNOWN, code);
	}

	@Test
	void takesNoCodeAfterTwentyTries() {
		var code = ask();
		for (int guess = 0; guess < CodeTerms.TRIES; guess++) {
			refuses(this.number, "AAAAA-AAAAA");
		}

		refuses(this.number, code);
		pass(Duration.ofMinutes(15));
		var another = ask();
		assertThat(opens(this.lost.replace(this.number.value(), another))).isTrue();
	}

	@Test
	void sendsThreeCodesInAnHourAndThenWaits() {
		ask();
		ask();
		var third = ask();
		wish(this.number);

		assertThat(lines(CaseEvent.RECEIPT_CODE_ISSUED)).hasSize(3);
		assertThat(opens(this.lost.replace(this.number.value(), third))).isTrue();
		wish(this.number);
		assertThat(lines(CaseEvent.RECEIPT_CODE_ISSUED)).as("used codes count as well").hasSize(3);
		pass(Duration.ofHours(1));
		assertThat(ask()).isNotBlank();
	}

	@Test
	void sendsOneCodeToWhoPressedTheButtonTwice() {
		this.lost.ask(this.number.value());
		this.lost.ask(this.number.value());
		this.cases.work(this.number);

		assertThat(lines(CaseEvent.RECEIPT_CODE_ISSUED)).hasSize(1);
		assertThat(messages(CaseEvent.RECEIPT_CODE_ISSUED)).containsExactly("SENT");
	}

	@Test
	void sendsNoCodeThatWaitedForAnHour() {
		this.lost.ask(this.number.value());
		pass(Duration.ofHours(1));
		this.cases.work(this.number);

		assertThat(lines(CaseEvent.RECEIPT_CODE_ISSUED)).isEmpty();
	}

	@Test
	void saysNothingToANumberThatNoCaseHas() {
		wish(UNKNOWN);

		assertThat(this.cases.leftNothing(UNKNOWN)).isTrue();
		assertThat(count("select count(*) from notification where case_number = ?", UNKNOWN)).isZero();
		assertThat(count("select count(*) from timeline_entry where case_number = ?", UNKNOWN)).isZero();
		refuses(UNKNOWN, "AAAAA-AAAAA");
	}

	@Test
	void sendsNothingWhereNoContactWasLeft() {
		var letter = this.cases.file(CaseDriver.letter());
		wish(letter);

		assertThat(lines(letter, CaseEvent.RECEIPT_CODE_ISSUED)).isEmpty();
		assertThat(count("select count(*) from notification where event like 'RECEIPT%' and case_number = ?", letter))
			.isZero();
	}

	@Test
	void sendsTheCodeByTelephoneWhereThereIsNoMailbox() {
		var accepted = this.cases.accept(byTelephone());
		this.cases.work(accepted.caseNumber());
		wish(accepted.caseNumber());

		assertThat(this.jdbc.sql("select carrier from notification where case_number = ? and event = ?")
			.params(accepted.caseNumber().value(), "RECEIPT_CODE_ISSUED")
			.query(String.class)
			.list()).containsExactly("SMS");
	}

	@ParameterizedTest
	@EnumSource(value = DataRequestKind.class, names = { "CONSENT_WITHDRAWAL", "ERASURE" })
	void sendsNothingToWhoWantsNoMessagesOrIsForgotten(DataRequestKind kind) {
		this.rights.ask(this.number.value(), this.receipt.value(), DataDemand.of(kind));
		wish(this.number);

		assertThat(lines(CaseEvent.RECEIPT_CODE_ISSUED)).isEmpty();
		assertThat(messages(CaseEvent.RECEIPT_CODE_ISSUED)).isEmpty();
		assertThat(opens(this.receipt)).isTrue();
	}

	@Test
	void forgetsCodesWithTheIdentity() {
		var code = ask();
		this.rights.ask(this.number.value(), this.receipt.value(), DataDemand.of(DataRequestKind.ERASURE));

		refuses(this.number, code);
		assertThat(count("select count(*) from receipt_code where case_number = ?", this.number)).isZero();
	}

	@Test
	void sendsNoMessageWithACodeThatIsGoodNoMore() {
		this.lost.ask(this.number.value());
		decide();
		pass(Duration.ofMinutes(15));
		this.cases.work(this.number);

		assertThat(messages(CaseEvent.RECEIPT_CODE_ISSUED)).containsExactly("UNREACHABLE");
	}

	@Test
	void knowsAfterAnHourOfNobodyWhoAskedOrTried() {
		wish(UNKNOWN);
		refuses(UNKNOWN, "AAAAA-AAAAA");
		pass(Duration.ofMinutes(59));
		this.codes.forgetOld();
		assertThat(count("select count(*) from receipt_code where case_number = ?", UNKNOWN)).isOne();
		pass(Duration.ofMinutes(2));
		this.codes.forgetOld();

		assertThat(count("select count(*) from receipt_code where case_number = ?", UNKNOWN)).isZero();
		assertThat(count("select count(*) from receipt_try where case_number = ?", UNKNOWN)).isZero();
	}

	@Test
	void refusesANumberThatNoCaseCanHave() {
		assertThatThrownBy(() -> this.lost.ask("1000000006")).isInstanceOf(MistypedCaseNumber.class);
		assertThatThrownBy(() -> this.lost.replace("12", "AAAAA-AAAAA")).isInstanceOf(MistypedCaseNumber.class);
	}

	@Test
	void keepsNeitherCodeNorReceiptAnywhere() {
		var code = ask();
		var shown = Browser.of(this.port, "verifikator").get("/demo/pesan").body();
		assertThat(shown).as("the demo works it out for its page").contains(code);
		assertThat(everyValue()).contains(this.number.value()).doesNotContain(code, code.replace("-", ""));

		var fresh = this.lost.replace(this.number.value(), code);
		this.cases.work(this.number);

		assertThat(everyValue()).doesNotContain(code, code.replace("-", ""), fresh.value(), fresh.printed());
	}

	@Test
	void givesOneReceiptToTwoWhoComeAtOnce() throws Exception {
		var code = ask();
		var together = new CyclicBarrier(8);
		Callable<Optional<Receipt>> attempt = () -> {
			together.await();
			try {
				return Optional.of(this.lost.replace(this.number.value(), code));
			}
			catch (WrongCode ex) {
				return Optional.empty();
			}
		};
		var people = Executors.newFixedThreadPool(8);
		var given = new ArrayList<Receipt>();
		try {
			for (var answer : people.invokeAll(java.util.Collections.nCopies(8, attempt))) {
				answer.get().ifPresent(given::add);
			}
		}
		finally {
			people.shutdown();
		}

		assertThat(given).hasSize(1);
		assertThat(opens(given.get(0))).isTrue();
		assertThat(lines(CaseEvent.RECEIPT_REPLACED)).hasSize(1);
	}

	/** Asks, lets the jobs run, and reads what was sent. */
	private String ask() {
		wish(this.number);
		var lines = lines(CaseEvent.RECEIPT_CODE_ISSUED);
		return this.sent.printed(lines.get(lines.size() - 1).detail()).orElseThrow();
	}

	private void wish(CaseNumber number) {
		this.lost.ask(number.value());
		this.cases.work(number);
	}

	/** The job that decides, and not yet the one that sends. */
	private void decide() {
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("receipt-code")
			.processInstanceBusinessKey(this.number.value())
			.list()
			.stream()
			.map((instance) -> this.management.createJobQuery().processInstanceId(instance.getId()).singleResult())
			.forEach((job) -> this.management.executeJob(job.getId()));
	}

	private void refuses(CaseNumber number, String code) {
		assertThatThrownBy(() -> this.lost.replace(number.value(), code)).isInstanceOf(WrongCode.class);
	}

	private boolean opens(Receipt receipt) {
		return this.register.findWithReceipt(this.number, receipt).isPresent();
	}

	private void pass(Duration time) {
		ClockUtil.setCurrentTime(java.util.Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
	}

	private List<TimelineEntry> lines(CaseEvent event) {
		return lines(this.number, event);
	}

	private List<TimelineEntry> lines(CaseNumber number, CaseEvent event) {
		return this.register.timeline(number, Visibility.GUARDIANS)
			.stream()
			.filter((line) -> line.event() == event)
			.toList();
	}

	private List<String> messages(CaseEvent event) {
		return this.jdbc.sql("select state from notification where case_number = ? and event = ?")
			.params(this.number.value(), event.name())
			.query(String.class)
			.list();
	}

	private List<String> audited() {
		return this.jdbc.sql("select detail, actor from audit_entry where case_number = ?")
			.param(this.number.value())
			.query((row, index) -> row.getString(1) + " " + row.getString(2))
			.list();
	}

	private int count(String sql, CaseNumber number) {
		return this.jdbc.sql(sql).param(number.value()).query(Integer.class).single();
	}

	private static NewReport byTelephone() {
		var report = CaseDriver.report();
		return new NewReport(report.kind(), report.title(), report.text(), report.category(), report.regionCode(),
				report.address(), report.eventDate(), null, true, false, null,
				new NewReport.Person(null, "0812 3456 7890", null));
	}

	/** Every value of every table, the engine's and the audit's included. */
	private String everyValue() {
		var all = new ArrayList<String>();
		this.jdbc
			.sql("select table_name from information_schema.tables where lower(table_schema) = 'public' "
					+ "and table_type like '%TABLE%'")
			.query(String.class)
			.list()
			.forEach((table) -> this.jdbc.sql("select * from \"" + table + "\"").query((row, index) -> {
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					var value = row.getObject(column);
					all.add((value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8)
							: row.getString(column));
				}
				return null;
			}).list());
		return String.join("\n", all);
	}

}
