package id.go.lapor.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** One key, one report, one answer. */
@ProcessTest
class IdempotencyTests {

	@Autowired
	private ApiClient api;

	@Autowired
	private CaseDriver given;

	@Autowired
	private JdbcClient jdbc;

	private final String key = UUID.randomUUID().toString();

	@Test
	void givesTheSameAnswerToTheSameRequest() {
		var before = cases();

		var first = this.api.write(this.key, this.api.report());
		var again = this.api.write(this.key, this.api.report());

		assertThat(again.getStatus()).isEqualTo(201);
		assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
		assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
		assertThat(cases()).isEqualTo(before + 1);
	}

	@Test
	void refusesAKeyThatBelongsToOtherContent() {
		this.api.write(this.key, this.api.report());
		var before = cases();

		var other = this.api.write(this.key, this.api.report().put("title", "Judul yang lain"));

		assertThat(other.getStatus()).isEqualTo(422);
		assertThat(this.api.body(other).path("type").asText()).endsWith("/kunci-dipakai-lagi");
		assertThat(cases()).isEqualTo(before);
	}

	@Test
	void makesTwoReportsWithoutAKey() {
		var before = cases();

		this.api.write(this.api.report());
		this.api.write(this.api.report());

		assertThat(cases()).isEqualTo(before + 2);
	}

	@Test
	void leavesTheKeyFreeWhenTheReportWasRefused() {
		assertThat(this.api.write(this.key, this.api.report().put("title", "Abc")).getStatus()).isEqualTo(400);

		assertThat(this.api.write(this.key, this.api.report()).getStatus()).isEqualTo(201);
	}

	@Test
	void refusesAKeyThatIsNone() {
		for (var bad : List.of("", " ", "k".repeat(256), "kunci\u00e9")) {
			assertThat(this.api.write(bad, this.api.report()).getStatus()).as(bad).isEqualTo(400);
		}
	}

	@Test
	void forgetsAnAnswerAfterADay() {
		var first = this.api.body(this.api.write(this.key, this.api.report()));
		this.given.moveClock(LocalDate.of(2026, 2, 3), 9, 1);

		var later = this.api.body(this.api.write(this.key, this.api.report()));

		assertThat(later.path("caseNumber")).isNotEqualTo(first.path("caseNumber"));
	}

	@Test
	void keepsNeitherKeyNorReceiptReadable() {
		var receipt = this.api.body(this.api.write(this.key, this.api.report())).path("receipt").asText();

		var kept = this.jdbc.sql("select key_hash, body_hmac, sealed_answer from idempotency_record")
			.query((row, index) -> row.getString(1) + row.getString(2)
					+ new String(row.getBytes(3), StandardCharsets.ISO_8859_1))
			.list();

		assertThat(kept).isNotEmpty();
		assertThat(String.join("", kept)).doesNotContain(this.key, receipt, receipt.replace("-", ""));
	}

	@Test
	void takesOneReportFromTwinsThatComeTogether() throws Exception {
		var before = cases();
		int twins = 8;
		var together = new CyclicBarrier(twins);
		var threads = Executors.newFixedThreadPool(twins);
		try {
			var asked = new ArrayList<Callable<MockHttpServletResponse>>();
			for (int twin = 0; twin < twins; twin++) {
				asked.add(() -> {
					together.await();
					return this.api.write(this.key, this.api.report());
				});
			}
			var answers = new ArrayList<MockHttpServletResponse>();
			for (var answer : threads.invokeAll(asked)) {
				answers.add(answer.get());
			}

			assertThat(answers).extracting(MockHttpServletResponse::getStatus).isSubsetOf(201, 409).contains(201);
			assertThat(answers).filteredOn((answer) -> answer.getStatus() == 201)
				.extracting((answer) -> this.api.body(answer))
				.containsOnly(
						this.api.body(answers.stream().filter((one) -> one.getStatus() == 201).findFirst().get()));
			assertThat(answers).filteredOn((answer) -> answer.getStatus() == 409)
				.allMatch((answer) -> "2".equals(answer.getHeader("Retry-After")));
		}
		finally {
			threads.shutdown();
		}
		assertThat(cases()).isEqualTo(before + 1);
		assertThat(this.api.write(this.key, this.api.report()).getStatus()).isEqualTo(201);
	}

	private long cases() {
		return this.jdbc.sql("select count(*) from complaint").query(Long.class).single();
	}

}
