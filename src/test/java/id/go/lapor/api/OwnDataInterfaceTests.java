package id.go.lapor.api;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What a program may ask about its reporter's data. */
@ProcessTest
class OwnDataInterfaceTests {

	@Autowired
	private ApiClient api;

	@Autowired
	private CaseDriver given;

	private String number;

	private String receipt;

	@BeforeEach
	void writeReport() {
		var accepted = this.api.body(this.api.write(this.api.report()));
		this.number = accepted.path("caseNumber").asText();
		this.receipt = accepted.path("receipt").asText();
		this.given.work(CaseNumber.of(this.number));
	}

	@Test
	void exportsEverythingToWhoHasTheReceipt() {
		var answer = export(this.receipt);

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		var data = this.api.body(answer);
		assertThat(data.at("/report/text").asText()).startsWith("Sampai hari ini kartu");
		assertThat(data.at("/reporter/name").asText()).isEqualTo("Maman Rukmana");
		assertThat(data.at("/reporter/phone").asText()).isEqualTo("+6281234567890");
		assertThat(data.path("timeline")).isNotEmpty();
		assertThat(data.at("/others/messages")).isNotEmpty();
	}

	@Test
	void answersEverybodyElseLikeAnUnknownNumber() {
		var wrong = export("ABCD-EFGH-JKMN-PQRS");
		var none = this.api.perform(get("/api/v1/reports/" + this.number + "/data"));

		assertThat(wrong.getStatus()).isEqualTo(404);
		assertThat(none.getStatus()).isEqualTo(404);
		assertThat(this.api.body(wrong).path("type")).isEqualTo(this.api.body(none).path("type"));
	}

	@Test
	void erasesOnRequestAndSaysSo() {
		var answer = this.api.act(this.number, this.receipt, "data-requests", "{\"kind\":\"ERASURE\"}");

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(this.api.body(answer).path("state").asText()).isEqualTo("FULFILLED");
		var data = this.api.body(export(this.receipt));
		assertThat(data.path("erased").asBoolean()).isTrue();
		assertThat(data.path("reporter").isNull()).isTrue();
		assertThat(data.at("/requests/0/kind").asText()).isEqualTo("ERASURE");
	}

	@Test
	void saysWhatIsWrongWithARequest() {
		var missing = this.api.act(this.number, this.receipt, "data-requests", "{}");
		assertThat(missing.getStatus()).isEqualTo(400);
		assertThat(this.api.body(missing).path("detail").asText()).contains("ERASURE");

		var phone = this.api.act(this.number, this.receipt, "data-requests",
				"{\"kind\":\"CORRECTION\",\"name\":\"Maman\",\"phone\":\"112\"}");
		assertThat(phone.getStatus()).isEqualTo(400);
		assertThat(this.api.body(phone).path("detail").asText()).contains("Nomor telepon");

		var unknown = this.api.act(this.number, this.receipt, "data-requests", "{\"kind\":\"DELETE\"}");
		assertThat(unknown.getStatus()).isEqualTo(400);
	}

	private org.springframework.mock.web.MockHttpServletResponse export(String receipt) {
		return this.api.perform(get("/api/v1/reports/" + this.number + "/data").header("X-Receipt", receipt));
	}

}
