package id.go.lapor.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.privacy.MaskedFields;
import id.go.lapor.reveal.RevealOutcome;
import id.go.lapor.reveal.RevealWish;
import id.go.lapor.reveal.Reveals;
import id.go.lapor.intake.NewReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asks what a misused account learned reads which kind of number it opened. */
@LaporTest
@Tag("postgres")
class BreachReportOfOpenedNumbersTests {

	private static final String CARD = "6032981234567890";

	@Autowired
	CaseDriver cases;

	@Autowired
	MaskedFields fields;

	@Autowired
	Reveals reveals;

	@Autowired
	JdbcClient database;

	@Test
	void breachReportNamesCaseAndKindAndNeverTheNumber() {
		var number = this.cases
			.file(new NewReport("COMPLAINT", "Kartu bantuan tertahan", "Kartu KKS " + CARD + " tidak dapat dipakai.",
					"SOCIAL_AID", "32.12", null, null, null, true, false, null, null, true));
		this.cases.forward(number, CaseDriver.KEMENSOS);
		var field = this.fields.of(number.value(), true)
			.text()
			.stream()
			.filter((piece) -> piece.field() != null)
			.findFirst()
			.orElseThrow()
			.field();
		var actor = new Actor("petugas.bocor", ActorRole.OFFICER, CaseDriver.KEMENSOS);

		var answer = this.reveals.open(
				new RevealWish(number, field.id(), actor, "tugas", "Mencocokkan dengan data penyaluran."), () -> true);

		assertThat(answer.outcome()).isEqualTo(RevealOutcome.OPENED);
		assertThat(answer.number()).isEqualTo(CARD);
		var lines = new ArrayList<String>();
		var pages = new BreachReport(this.database).of("petugas.bocor", Instant.now().minus(Duration.ofDays(9_000)),
				Instant.now().plus(Duration.ofDays(9_000)));
		for (var entry = pages.take(); entry != null; entry = pages.take()) {
			lines.add(BreachReport.line(entry));
		}
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0)).startsWith(number.value() + ",")
			.contains(",REVEALED_FIELD,card:" + field.id() + ",OFFICER,kemensos");
		assertThat(lines.toString() + answer).doesNotContain(CARD);
	}

}
