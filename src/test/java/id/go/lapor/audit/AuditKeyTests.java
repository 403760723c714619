package id.go.lapor.audit;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.privacy.Marks;
import id.go.lapor.privacy.PrivacyKeyRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The audit outlives the privacy key that it was begun under. */
@Tag("postgres")
class AuditKeyTests {

	private static final int OLD = 1;

	private static final int NEW = 2;

	private AuditFixture audit;

	private CaseNumber old;

	@BeforeEach
	void aCaseUnderTheOldKeyAndOneUnderBoth() {
		this.audit = AuditFixture.create();
		this.audit.start(OLD);
		this.old = this.audit.file();
		live(this.old);
		this.audit.start(NEW, OLD);
		live(this.old);
		live(this.audit.file());
		assertThat(this.audit.findings()).as("with both keys").isEmpty();
	}

	@AfterEach
	void close() {
		this.audit.close();
	}

	@Test
	void verifiesWhatTheOldKeySealedWithoutTheOldKey() {
		renew();
		this.audit.start(NEW);
		assertThat(this.audit.findings()).isEmpty();

		live(this.old);
		this.audit.forgetWords(this.old);
		assertThat(this.audit.findings()).isEmpty();
	}

	@Test
	void findsWhatIsDoneToOldEntriesAndLinesWithoutTheOldKey() {
		renew();
		this.audit.start(NEW);
		this.audit.database.sql("update audit_entry set actor = 'orang.lain' where case_number = ? and seq_no = 2")
			.param(this.old.value())
			.update();
		assertThat(this.audit.findings()).extracting(Finding::kind).contains(Finding.Kind.EDITED);
		this.audit.database.sql("update audit_entry set actor = ? where case_number = ? and seq_no = 2")
			.params(AuditFixture.OFFICER.account(), this.old.value())
			.update();
		assertThat(this.audit.findings()).as("put right again").isEmpty();

		this.audit.database.sql("update timeline_entry set words = 'Lain.' where id = ?")
			.param(this.audit.lines(this.old).get(1).id())
			.update();
		assertThat(this.audit.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.LINE_EDITED);
	}

	@Test
	void doesNotStartWithoutTheOldKeyBeforeItsMarksAreTakenOver() {
		assertThatExceptionOfType(PrivacyKeyRefusal.class).isThrownBy(() -> this.audit.start(NEW));
		renew();
		this.audit.start(NEW);
	}

	/** The keys for marks are needed: without them nothing old is genuine. */
	@Test
	void takesNothingOldForGenuineWhereTheKeysForMarksAreLost() {
		renew();
		this.audit.start(NEW);
		this.audit.database.sql("delete from privacy_mark_key").update();
		this.audit.keys(NEW);

		assertThat(this.audit.findings()).extracting(Finding::kind)
			.contains(Finding.Kind.EDITED, Finding.Kind.CHECKPOINT_CHANGED);
	}

	private void live(CaseNumber number) {
		this.audit.change(number, AuditFixture.OFFICER, "FORWARDED");
		this.audit.read(number, AuditFixture.VERIFIER, Deed.READ_ORIGINAL);
		this.audit.checkpoints().sweep();
	}

	private void renew() {
		Marks.renew(this.audit.database, this.audit.transactions, NEW, OLD);
	}

}
