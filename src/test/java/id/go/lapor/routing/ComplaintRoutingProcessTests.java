package id.go.lapor.routing;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import java.util.List;
import java.util.Map;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** No report ends as "not ours". */
@ProcessTest
class ComplaintRoutingProcessTests {

	@Autowired
	private CaseDriver cases;

	@Test
	void reroutesAReportThatABodyRefused() {
		var number = refusedOnce();
		assertThat(this.cases.waits(number)).containsExactly("userTask_rerouteComplaint");

		assign(number, CaseDriver.DISDUKCAPIL);

		assertThat(this.cases.complaint(number).agencyCode()).isEqualTo(CaseDriver.DISDUKCAPIL);
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	@Test
	void doesNotSendAReportBackToTheBodyThatRefusedIt() {
		var number = refusedOnce();

		assertThatThrownBy(() -> assign(number, CaseDriver.KEMENSOS)).hasMessageContaining("sudah menolak");

		assertThat(this.cases.waits(number)).containsExactly("userTask_rerouteComplaint");
	}

	@Test
	void letsTheArbiterRuleAfterTwoRefusalsAndTheRulingBinds() {
		var number = refusedTwice();
		assertThat(this.cases.waits(number)).containsExactly("userTask_ruleOnCompetence");

		rule(number, CaseDriver.KEMENSOS);

		assertThat(this.cases.complaint(number).isRuled()).isTrue();
		assertThatThrownBy(() -> refuse(number, CaseDriver.DISDUKCAPIL)).hasMessageContaining("mengikat");
		assertThat(this.cases.waits(number)).containsExactly("userTask_respond");
	}

	@Test
	void letsAVerifierPassTheDecisionToTheArbiter() {
		var number = refusedOnce();
		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Tidak pasti.");

		this.cases.complete(number, "userTask_rerouteComplaint", Map.of("reroutingDecision", "RULING"));

		assertThat(this.cases.waits(number)).containsExactly("userTask_ruleOnCompetence");
		assertThatThrownBy(() -> this.cases.complete(number, "userTask_ruleOnCompetence",
				Map.of("targetAgency", CaseDriver.KEMENSOS)))
			.hasMessageContaining("Alasan belum ditulis");
	}

	@Test
	void opensAnOverdueReroutingToTheArbiter() {
		var number = refusedOnce();

		this.cases.passDays(number, 7);

		assertThat(this.cases.escalations(number)).containsExactly("REROUTING:1:ARBITER", "REROUTING:2:OVERSIGHT");
		assertThat(this.cases.candidateGroups(number, "userTask_rerouteComplaint")).contains("arbiter", "verifier");
	}

	@Test
	void namesTheArbiterWhereTheArbiterAssignedInALateVerifiersPlace() {
		var number = refusedOnce();
		this.cases.passDays(number, 7);
		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Sesuai kewenangan daerah.");

		this.cases.logIn("penengah", List.of("arbiter"));
		this.cases.complete(number, "userTask_rerouteComplaint",
				Map.of("reroutingDecision", "ASSIGN", "targetAgency", CaseDriver.DISDUKCAPIL));

		assertThat(this.cases.roles(number, CaseEvent.REASSIGNED)).containsExactly(ActorRole.ARBITER);
	}

	@Test
	void tellsTheNextLevelsOfOversightWhenTheArbiterIsLate() {
		var number = refusedTwice();

		this.cases.passDays(number, 9);

		assertThat(this.cases.escalations(number)).containsExactly("RULING:1:OVERSIGHT", "RULING:2:PRESIDENTIAL_STAFF");
		assertThat(this.cases.waits(number)).containsExactly("userTask_ruleOnCompetence");
	}

	private CaseNumber refusedOnce() {
		var number = this.cases.withAgency();
		refuse(number, CaseDriver.INDRAMAYU);
		return number;
	}

	private CaseNumber refusedTwice() {
		var number = refusedOnce();
		assign(number, CaseDriver.DISDUKCAPIL);
		refuse(number, CaseDriver.KEMENSOS);
		return number;
	}

	private void refuse(CaseNumber number, String competent) {
		this.cases.write(number, "userTask_respond", "reason", "Bukan tugas kami.");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "OUTSIDE_AUTHORITY", "competentAgency", competent));
	}

	private void assign(CaseNumber number, String agency) {
		this.cases.write(number, "userTask_rerouteComplaint", "reason", "Sesuai kewenangan daerah.");
		this.cases.complete(number, "userTask_rerouteComplaint",
				Map.of("reroutingDecision", "ASSIGN", "targetAgency", agency));
	}

	private void rule(CaseNumber number, String agency) {
		this.cases.write(number, "userTask_ruleOnCompetence", "reason", "Berdasarkan undang-undang.");
		this.cases.complete(number, "userTask_ruleOnCompetence", Map.of("targetAgency", agency));
	}

}
