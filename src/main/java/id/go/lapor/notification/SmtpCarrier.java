package id.go.lapor.notification;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.privacy.PlainWords;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands e-mail to a mail server. A letter that was taken over while our commit was lost
 * goes out again under the same Message-ID; that is accepted, because the alternative -
 * commit first, send later - can lose it.
 */
class SmtpCarrier implements MailCarrier {

	/** RFC 3463: X.1.X speaks of the address, and 5 says for ever. */
	private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("\\b5\\d\\d[ -]5\\.1\\.[0-9]");

	/** What every mail server takes; letters of other scripts need one that says so. */
	private static final Pattern CARRIED = Pattern.compile("[\\x21-\\x7e]+");

	private static final Pattern CODE = Pattern.compile("^[45]\\d\\d\\b");

	private final JavaMailSender sender;

	private final InternetAddress from;

	private final String domain;

	SmtpCarrier(JavaMailSender sender, String from) {
		this.sender = sender;
		try {
			this.from = new InternetAddress(from, true);
		}
		catch (AddressException ex) {
			throw new IllegalArgumentException("lapor.mail.from is no e-mail address: " + from);
		}
		this.domain = this.from.getAddress().replaceFirst(".*@", "");
	}

	@Override
	public Optional<String> send(Letter letter) {
		try {
			var to = new InternetAddress(letter.to(), true);
			if (!CARRIED.matcher(to.getAddress()).matches()) {
				return Optional.empty();
			}
			this.sender.send(mail(letter, to));
			return Optional.of(messageId(letter.id()));
		}
		catch (AddressException ex) {
			return Optional.empty();
		}
		catch (MessagingException | MailException ex) {
			var causes = causes(ex);
			if (causes.stream().anyMatch(SmtpCarrier::saysNoSuchAddress)) {
				return Optional.empty();
			}
			throw new DeliveryFailed("The mail server did not take over " + letter.id() + " (" + inWords(causes)
					+ "). Check LAPOR_MAIL_HOST, _PORT, _USER and _PASSWORD, then retry this job.");
		}
	}

	private MimeMessage mail(Letter letter, InternetAddress to) throws MessagingException {
		var mail = this.sender.createMimeMessage();
		var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
		helper.setFrom(this.from);
		helper.setTo(to);
		helper.setSubject(oneLine(letter.subject()));
		helper.setText(PlainWords.of(letter.body()));
		mail.setHeader("Message-ID", messageId(letter.id()));
		mail.setHeader("References", messageId("case-" + letter.caseNumber()));
		// RFC 3834: no out-of-office note comes back
		mail.setHeader("Auto-Submitted", "auto-generated");
		return mail;
	}

	/**
	 * Behind a line's end another header would begin, also where it comes disguised as an
	 * encoded word (RFC 2047), which every mail program decodes.
	 */
	private static String oneLine(String subject) {
		return subject.replaceAll("[\\p{Cntrl}\\x80-\\x9f\\x{2028}\\x{2029}]+", " ").replace("=?", "= ?").strip();
	}

	private String messageId(String id) {
		return "<" + id + "@" + this.domain + ">";
	}

	private static boolean saysNoSuchAddress(Throwable cause) {
		return cause.getMessage() != null && NO_SUCH_ADDRESS.matcher(cause.getMessage()).find();
	}

	/** Kinds and codes; never the server's sentences, which name the address. */
	private static String inWords(Set<Throwable> causes) {
		return causes.stream()
			.flatMap((cause) -> Stream.concat(Stream.of(cause.getClass().getSimpleName()), code(cause)))
			.distinct()
			.collect(Collectors.joining(", "));
	}

	private static Stream<String> code(Throwable cause) {
		return (cause.getMessage() != null) ? CODE.matcher(cause.getMessage()).results().map((code) -> code.group())
				: Stream.empty();
	}

	/** A mail exception has causes of three kinds: cause, next, and one per message. */
	private static Set<Throwable> causes(Throwable first) {
		var found = new LinkedHashSet<Throwable>();
		collect(first, found);
		return found;
	}

	private static void collect(Throwable cause, Set<Throwable> found) {
		if (cause == null || !found.add(cause)) {
			return;
		}
		collect(cause.getCause(), found);
		if (cause instanceof MessagingException mail) {
			collect(mail.getNextException(), found);
		}
		if (cause instanceof MailSendException send) {
			for (var failed : send.getMessageExceptions()) {
				collect(failed, found);
			}
		}
	}

}
