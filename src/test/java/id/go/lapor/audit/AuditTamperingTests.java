package id.go.lapor.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand ways to unwrite what was done, by somebody who rules the whole database and
 * has no key: each is found, and what nobody touched is never called touched.
 */
@Tag("postgres")
class AuditTamperingTests {

	private static final int TIMES = 1_400;

	private static final long SEED = 20261125;

	private static AuditFixture audit;

	private static Tampering.House house;

	/**
	 * Twelve cases; some grew after the last checkpoint, two were filed after it. Every
	 * head that ever stood is remembered, as an attacker would have copied it.
	 */
	@BeforeAll
	static void fill() {
		audit = AuditFixture.create();
		audit.opening().start();
		var random = new Random(SEED);
		var cases = new ArrayList<CaseNumber>();
		var heads = new ArrayList<Head>();
		for (int number = 0; number < 10; number++) {
			cases.add(audit.file());
		}
		for (int round = 0; round < 4; round++) {
			heads.addAll(audit.database.sql("select " + Rows.HEAD + " from audit_head").query(Rows::head).list());
			cases.forEach((number) -> live(number, random));
			audit.checkpoints().sweep();
		}
		int rounds = audit.count("audit_checkpoint");
		cases.subList(0, 5).forEach((number) -> live(number, random));
		cases.add(audit.file());
		cases.add(audit.file());
		live(cases.get(10), random);
		audit.change(cases.get(3), Actor.REPORTER, "REPLIED");
		audit.forgetWords(cases.get(3));
		var gone = audit.file();
		audit.change(gone, AuditFixture.OFFICER, "ARCHIVED");
		audit.dispose(gone);
		house = new Tampering.House(cases.stream().map(CaseNumber::value).toList(), heads, rounds);
	}

	@AfterAll
	static void close() {
		audit.close();
	}

	@Test
	void findsEachOfAThousandTamperings() {
		var random = new Random(SEED);
		var kinds = Tampering.values();
		var missed = new ArrayList<String>();
		var found = new EnumMap<Tampering, Integer>(Tampering.class);

		for (int time = 0; time < TIMES; time++) {
			var kind = kinds[time % kinds.length];
			audit.transaction.executeWithoutResult((status) -> {
				status.setRollbackOnly();
				var what = kind.apply(audit.database, house, random);
				if (audit.findings().isEmpty()) {
					missed.add(kind + ": " + what);
				}
				else {
					found.merge(kind, 1, Integer::sum);
				}
			});
			if (time % 100 == 0) {
				assertThat(audit.findings()).as("false alarms").isEmpty();
			}
		}

		assertThat(missed).as("tamperings that were not found").isEmpty();
		assertThat(found).containsOnlyKeys(kinds);
		assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TIMES).isGreaterThan(1_000);
	}

	@Test
	void callsNothingTouchedThatNobodyTouched() {
		var verification = audit.verifier().verify((finding) -> {
			throw new AssertionError(finding.line());
		});

		assertThat(verification.findings()).isZero();
		assertThat(verification.entries()).isEqualTo(audit.count("audit_entry")).isGreaterThan(90);
		assertThat(verification.lines()).isEqualTo(audit.count("timeline_entry")).isGreaterThan(50);
		assertThat(verification.cases()).as("one of them is over and gone").isEqualTo(13);
		assertThat(verification.checkpoints()).isEqualTo(house.rounds());
	}

	/** Nothing is checked twice in vain: without any one check something passes. */
	@ParameterizedTest
	@EnumSource
	void missesTamperingsWithoutOneOfItsChecks(Check without) {
		assertThat(missed(without)).isNotEmpty();
		assertThat(audit.findings(without)).as("false alarms").isEmpty();
	}

	@Test
	void saysInOneLineWhatWasDone() {
		assertThat(kinds(Tampering.EDIT_ENTRY)).contains(Finding.Kind.EDITED);
		assertThat(kinds(Tampering.DELETE_FIRST)).contains(Finding.Kind.DELETED);
		assertThat(kinds(Tampering.DELETE_LAST)).contains(Finding.Kind.TRUNCATED);
		assertThat(kinds(Tampering.SWAP_ENTRIES)).contains(Finding.Kind.REORDERED);
		assertThat(kinds(Tampering.COPY_FROM_ANOTHER_CASE)).contains(Finding.Kind.MOVED);
		assertThat(kinds(Tampering.MOVE_TO_ANOTHER_CASE)).contains(Finding.Kind.MOVED);
		assertThat(kinds(Tampering.INSERT_FORGED)).containsAnyOf(Finding.Kind.INSERTED, Finding.Kind.EDITED);
		assertThat(kinds(Tampering.DELETE_CHAIN)).contains(Finding.Kind.MISSING_CHAIN);
		assertThat(kinds(Tampering.EDIT_HEAD)).contains(Finding.Kind.HEAD_CHANGED);
		assertThat(kinds(Tampering.RESTORE_OLDER_HEAD_AND_TRUNCATE)).contains(Finding.Kind.ROLLED_BACK);
		assertThat(kinds(Tampering.EDIT_LEAF)).contains(Finding.Kind.CHECKPOINT_CHANGED);
		assertThat(kinds(Tampering.EDIT_LINE)).containsExactly(Finding.Kind.LINE_EDITED);
		assertThat(kinds(Tampering.EMPTY_WORDS)).containsExactly(Finding.Kind.LINE_EDITED);
		assertThat(kinds(Tampering.BRING_WORDS_BACK)).containsExactly(Finding.Kind.LINE_EDITED);
		assertThat(kinds(Tampering.DELETE_LINE)).containsExactly(Finding.Kind.LINE_DELETED);
		assertThat(kinds(Tampering.DELETE_CASE_AND_LINES)).containsExactly(Finding.Kind.LINE_DELETED);
		assertThat(kinds(Tampering.INSERT_LINE)).containsExactly(Finding.Kind.LINE_INSERTED);
		assertThat(kinds(Tampering.COPY_LINE)).containsExactly(Finding.Kind.LINE_INSERTED);
		assertThat(kinds(Tampering.SWAP_LINES)).containsExactly(Finding.Kind.LINE_REORDERED,
				Finding.Kind.LINE_REORDERED);
		assertThat(kinds(Tampering.MOVE_LINE_TO_ANOTHER_CASE)).containsExactlyInAnyOrder(Finding.Kind.LINE_DELETED,
				Finding.Kind.LINE_INSERTED);
	}

	private static List<String> missed(Check without) {
		var random = new Random(SEED);
		var missed = new ArrayList<String>();
		for (int time = 0; time < 10 * Tampering.values().length; time++) {
			var kind = Tampering.values()[time % Tampering.values().length];
			audit.transaction.executeWithoutResult((status) -> {
				status.setRollbackOnly();
				kind.apply(audit.database, house, random);
				if (audit.findings(without).isEmpty()) {
					missed.add(kind.name());
				}
			});
		}
		return missed;
	}

	private static List<Finding.Kind> kinds(Tampering tampering) {
		return audit.transaction.execute((status) -> {
			status.setRollbackOnly();
			tampering.apply(audit.database, house, new Random(SEED));
			return audit.findings().stream().map(Finding::kind).toList();
		});
	}

	private static void live(CaseNumber number, Random random) {
		for (int turn = 0; turn <= random.nextInt(3); turn++) {
			audit.change(number, AuditFixture.OFFICER, "FORWARDED");
			audit.clock.pass(Duration.ofMinutes(6));
			audit.read(number, random.nextBoolean() ? AuditFixture.VERIFIER : AuditFixture.OFFICER, Deed.READ_ORIGINAL);
		}
	}

}
