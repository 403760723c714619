package id.go.lapor.notification;

import java.util.Map;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/** On a real mail server of the loopback. */
class SmtpCarrierTests {

	private static final String TO = "maman@example.org";

	@RegisterExtension
	static final GreenMailExtension SERVER = new GreenMailExtension(
			new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@Test
	void carriesALetterWithItsOwnIdEachTime() throws Exception {
		var carrier = new SmtpCarrier(sender(), "SP4N-LAPOR! <lapor@lapor.go.id>");

		var first = carrier.send(letter(TO));
		var again = carrier.send(letter(TO));

		assertThat(first).contains("<notification-7@lapor.go.id>").isEqualTo(again);
		assertThat(SERVER.getReceivedMessages()).hasSize(2).allSatisfy((mail) -> {
			assertThat(mail.getMessageID()).isEqualTo("<notification-7@lapor.go.id>");
			assertThat(mail.getHeader("References")).containsExactly("<case-5724000009@lapor.go.id>");
			assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
			assertThat(mail.getSubject()).isEqualTo("Laporan 572 400 0009 – sudah dijawab");
			assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(TO);
			assertThat(mail.getContent().toString()).contains("Yth. Pelapor");
		});
	}

	@Test
	void anAddressThatIsNoneReachesNobody() {
		var carrier = new SmtpCarrier(sender(), "lapor@lapor.go.id");

		for (var address : new String[] { "maman@", "maman@example.org, lain@example.org",
				"maman@example.org\r\nBcc: lain@example.org", "maman rukmana@example.org" }) {
			assertThat(carrier.send(letter(address))).as(address).isEmpty();
		}
		assertThat(SERVER.getReceivedMessages()).isEmpty();
	}

	@Test
	void anAddressThatTheServerDoesNotKnowReachesNobody() {
		assertThat(refusedWith("550 5.1.1 <" + TO + ">: Recipient address rejected: User unknown").send(letter(TO)))
			.isEmpty();
	}

	@Test
	void everyOtherRefusalWaitsForRepairAndNamesNobody() {
		assertThatThrownBy(() -> refusedWith("554 5.7.1 <" + TO + ">: Relay access denied").send(letter(TO)))
			.isInstanceOf(DeliveryFailed.class)
			.hasNoCause()
			.hasMessageContainingAll("notification-7", "554", "LAPOR_MAIL_HOST")
			.hasMessageNotContaining("maman");
	}

	@Test
	void aServerThatIsAwayWaitsForRepair() {
		var nowhere = new JavaMailSenderImpl();
		nowhere.setHost("127.0.0.1");
		nowhere.setPort(1);
		assertThatThrownBy(() -> new SmtpCarrier(nowhere, "lapor@lapor.go.id").send(letter(TO)))
			.isInstanceOf(DeliveryFailed.class)
			.hasNoCause();
	}

	private static SmtpCarrier refusedWith(String answer) {
		var sender = mock(JavaMailSender.class);
		given(sender.createMimeMessage()).willReturn(new JavaMailSenderImpl().createMimeMessage());
		var refused = new SendFailedException("Invalid Addresses", new MessagingException(answer));
		willThrow(new MailSendException(Map.of("mail", refused))).given(sender)
			.send(any(jakarta.mail.internet.MimeMessage.class));
		return new SmtpCarrier(sender, "lapor@lapor.go.id");
	}

	private static JavaMailSender sender() {
		var sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(SERVER.getSmtp().getPort());
		return sender;
	}

	private static Letter letter(String to) {
		return new Letter("notification-7", "5724000009", to, "Laporan 572 400 0009 – sudah dijawab",
				"Yth. Pelapor,\n\nLaporan Anda sudah dijawab.");
	}

}
