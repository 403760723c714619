package id.go.lapor.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.conflict.Accusations;
import id.go.lapor.intake.NewReport;
import id.go.lapor.privacy.IdentityErased;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every decision teaches, in its own transaction, and none that should not. */
@ProcessTest
@Tag("postgres")
class CaseDecisionsProcessTests {

	private static final String ACCUSING = "Kepala Dinas Sosial memotong bantuan warga desa kami setiap bulan.";

	@Autowired
	private CaseDriver cases;

	@Autowired
	private CaseDecisions decisions;

	@Autowired
	private DecidedCases decided;

	@Autowired
	private LearnedProposals learned;

	@Autowired
	private Accusations accusations;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void aForwardingToAProposedBodyConfirmsAndToAnyOtherOverrides() {
		var confirmed = this.cases.file();
		assertThat(example(confirmed)).as("before anybody decided").isEmpty();
		this.cases.forward(confirmed, CaseDriver.KEMENSOS);
		assertThat(example(confirmed)).containsExactly("kemensos kemensos CONFIRMED SOCIAL_AID 32.12");

		var overridden = this.cases.forwardedTo("polri");
		assertThat(example(overridden)).containsExactly("polri polri OVERRIDDEN SOCIAL_AID 32.12");
		assertThat(choices(confirmed)).containsExactly("CONFIRMED kemensos proposed false");
		assertThat(choices(overridden)).containsExactly("OVERRIDDEN polri - false");
	}

	@Test
	void aUnitThatTakesTheCaseOnSaysItMoreExactly() {
		var number = this.cases.forwardedTo(CaseDriver.INDRAMAYU);
		assertThat(example(number)).containsExactly("pemda-3212 pemda-3212 CONFIRMED SOCIAL_AID 32.12");

		this.cases.complete(number, "userTask_forwardToUnit",
				Map.of("forwardingDecision", "UNIT", "targetAgency", CaseDriver.DINSOS));

		assertThat(example(number)).containsExactly("pemda-3212 pemda-3212-dinsos CONFIRMED SOCIAL_AID 32.12");
	}

	@Test
	void aRefusalTakesTheExampleBackAndTheNextDecisionWritesAnother() {
		var number = this.cases.withAgency();
		refuse(number, CaseDriver.INDRAMAYU);
		assertThat(example(number)).isEmpty();
		assertThat(choices(number)).containsExactly("CONFIRMED kemensos proposed true");

		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Sesuai kewenangan daerah.");
		this.cases.complete(number, "userTask_rerouteComplaint",
				Map.of("reroutingDecision", "ASSIGN", "targetAgency", CaseDriver.DISDUKCAPIL));
		assertThat(example(number)).containsExactly("pemda-3212 pemda-3212-disdukcapil REROUTED SOCIAL_AID 32.12");

		refuse(number, CaseDriver.KEMENSOS);
		this.cases.write(number, "userTask_ruleOnCompetence", "reason", "Program nasional.");
		this.cases.complete(number, "userTask_ruleOnCompetence", Map.of("targetAgency", CaseDriver.KEMENSOS));
		assertThat(example(number)).containsExactly("kemensos kemensos RULED SOCIAL_AID 32.12");
		assertThat(choices(number)).hasSize(3);
	}

	@Test
	void aDecisionThatFailsTeachesNothing() {
		var number = this.cases.file();

		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.register.alter(number, (complaint) -> complaint.forward("polri", ActorRole.VERIFIER, null));
			assertThat(example(number)).hasSize(1);
			throw new IllegalStateException("later in the same transaction");
		})).isInstanceOf(IllegalStateException.class);

		assertThat(example(number)).isEmpty();
		assertThat(choices(number)).isEmpty();
	}

	@Test
	void aCaseThatAccusesTeachesNothingNeitherBeforeNorAfterwards() {
		var accusing = this.cases.file(about(ACCUSING));
		this.cases.forward(accusing, CaseDriver.INDRAMAYU);
		assertThat(example(accusing)).isEmpty();

		var later = this.cases.withAgency();
		assertThat(example(later)).hasSize(1);
		this.transaction
			.executeWithoutResult((status) -> this.accusations.add(later, CaseDriver.DINSOS, ActorRole.VERIFIER));
		assertThat(example(later)).isEmpty();
	}

	@Test
	void whatIsErasedOrRemovedLeavesACountOfItsDayThatNamesNoCase() {
		var erased = this.cases.withAgency();
		var removed = this.cases.withAgency();
		long counted = counted();

		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new IdentityErased(erased));
			this.decisions.remove(removed);
		});

		for (var number : List.of(erased, removed)) {
			assertThat(example(number)).isEmpty();
			assertThat(choices(number)).isEmpty();
			assertThat(this.learned.of(number)).isEmpty();
		}
		assertThat(counted()).isEqualTo(counted);
	}

	@Test
	void wordsThatAreMaskedAnewMakeAnotherSet() {
		var number = this.cases.withAgency();
		var before = this.decided.fingerprint();
		assertThat(this.decided.fingerprint()).isEqualTo(before);

		this.transaction.executeWithoutResult((status) -> this.register.alter(number,
				(complaint) -> complaint.mask("Sampah", "Sampah menumpuk sejak Senin", null)));

		assertThat(this.decided.fingerprint()).isNotEqualTo(before);
	}

	@Test
	void theHouseThatHasLearnedNothingYetSaysSo() {
		var number = this.cases.file();

		assertThat(this.learned.of(number)).contains(new LearnedAnswer(false, 0, List.of()));
	}

	private void refuse(CaseNumber number, String competent) {
		this.cases.write(number, "userTask_respond", "reason", "Bukan tugas kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", competent));
	}

	private List<String> example(CaseNumber number) {
		return this.jdbc.sql(
				"select body_code || ' ' || agency_code || ' ' || decision || ' ' || category_code || ' ' || region_code"
						+ " from routing_example where case_number = ?")
			.param(number.value())
			.query(String.class)
			.list();
	}

	private List<String> choices(CaseNumber number) {
		return this.jdbc.sql(
				"select decision || ' ' || body_code || ' ' || case when rule_place is null then '-' else 'proposed' end"
						+ " || ' ' || case when refused then 'true' else 'false' end"
						+ " from routing_choice where case_number = ? order by id")
			.param(number.value())
			.query(String.class)
			.list();
	}

	private long counted() {
		return this.jdbc.sql("select count(*) from routing_choice").query(Long.class).single();
	}

	private static NewReport about(String text) {
		return new NewReport("COMPLAINT", "Bantuan sosial desa", text, "SOCIAL_AID", "32.12", null,
				LocalDate.of(2026, 1, 20), null, false, false, null,
				new NewReport.Person("Sumiyati Kartini", "081298765432", "sumiyati@example.org"));
	}

}
