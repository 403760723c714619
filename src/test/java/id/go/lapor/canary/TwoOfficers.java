package id.go.lapor.canary;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.door.Browser;

import static id.go.lapor.canary.Canaries.IDENTITY;
import static id.go.lapor.canary.CanaryReporter.answer;
import static org.assertj.core.api.Assertions.assertThat;

/** Two identity officers who open the identity of an anonymous report, at their page. */
final class TwoOfficers {

	private static final String PAGE = "/petugas/identitas";

	private static final String SECOND = "pelindung.data2";

	private final Browser first;

	private final Browser second;

	TwoOfficers(int port) {
		this.first = Browser.of(port, "pelindung.data1");
		this.second = Browser.of(port, SECOND);
		this.second.get("/api/desk/agencies?q=");
	}

	void ask(CaseNumber number) {
		var basis = URLEncoder.encode("Pasal 15 UU 27/2022 dan penetapan pengadilan nomor 12.", StandardCharsets.UTF_8);
		assertThat(this.first.form(PAGE, "number=" + number + "&legalBasis=" + basis).statusCode()).isEqualTo(302);
	}

	void agree(String task) {
		expect(204, this.second.post(Browser.engine("/task/" + task + "/claim"), "{\"userId\":\"" + SECOND + "\"}"));
		expect(200, this.second.put("/api/desk/tasks/" + task + "/words/reason", "{\"text\":\"Penetapannya sah.\"}"));
		expect(204, this.second.post(Browser.engine("/task/" + task + "/submit-form"),
				"{\"variables\":{\"disclosureDecision\":{\"value\":\"GRANT\",\"type\":\"String\"}}}"));
	}

	/** The one who asked reads who it is; the one who agreed does not. */
	Stream<Sink> open(CaseNumber number) {
		var opened = this.first.form(PAGE + "/" + number + "/buka", "");
		assertThat(opened.statusCode()).isEqualTo(200);
		return Stream.of(answer("the officer who asked opens the identity", opened).allowing(IDENTITY),
				answer("the officer who asked comes back", this.first.page(PAGE)),
				answer("the officer who agreed opens the identity",
						this.second.form(PAGE + "/" + number + "/buka", "")));
	}

	private static void expect(int status, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
	}

}
