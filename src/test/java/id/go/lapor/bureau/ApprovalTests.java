package id.go.lapor.bureau;

import java.util.Map;
import java.util.regex.Pattern;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.agency.AgencyRegister;
import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A body says whether its head approves answers. */
@ProcessTest
@Tag("postgres")
class ApprovalTests {

	private static final String WRITE = "userTask_respond";

	private static final String APPROVE = "userTask_approveAnswer";

	private static final Pattern SEEN = Pattern
		.compile("instansi/persetujuan\".*?name=\"seen\" value=\"([0-9a-f]{16})\"", Pattern.DOTALL);

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Autowired
	AgencyRegister register;

	@Autowired
	PlatformTransactionManager transactions;

	private BureauForms kemensos;

	@BeforeEach
	void signIn() {
		this.kemensos = new BureauForms(this.port, "koordinator.kemensos");
	}

	@AfterEach
	void asItWas() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.register.lock();
			this.register.approve("kemensos", false);
		});
	}

	@Test
	void holdsForTheNextAnswersAndForNoneThatLiesWithTheHead() {
		var before = this.cases.withAgency();
		var waiting = this.cases.withAgency();

		require("kemensos");
		answer(before);
		assertThat(this.cases.waits(before)).as("it came before the body wanted that").containsExactly(APPROVE);

		require("");
		answer(waiting);
		assertThat(this.cases.waits(waiting)).doesNotContain(APPROVE, WRITE);
		assertThat(this.cases.waits(before)).containsExactly(APPROVE);
		assertThat(this.kemensos.page())
			.contains("tidak lagi mewajibkan persetujuan pimpinan untuk jawaban Kementerian Sosial");
	}

	@Test
	void aPageThatIsOldChangesNothingAndKeepsWhatWasTicked() {
		var seen = seen();
		require("kemensos");

		var late = this.kemensos.send("/persetujuan", Map.of("seen", seen));

		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("diubah orang lain").doesNotContain("checked");
		assertThat(this.kemensos.page()).contains("checked");
	}

	@Test
	void anotherBodyIsNotToldFrom() {
		assertThat(
				this.kemensos.send("/persetujuan", Map.of("seen", seen(), "needed", "pemda-3212-dinsos")).statusCode())
			.isEqualTo(404);
		assertThat(new BureauForms(this.port, "koordinator.indramayu").page())
			.contains("value=\"pemda-3212-dinsos\" checked=\"checked\"");
	}

	private void require(String needed) {
		var kept = this.kemensos.send("/persetujuan", Map.of("seen", seen(), "needed", needed));
		assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
	}

	private String seen() {
		var found = SEEN.matcher(this.kemensos.page());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private void answer(CaseNumber number) {
		this.cases.write(number, WRITE, "answer", "Kartu Anda sudah dicetak dan dapat diambil di kantor.");
		this.cases.complete(number, WRITE, Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));
		this.cases.work(number);
	}

}
