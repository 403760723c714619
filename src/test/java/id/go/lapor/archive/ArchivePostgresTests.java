package id.go.lapor.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.audit.CaseAudit;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.MaskingCorrections;
import id.go.lapor.privacy.OriginalDigest;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Generated cases cannot be told from those that the engine made: not while they rest,
 * and not after the engine finished them. COPY exists on PostgreSQL alone.
 */
@Tag("postgres")
@LaporTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchivePostgresTests {

	private static final int REPORTS = 200;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private TaskService tasks;

	private GeneratedHouse house;

	private Map<String, CasePortrait> walked;

	@BeforeAll
	void fill() {
		this.house = GeneratedHouse.fill(this.context, REPORTS, 1);
		this.walked = this.house.portraits(this.house.walked());
	}

	@AfterEach
	void letTheClockGo() {
		ClockUtil.reset();
	}

	@Test
	@Order(1)
	void makesAsManyAsWereAskedForOnEveryCourse() {
		assertThat(this.house.copied().size() + this.house.walked().size()).isBetween(REPORTS, REPORTS + 1);
		assertThat(this.house.moulds().all()).hasSameSizeAs(Course.values());
		assertThat(this.house.openOf(this.house.copied()).size()).isGreaterThanOrEqualTo(Course.open().size());
	}

	@Test
	@Order(2)
	void everyCopyLooksLikeACaseThatTheEngineMade() {
		for (var number : this.house.copied()) {
			assertThat(this.house.likeness(number, this.walked))
				.as(() -> number + ": " + this.house.difference(number, this.walked))
				.isPresent();
		}
	}

	@Test
	@Order(2)
	void noCaseWasMergedIntoASecretOne() {
		var mains = "select main.secret from complaint main join complaint each on each.merged_into = main.case_number "
				+ "where each.case_number = any(?)";

		assertThat(
				this.database.queryForList(mains, Boolean.class, (Object) this.house.copied().toArray(String[]::new)))
			.isNotEmpty()
			.doesNotContain(true);
	}

	@Test
	@Order(2)
	void noTableThatHoldsRowsOfACaseIsForgotten() {
		var names = this.database.queryForList("""
				select case_number from complaint where case_number = any(?)
				union select id_ from act_ru_execution where proc_inst_id_ in
					(select id_ from act_hi_procinst where business_key_ = any(?))
				union select task.id_ from act_ru_task task join act_hi_procinst instance
					on instance.id_ = task.proc_inst_id_ where instance.business_key_ = any(?)""", String.class,
				numbers(), numbers(), numbers());
		var known = Stream.of(HouseTable.values()).map(HouseTable::tableName).toList();

		assertThat(tablesThatName(names)).contains("complaint", "act_ru_job", "act_ru_identitylink").isSubsetOf(known);
	}

	private List<String> tablesThatName(List<String> names) {
		var any = names.stream().map((name) -> "%" + name + "%").toArray(String[]::new);
		return this.database
			.queryForList("select table_name from information_schema.tables where table_schema = current_schema() "
					+ "and table_type = 'BASE TABLE'", String.class)
			.stream()
			.filter((table) -> !this.database
				.queryForList("select 1 from " + table + " one where one::text like any(?) fetch first 1 rows only",
						(Object) any)
				.isEmpty())
			.toList();
	}

	private String[] numbers() {
		return this.house.walked().toArray(String[]::new);
	}

	@Test
	@Order(3)
	void seesAMissingJobAWrongTypeAMissingLinkAnotherHourAndAnothersName() {
		var copy = this.house.openOf(this.house.copied())
			.stream()
			.filter((number) -> this.cases.waits(CaseNumber.of(number)).contains("userTask_respond"))
			.findFirst()
			.orElseThrow();
		var own = " (select proc_inst_id_ from act_ru_execution where business_key_ = '" + copy + "')";

		for (var defect : List.of("delete from act_ru_job where process_instance_id_ in" + own,
				"update act_ru_variable set type_ = 'boolean' where name_ = 'agencyCode' and proc_inst_id_ in" + own,
				"delete from act_ru_identitylink where task_id_ in (select id_ from act_ru_task where proc_inst_id_ in"
						+ own + ")",
				"update act_ru_task set name_ = 'Tulis tanggapan 123 456 7890' where proc_inst_id_ in" + own,
				"update act_ru_task set due_date_ = due_date_ + interval '1 day' where proc_inst_id_ in" + own,
				"delete from act_ru_event_subscr where proc_inst_id_ in" + own,
				"delete from sla_clock where case_number = '" + copy + "' and clock = 'FIRST_ANSWER'")) {
			assertThat(plant(defect, copy)).as(defect).isFalse();
		}
		assertThat(this.house.likeness(copy, this.walked)).as("the defects are gone").isPresent();
	}

	/** Whether the copy still looks like something while a defect stands. */
	private boolean plant(String defect, String copy) {
		return new TransactionTemplate(this.context.getBean(PlatformTransactionManager.class)).execute((status) -> {
			assertThat(this.database.update(defect)).as(defect).isPositive();
			status.setRollbackOnly();
			return this.house.likeness(copy, this.walked).isPresent();
		});
	}

	@Test
	@Order(4)
	void theAuditHasNothingToSayAboutThem() {
		assertThat(CaseAudit.findings(this.context, ""))
			.noneMatch((line) -> this.house.copied().stream().anyMatch(line::contains));
		this.database.update(
				"update timeline_entry set words = 'lain' where id = (select max(id) from timeline_entry "
						+ "where words is not null and case_number = any(?))",
				(Object) this.house.copied().toArray(String[]::new));
		assertThat(CaseAudit.findings(this.context, ""))
			.anyMatch((line) -> this.house.copied().stream().anyMatch(line::contains));
	}

	@Test
	@Order(5)
	void theVaultOpensThemAndMaskingThemAgainChangesNothing() {
		var register = this.context.getBean(ComplaintRegister.class);
		var vault = this.context.getBean(IdentityVault.class);
		var masking = this.context.getBean(MaskingCorrections.class);
		var digest = this.context.getBean(OriginalDigest.class);
		int named = 0;
		for (var number : this.house.copied()) {
			var complaint = register.require(CaseNumber.of(number));
			var masked = masking.masked(number, complaint.isAnonymous());
			assertThat(complaint.maskedTitle()).isEqualTo(masked.title().text());
			assertThat(complaint.maskedText()).isEqualTo(masked.text().text());
			assertThat(complaint.maskedAddress()).isEqualTo(masked.addressText());
			named += vault.reporter(number).isPresent() ? 1 : 0;
			vault.allWords(number)
				.forEach((words) -> assertThat(this.database.queryForObject(
						"select count(*) from timeline_entry where case_number = ? and words = ?", Integer.class,
						number, words.text()))
					.isOne());
			assertThat(digest.matches(number, vault.original(number), this.database
				.queryForObject("select original_digest from complaint where case_number = ?", String.class, number)))
				.isTrue();
		}
		assertThat(named).isGreaterThan(this.house.copied().size() / 2);
	}

	@Test
	@Order(6)
	void aDatabaseThatHoldsCasesIsRefused() {
		assertThatThrownBy(() -> ArchiveCommand.refuse(new MockEnvironment(), this.context.getBean(DataSource.class)))
			.hasMessageContaining("holds cases");
	}

	@Test
	@Order(6)
	void theReceiptOpensThem() {
		var register = this.context.getBean(ComplaintRegister.class);
		assertThat(register.findWithReceipt(CaseNumber.of(this.house.copied().get(0)), this.house.moulds().receipt()))
			.isPresent();
	}

	@Test
	@Order(7)
	void theEngineFinishesThemLikeItsOwn() {
		var finisher = new Finisher(this.cases, this.tasks, "kemenhub");
		var pairs = new LinkedHashMap<String, String>();
		this.house.openOf(this.house.copied())
			.forEach((copy) -> this.house.likeness(copy, this.walked)
				.ifPresent((walkedCase) -> pairs.putIfAbsent(walkedCase, copy)));
		assertThat(pairs.size()).isGreaterThanOrEqualTo(Course.open().size());

		pairs.forEach((walkedCase, copy) -> {
			finisher.finish(CaseNumber.of(walkedCase), this.house.order().end());
			finisher.finish(CaseNumber.of(copy), this.house.order().end());
			assertThat(this.house.portraitOfTheEnd(copy).difference(this.house.portraitOfTheEnd(walkedCase)))
				.as(copy + " like " + walkedCase)
				.isEmpty();
		});
	}

}
