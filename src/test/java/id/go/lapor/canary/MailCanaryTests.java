package id.go.lapor.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.go.lapor.CaseDriver;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.notification.MailHouse;
import id.go.lapor.notification.MailHouse.WithMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static id.go.lapor.canary.Canaries.EMAIL;
import static id.go.lapor.canary.Canaries.NAME;
import static id.go.lapor.canary.Canaries.NIK;
import static id.go.lapor.canary.Canaries.OTHER_PHONE;
import static id.go.lapor.canary.Canaries.search;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes over the wire to a mail server: an anonymous reporter's address stands on
 * their own letters and nowhere else, and no letter to anybody names them or repeats
 * their words, because mail providers and colleagues read along.
 */
@WithMail
class MailCanaryTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Test
	void lettersNameNobodyAndRepeatNothing() {
		var number = walk(new CanaryReporter(this.port, true));

		var letters = Arrays.stream(MailHouse.server().getReceivedMessages())
			.filter((mail) -> wire(mail).contains(number.value()))
			.toList();
		assertThat(letters).as("to the reporter").filteredOn(MailCanaryTests::goesToTheReporter).hasSizeGreaterThan(3);
		assertThat(letters).as("to officers").filteredOn((mail) -> !goesToTheReporter(mail)).hasSizeGreaterThan(1);
		assertThat(search().in(letters.stream().map(MailCanaryTests::sink).toList())).isEmpty();
	}

	@Test
	void aLetterToAnotherThatNamesTheReporterIsFound() throws MessagingException {
		var letter = new MimeMessage((jakarta.mail.Session) null);
		letter.setRecipients(RecipientType.TO, "petugas@kemensos.example");
		letter.setText("Hubungi " + EMAIL.value());

		assertThat(search().in(List.of(sink(letter)))).isNotEmpty();
	}

	/** Through question, answer, contest and withdrawal; every letter is delivered. */
	private CaseNumber walk(CanaryReporter reporter) {
		var number = reporter.write();
		this.cases.work(number);
		this.cases.write(number, "userTask_verifyComplaint", "question", "Apakah NIK " + NIK.value() + " sudah benar?");
		this.cases.complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "ASK"));
		reporter.reply("Ya. Saya " + NAME.value(), null);
		this.cases.work(number);
		this.cases.forward(number, CaseDriver.KEMENSOS);
		reporter.addPhoto();
		this.cases.passDays(number, 9);
		this.cases.write(number, "userTask_respond", "answer", "Silakan hubungi " + OTHER_PHONE.value() + ".");
		this.cases.complete(number, "userTask_respond",
				Map.of("responseDecision", "ANSWER", "answerOutcome", "RESOLVED"));
		reporter.reply("Belum, kata " + NAME.value(), "CONTESTED");
		this.cases.work(number);
		reporter.withdraw();
		this.cases.work(number);
		return number;
	}

	private static Sink sink(MimeMessage letter) {
		return Sink.of("a letter", wire(letter)).allowing(goesToTheReporter(letter) ? Set.of(EMAIL) : Set.of());
	}

	private static boolean goesToTheReporter(MimeMessage letter) {
		try {
			return EMAIL.value().equals(letter.getAllRecipients()[0].toString());
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Headers as sent and the text as read. */
	private static String wire(MimeMessage letter) {
		try {
			var sent = new ByteArrayOutputStream();
			letter.writeTo(sent);
			return sent + "\n" + letter.getSubject() + "\n" + letter.getContent();
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
