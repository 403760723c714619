package id.go.lapor.api;

import java.util.List;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.receipt.SentCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A lost receipt, replaced by a program for its reporter. */
@ProcessTest
class LostReceiptInterfaceTests {

	private static final String UNKNOWN = "1000000005";

	@Autowired
	private ApiClient api;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private SentCodes sent;

	private String number;

	private String receipt;

	@BeforeEach
	void writeReport() {
		var accepted = this.api.body(this.api.write(this.api.report()));
		this.number = accepted.path("caseNumber").asText();
		this.receipt = accepted.path("receipt").asText();
		this.cases.work(CaseNumber.of(this.number));
	}

	@Test
	void answersEveryWishAlike() throws Exception {
		var secret = this.api.report().put("secret", true).put("anonymous", true);
		secret.remove("reporter");
		var other = this.api.body(this.api.write(secret)).path("caseNumber").asText();

		for (var asked : List.of(this.number, other, UNKNOWN)) {
			var answer = wish(asked);
			assertThat(answer.getStatus()).isEqualTo(202);
			assertThat(answer.getHeader("Cache-Control")).contains("no-store");
			assertThat(answer.getContentAsString()).isEqualTo(wish(UNKNOWN).getContentAsString());
		}
		assertThat(this.api.body(wish(UNKNOWN)).path("detail").asText()).contains("15 menit");
	}

	@Test
	void exchangesACodeForANewReceipt() throws Exception {
		wish(this.number);
		this.cases.work(CaseNumber.of(this.number));
		var code = code();

		var answer = exchange(this.number, code.replace("-", " ").toLowerCase());

		assertThat(answer.getStatus()).isEqualTo(201);
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(answer.getHeader("Location")).isNull();
		var fresh = this.api.body(answer).path("receipt").asText();
		assertThat(this.api.body(answer).path("caseNumber").asText()).isEqualTo(this.number);
		assertThat(this.api.body(this.api.read(this.number, fresh)).path("title").asText()).startsWith("Kartu");
		assertThat(this.api.read(this.number, this.receipt).getStatus()).isEqualTo(404);
		assertThat(exchange(this.number, code).getStatus()).as("used").isEqualTo(404);
	}

	@Test
	void answersEveryWrongCodeAlike() throws Exception {
		wish(this.number);
		this.cases.work(CaseNumber.of(this.number));

		var wrong = exchange(this.number, "AAAAA-AAAAA");
		assertThat(wrong.getStatus()).isEqualTo(404);
		assertThat(this.api.body(wrong).path("type").asText()).endsWith("/kode-tidak-cocok");
		for (var other : List.of(exchange(UNKNOWN, "AAAAA-AAAAA"), exchange(this.number, ""))) {
			assertThat(other.getStatus()).isEqualTo(404);
			assertThat(other.getContentAsString().replace(UNKNOWN, this.number)).isEqualTo(wrong.getContentAsString());
		}
		var nothing = this.api.send(post("/api/v1/reports/" + this.number + "/receipts"), "{}");
		assertThat(nothing.getContentAsString()).isEqualTo(wrong.getContentAsString());
		assertThat(wish("1000000006").getStatus()).as("mistyped").isEqualTo(400);
	}

	private MockHttpServletResponse wish(String asked) {
		return this.api.perform(post("/api/v1/reports/" + asked + "/receipt-codes"));
	}

	private MockHttpServletResponse exchange(String asked, String code) {
		return this.api.send(post("/api/v1/reports/" + asked + "/receipts"), "{\"code\":\"" + code + "\"}");
	}

	private String code() {
		var line = this.register.timeline(CaseNumber.of(this.number), Visibility.GUARDIANS)
			.stream()
			.filter((entry) -> entry.event() == CaseEvent.RECEIPT_CODE_ISSUED)
			.findFirst()
			.orElseThrow();
		return this.sent.printed(line.detail()).orElseThrow();
	}

}
