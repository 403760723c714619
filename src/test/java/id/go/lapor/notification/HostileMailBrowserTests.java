package id.go.lapor.notification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.lapor.Chromium;
import id.go.lapor.hostile.Opened;
import id.go.lapor.hostile.Payload;
import id.go.lapor.hostile.Payloads;
import id.go.lapor.hostile.Watch;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter is what it is whatever stands in it: on a real mail server no text becomes
 * another header, another recipient or another letter, and in a real browser, which shows
 * it as its type says, nothing runs.
 */
class HostileMailBrowserTests {

	private static final String HOUSE = "http://localhost:1";

	@RegisterExtension
	static final GreenMailExtension SERVER = new GreenMailExtension(
			new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@Test
	void noTextOfALetterLeavesItsPlace() throws Exception {
		var carrier = new SmtpCarrier(sender(), "lapor@lapor.go.id");
		var usual = headers(carried(carrier, new Letter("n-0", "5724000009", "maman@example.org", "Halo", "Isi")));

		for (var payload : Payloads.all()) {
			var mail = carried(carrier, new Letter("n-" + payload.number(), "5724000009", "maman@example.org",
					"Halo " + payload.text(), "Isi\n" + payload.text()));
			assertThat(headers(mail)).as(payload.text()).isEqualTo(usual);
			assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("maman@example.org");
			assertThat(mail.getSubject()).startsWith("Halo").doesNotContain("\r", "\n", "\u001b", "\u0000");
			assertThat(mail.getContentType()).startsWith("text/plain");
		}
	}

	@Test
	void noTextIsAnAddressOfSomebodyElse() throws Exception {
		var carrier = new SmtpCarrier(sender(), "lapor@lapor.go.id");

		for (var payload : Payloads.all()) {
			for (var address : new String[] { payload.text(), "maman@example.org" + payload.text(),
					payload.text() + "@example.org", payload.text() + " <maman@example.org>" }) {
				SERVER.purgeEmailFromAllMailboxes();
				if (carrier.send(new Letter("n-1", "5724000009", address, "Halo", "Isi")).isPresent()) {
					assertThat(SERVER.getReceivedMessages()).as(address).hasSize(1);
					assertThat(SERVER.getReceivedMessages()[0].getAllRecipients()).as(address)
						.singleElement()
						.satisfies((one) -> assertThat(address).contains(((InternetAddress) one).getAddress()));
				}
			}
		}
	}

	@Test
	void nothingRunsWhereALetterIsRead() throws Exception {
		var carrier = new SmtpCarrier(sender(), "lapor@lapor.go.id");
		var watch = new Watch(chromium.window(), HOUSE);
		var opened = new Opened(watch, HOUSE);
		for (var group : Payloads.all().stream().map(Payload::group).distinct().toList()) {
			var text = Payloads.all()
				.stream()
				.filter((payload) -> payload.group().equals(group))
				.map(Payload::text)
				.reduce("", (all, one) -> all + "\n" + one);
			var mail = carried(carrier, new Letter("n-2", "5724000009", "maman@example.org", group, text));
			var body = new ByteArrayOutputStream();
			mail.getDataHandler().getInputStream().transferTo(body);
			// no policy protects a letter in somebody else's mail program
			var words = opened.open(group, 200,
					Map.of("content-type", mail.getContentType(), "x-content-type-options", "nosniff"),
					body.toByteArray());
			assertThat(words).as(group).isNotBlank();
		}
		assertThat(watch.found()).isEmpty();

		opened.open("as HTML", 200, Map.of("content-type", "text/html"),
				"<img src=x onerror=ran()>".getBytes(StandardCharsets.UTF_8));
		assertThat(watch.found()).as("a letter in HTML would be found").isNotEmpty();
	}

	private static MimeMessage carried(SmtpCarrier carrier, Letter letter) throws Exception {
		SERVER.purgeEmailFromAllMailboxes();
		assertThat(carrier.send(letter)).isPresent();
		assertThat(SERVER.getReceivedMessages()).as(letter.subject()).hasSize(1);
		return SERVER.getReceivedMessages()[0];
	}

	/** The names of all headers, in order, without what the server adds. */
	private static List<String> headers(MimeMessage mail) throws Exception {
		return Collections.list(mail.getAllHeaders())
			.stream()
			.map((header) -> header.getName())
			.filter((name) -> !name.equals("Content-Transfer-Encoding"))
			.toList();
	}

	private static JavaMailSenderImpl sender() {
		var sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(SERVER.getSmtp().getPort());
		return sender;
	}

}
