package id.go.lapor.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;
import id.go.lapor.receipt.SentCodes;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static id.go.lapor.engine.door.HouseToken.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The pages for a lost receipt: every number is answered alike, the receipt shown once.
 */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class LostReceiptPageTests {

	private static final String LOST = "/tanda-terima-hilang";

	private static final String UNKNOWN = "1000000005";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private ComplaintRegister register;

	@Autowired
	private SentCodes sent;

	private AcceptedReport report;

	private String number;

	@BeforeEach
	void somebodyWroteAReport() {
		this.report = accept(false, false, new NewReport.Person("Maman Rukmana", null, "maman@example.org"));
		this.number = this.report.caseNumber().value();
	}

	@Test
	void isFoundWhereverTheReceiptIsTyped() throws Exception {
		var link = "href=\"" + LOST;
		assertThat(page(ask(get("/")))).contains(link);
		assertThat(page(ask(get("/laporan/" + this.number)))).contains(link + "?nomor=" + this.number);
		var wrong = ask(
				post("/laporan").param("nomor", this.number).param("kode", "ABCD-EFGH-JKMN-PQRS").with(token()));
		assertThat(wrong.getStatus()).isEqualTo(404);
		assertThat(page(wrong)).contains(link);
		var again = ask(post("/laporan/" + this.number + "/tarik").param("text", "Selesai").with(token()));
		assertThat(page(again)).contains(link);
		assertThat(page(ask(get(LOST).param("nomor", this.number)))).contains("value=\"" + this.number + "\"");
		assertThat(page(ask(get(LOST).param("nomor", "ABCD-EFGH")))).doesNotContain("ABCD-EFGH");
	}

	@Test
	void saysPlainlyWhereAReceiptCannotBeReplaced() throws Exception {
		assertThat(page(ask(get(LOST)))).contains("tidak dapat diganti");
		assertThat(page(ask(get(LOST).header("Accept-Language", "en")))).contains("cannot be replaced");
	}

	@Test
	void answersEveryNumberAlike() throws Exception {
		var secret = accept(true, true, new NewReport.Person(null, "081234567890", null)).caseNumber().value();
		var letter = accept(true, false, null).caseNumber().value();
		for (int time = 0; time < 4; time++) {
			wish(this.number);
		}

		var answers = Stream.of(this.number, secret, letter, UNKNOWN).map((asked) -> alike(asked)).distinct().toList();

		assertThat(answers).hasSize(1);
		assertThat(answers.get(0)).contains("Bila pada laporan ini ada kontak", "15 menit");
	}

	@Test
	void answersEveryWrongCodeAlike() throws Exception {
		var used = codeFor(this.number);
		exchange(this.number, used);
		var waiting = accept(false, false, new NewReport.Person("Maman Rukmana", null, "maman@example.org"));
		codeFor(waiting.caseNumber().value());
		var letter = accept(true, false, null).caseNumber().value();

		var answers = List
			.of(refused(this.number, used), refused(waiting.caseNumber().value(), "AAAAA-AAAAA"),
					refused(letter, "AAAAA-AAAAA"), refused(UNKNOWN, "AAAAA-AAAAA"), refused(this.number, ""))
			.stream()
			.distinct()
			.toList();

		assertThat(answers).hasSize(1);
		assertThat(answers.get(0)).startsWith("404").contains("Kode ini tidak cocok");
	}

	@Test
	void showsTheNewReceiptOnceAndLetsNobodyKeepIt(CapturedOutput log) throws Exception {
		var device = ask(post("/laporan").param("nomor", this.number)
			.param("kode", this.report.receipt().printed())
			.with(token()));
		var opened = device.getCookie("lapor-laporan");
		assertThat(page(ask(get("/laporan/" + this.number).cookie(opened)))).contains("Tutup laporan di perangkat ini");
		var code = codeFor(this.number);

		var shown = exchange(this.number, code);

		assertThat(shown.getStatus()).isEqualTo(200);
		assertThat(shown.getHeader("Cache-Control")).contains("no-store");
		assertThat(shown.getHeader("Location")).isNull();
		assertThat(page(shown)).contains("Ini tanda terima Anda yang baru", "hanya ditampilkan sekali");
		var receipt = receiptOn(page(shown));
		assertThat(receipt).isNotEqualTo(this.report.receipt().printed());
		assertThat(refused(this.number, code)).doesNotContain(receipt);
		assertThat(page(ask(get("/laporan/" + this.number).cookie(opened)))).as("the device that was open")
			.doesNotContain("Tutup laporan di perangkat ini");
		Cookie fresh = shown.getCookie("lapor-laporan");
		var own = page(ask(get("/laporan/" + this.number).cookie(fresh)));
		assertThat(own).contains("Tanda terima diganti dengan yang baru").doesNotContain(receipt);
		assertThat(log.getAll()).doesNotContain(receipt, receipt.replace("-", ""), code, code.replace("-", ""));
	}

	@Test
	void keepsNoReceiptOfANewReportEither(CapturedOutput log) throws Exception {
		var answer = ask(post("/laporan").param("nomor", this.number)
			.param("kode", this.report.receipt().printed().toLowerCase().replace("-", " "))
			.with(token()));

		assertThat(answer.getStatus()).isEqualTo(302);
		assertThat(answer.getHeader("Location")).isEqualTo("/laporan/" + this.number);
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(log.getAll()).doesNotContain(this.report.receipt().value(), this.report.receipt().printed());
	}

	@Test
	void saysWhereANumberIsMistyped() throws Exception {
		var mistyped = ask(post(LOST).param("nomor", "1000000006").with(token()));

		assertThat(mistyped.getStatus()).isEqualTo(400);
		assertThat(ask(get(LOST + "/12")).getStatus()).isEqualTo(400);
	}

	private AcceptedReport accept(boolean anonymous, boolean secret, NewReport.Person person) {
		var typed = CaseDriver.report();
		var accepted = this.cases.accept(new NewReport(typed.kind(), typed.title(), typed.text(), typed.category(),
				typed.regionCode(), typed.address(), typed.eventDate(), null, anonymous, secret, null, person));
		this.cases.work(accepted.caseNumber());
		return accepted;
	}

	private void wish(String asked) throws Exception {
		var answer = ask(post(LOST).param("nomor", asked).with(token()));
		assertThat(answer.getStatus()).isEqualTo(302);
		assertThat(answer.getHeader("Location")).isEqualTo(LOST + "/" + asked);
		this.cases.work(CaseNumber.of(asked));
	}

	private String codeFor(String asked) throws Exception {
		wish(asked);
		var lines = this.register.timeline(CaseNumber.of(asked), Visibility.GUARDIANS)
			.stream()
			.filter((line) -> line.event() == CaseEvent.RECEIPT_CODE_ISSUED)
			.toList();
		return this.sent.printed(lines.get(lines.size() - 1).detail()).orElseThrow();
	}

	/**
	 * What is answered to a wish, and on the page after it, but for the number itself.
	 */
	private String alike(String asked) {
		try {
			var answer = ask(post(LOST).param("nomor", asked).with(token()));
			var next = ask(get(answer.getHeader("Location")));
			return without(asked, answer.getStatus() + answer.getHeader("Location") + page(answer) + next.getStatus()
					+ next.getHeaderNames() + page(next));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MockHttpServletResponse exchange(String asked, String code) throws Exception {
		return ask(post(LOST + "/" + asked).param("kode", code.toLowerCase()).with(token()));
	}

	private String refused(String asked, String code) throws Exception {
		var answer = exchange(asked, code);
		return without(asked, answer.getStatus() + page(answer));
	}

	private static String without(String asked, String text) {
		return text.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
			.replace(asked, "#")
			.replace(CaseNumber.of(asked).spoken(), "#");
	}

	private static String receiptOn(String page) {
		var code = page.substring(page.indexOf("big code\">") + 10);
		return code.substring(0, code.indexOf('<'));
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private static String page(MockHttpServletResponse response) throws Exception {
		return response.getContentAsString(StandardCharsets.UTF_8);
	}

}
