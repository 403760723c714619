package id.go.lapor.notification;

import java.util.Locale;
import java.util.UUID;

import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.PasswordChanged;
import id.go.lapor.secondfactor.SecondFactorChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells an officer by e-mail that the password or the second factor of the account
 * changed: it may have been somebody else. It is about no case, so it is no message of
 * one: a mail server that fails costs the letter, and the log says so; the officer's page
 * shows the same.
 */
@Component
class SecurityLetters {

	private static final Logger log = LoggerFactory.getLogger(SecurityLetters.class);

	private final OfficerDirectory officers;

	private final MailCarrier mail;

	private final MessageSource words;

	private final Links links;

	SecurityLetters(OfficerDirectory officers, MailCarrier mail, MessageSource words, Links links) {
		this.officers = officers;
		this.mail = mail;
		this.words = words;
		this.links = links;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void tell(SecondFactorChanged event) {
		tell(event.user(), event.change().name());
	}

	@TransactionalEventListener(fallbackExecution = true)
	void tell(PasswordChanged event) {
		tell(event.user(), "PASSWORD");
	}

	private void tell(String user, String what) {
		this.officers.find(user)
			.filter((officer) -> !officer.email().isBlank())
			.ifPresent((officer) -> write(officer, say("subject." + what)));
	}

	private void write(Officer officer, String news) {
		var letter = new Letter(UUID.randomUUID().toString(), "account", officer.email(), news,
				say("text", officer.name(), news, this.links.security()));
		try {
			this.mail.send(letter);
		}
		catch (DeliveryFailed | MailException ex) {
			log.warn("The officer {} was not told that the account changed: {}", officer.id(),
					ex.getClass().getSimpleName());
		}
	}

	private String say(String key, Object... facts) {
		return this.words.getMessage("secondfactor.letter." + key, facts, Locale.forLanguageTag("id"));
	}

}
