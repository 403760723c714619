package id.go.lapor.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import id.go.lapor.audit.Finding.Kind;
import id.go.lapor.complaint.ActorRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/** How reads and changes are written down, what that costs, and what a cut leaves. */
@Tag("postgres")
class AuditTrailTests {

	private static final int MOST_STATEMENTS = 3;

	private AuditFixture audit;

	@BeforeEach
	void open() {
		this.audit = AuditFixture.create();
		this.audit.opening().start();
	}

	@AfterEach
	void close() {
		this.audit.close();
	}

	@Test
	void looksOfOneOfficerWithinTenMinutesAreOneEntry() {
		var number = this.audit.file();

		for (int poll = 0; poll < 9; poll++) {
			this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
			this.audit.clock.pass(Duration.ofMinutes(1));
		}
		assertThat(this.audit.count("audit_entry")).isEqualTo(2);

		this.audit.clock.pass(Duration.ofMinutes(2));
		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
		assertThat(this.audit.count("audit_entry")).isEqualTo(3);
		assertThat(this.audit.findings()).isEmpty();
	}

	@Test
	void anotherOfficerAnotherDeedOrAnotherCaseIsAnotherEntry() {
		var number = this.audit.file();
		var other = this.audit.file();

		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL, Deed.READ_IDENTITY);
		this.audit.read(number, AuditFixture.OFFICER, Deed.READ_IDENTITY);
		this.audit.read(other, AuditFixture.VERIFIER, Deed.READ_CASE);
		this.audit.read(number, new Actor("verifikator", ActorRole.SUPERVISOR, null), Deed.READ_ORIGINAL);

		assertThat(this.audit.count("audit_entry")).isEqualTo(2 + 5);
		assertThat(this.audit.trail().readers(number)).extracting(Reading::account, Reading::role, Reading::agencyCode)
			.containsExactlyInAnyOrder(tuple("verifikator", ActorRole.VERIFIER, null),
					tuple("verifikator", ActorRole.SUPERVISOR, null),
					tuple("petugas.kemensos", ActorRole.OFFICER, "kemensos"));
	}

	@Test
	void costsThreeStatementsHoweverLongTheChainIs() {
		var number = this.audit.file();

		for (int turn = 0; turn < 200; turn++) {
			assertThat(statementsOf(() -> this.audit.transaction.executeWithoutResult(
					(status) -> this.audit.chains().append(number.value(), List.of(change(), change())))))
				.as("a change with two lines, after " + turn)
				.isLessThanOrEqualTo(MOST_STATEMENTS);
			this.audit.clock.pass(Duration.ofMinutes(11));
			assertThat(statementsOf(() -> this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL)))
				.as("a first look, after " + turn)
				.isLessThanOrEqualTo(MOST_STATEMENTS);
			assertThat(statementsOf(() -> this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL)))
				.as("a look again, after " + turn)
				.isEqualTo(1);
		}
		assertThat(this.audit.count("audit_entry")).isEqualTo(1 + 200 * 3);
		assertThat(this.audit.findings()).isEmpty();
	}

	@Test
	void whatCannotBeWrittenIsRefused() {
		var number = this.audit.file();
		this.audit.database.sql("alter table audit_entry rename to audit_entry_gone").update();

		assertThatExceptionOfType(ReadNotWritten.class)
			.isThrownBy(() -> this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL))
			.withMessageContaining("tidak dapat dicatat");
	}

	@Test
	void looksAreNeverWrittenInsideAnotherTransaction() {
		var number = this.audit.file();

		assertThatIllegalStateException().isThrownBy(() -> this.audit.transaction.executeWithoutResult(
				(status) -> this.audit.trail().witness(number, AuditFixture.VERIFIER, Set.of(Deed.READ_CASE))));
	}

	@Test
	void revealingJoinsItsTransactionAndIsUndoneWithIt() {
		var number = this.audit.file();

		this.audit.transaction.executeWithoutResult((status) -> {
			this.audit.trail().record(number, AuditFixture.OFFICER, Deed.REVEALED_FIELD, "card");
			status.setRollbackOnly();
		});
		assertThat(this.audit.count("audit_entry")).isEqualTo(1);

		this.audit.transaction.executeWithoutResult(
				(status) -> this.audit.trail().record(number, AuditFixture.OFFICER, Deed.REVEALED_FIELD, "card"));
		assertThat(this.audit.trail().readers(number)).extracting(Reading::account).containsExactly("petugas.kemensos");
		assertThat(this.audit.findings()).isEmpty();
	}

	@Test
	void oldKeyStaysReadableAfterARotationAndIsMissedWithoutIt() {
		var number = this.audit.file();
		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
		this.audit.checkpoints().sweep();

		this.audit.keys(2, 1);
		this.audit.change(number, AuditFixture.OFFICER, "FORWARDED");
		this.audit.checkpoints().sweep();
		assertThat(this.audit.findings()).isEmpty();
		assertThat(
				this.audit.database.sql("select count(distinct key_id) from audit_entry").query(Integer.class).single())
			.isEqualTo(2);

		this.audit.keys(2);
		assertThat(this.audit.findings()).isNotEmpty();
	}

	@Test
	void casesOlderThanTheAuditGetAChainOnceAndOnlyOnce() {
		try (var older = AuditFixture.create()) {
			older.fileWithoutChain();
			older.opening().start();
			assertThat(older.findings()).isEmpty();

			older.fileWithoutChain();
			older.opening().start();
			assertThat(older.findings()).extracting(Finding::kind).containsExactly(Kind.MISSING_CHAIN);
		}
	}

	/** Whoever cuts a chain cannot wait for the house to seal the rest of it. */
	@Test
	void chainCutBeforeAnyCheckpointIsNotHealedByTheNextEntry() {
		var number = this.audit.file();
		this.audit.change(number, AuditFixture.OFFICER, "FORWARDED");
		var head = this.audit.database.sql("select hash from audit_entry where case_number = ? and seq_no = 1")
			.param(number.value())
			.query(String.class)
			.single();
		this.audit.database.sql("delete from audit_entry where case_number = ? and seq_no = 2")
			.param(number.value())
			.update();
		this.audit.database.sql("update audit_head set entries = 1, last_hash = ? where case_number = ?")
			.params(head, number.value())
			.update();

		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
		this.audit.change(number, AuditFixture.OFFICER, "ANSWERED");

		assertThat(this.audit.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.MISSING_CHAIN);
			assertThat(finding.line()).contains(number.value(), "HEAD_FORGED");
		});
	}

	@Test
	void lostChainIsBegunAgainAndSaysSo() {
		var number = this.audit.file();
		this.audit.database.sql("delete from audit_entry").update();
		this.audit.database.sql("delete from audit_head").update();

		this.audit.change(number, AuditFixture.OFFICER, "FORWARDED");

		assertThat(this.audit.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.line()).contains("HEAD_LOST"));
	}

	/**
	 * Honest about the limit: until the next checkpoint an older head, with the entries
	 * behind it removed, looks like a chain that never grew. After it, it is found.
	 */
	@Test
	void olderHeadIsFoundFromTheNextCheckpointOn() {
		var number = this.audit.file();
		this.audit.checkpoints().sweep();
		var before = this.audit.database.sql("select " + Rows.HEAD + " from audit_head").query(Rows::head).single();
		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);

		this.audit.transaction.executeWithoutResult((status) -> {
			setBack(before);
			assertThat(this.audit.findings()).isEmpty();
			status.setRollbackOnly();
		});

		this.audit.checkpoints().sweep();
		setBack(before);
		assertThat(this.audit.findings()).extracting(Finding::kind).contains(Kind.ROLLED_BACK);
	}

	/** A database that was set back as a whole agrees with itself, not with the file. */
	@Test
	void wholeDatabaseSetBackIsFoundByWhatWasKeptOutside() throws IOException {
		var number = this.audit.file();
		this.audit.checkpoints().sweep();
		var before = this.audit.database.sql("select " + Rows.HEAD + " from audit_head").query(Rows::head).single();
		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
		this.audit.checkpoints().sweep();
		assertThat(this.audit.findings()).isEmpty();

		setBack(before);
		this.audit.database.sql("delete from audit_checkpoint where round_no = 2").update();
		this.audit.database.sql("delete from audit_leaf where round_no = 2").update();

		assertThat(this.audit.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.line()).contains("checkpoint 2", "the database is older"));
		Files.delete(this.audit.anchorFile);
		assertThat(this.audit.findings()).isEmpty();
	}

	@Test
	void checkpointCoversWhatGrewAndNothingElse() {
		var number = this.audit.file();
		var other = this.audit.file();
		this.audit.checkpoints().sweep();
		this.audit.checkpoints().sweep();
		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
		this.audit.checkpoints().sweep();

		assertThat(this.audit.count("audit_checkpoint")).isEqualTo(3);
		assertThat(this.audit.database.sql("select case_number from audit_leaf order by round_no, case_number")
			.query(String.class)
			.list()).containsExactly(number.value(), other.value(), number.value());
		assertThat(this.audit.findings()).isEmpty();
	}

	private void setBack(Head before) {
		this.audit.database.sql("delete from audit_entry where case_number = ? and seq_no > ?")
			.params(before.caseNumber(), before.entries())
			.update();
		this.audit.database
			.sql("update audit_head set entries = ?, last_hash = ?, mac = ?, settled = true where case_number = ?")
			.params(before.entries(), before.lastHash(), before.mac(), before.caseNumber())
			.update();
	}

	private static Note change() {
		return new Note(AuditFixture.OFFICER, Deed.CHANGED, "FORWARDED", null);
	}

	private int statementsOf(Runnable work) {
		int before = this.audit.statements.get();
		work.run();
		return this.audit.statements.get() - before;
	}

}
