package id.go.lapor.notification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficeChanged;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.PasswordChanged;
import id.go.lapor.engine.Role;
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

	private static final List<Role> WATCH = List.of(Role.OVERSIGHT_PANRB, Role.OVERSIGHT_OMBUDSMAN);

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

	/** Those who watch hear of each new identity officer, whoever made them. */
	@TransactionalEventListener(fallbackExecution = true)
	void tell(OfficeChanged event) {
		if (!event.office().equals(Role.IDENTITY_OFFICER.id())) {
			return;
		}
		var news = say(event.given() ? "subject.GUARD_MADE" : "subject.GUARD_LEFT", event.user());
		WATCH.stream()
			.flatMap((office) -> this.officers.holding(office.id()).stream())
			.filter((officer) -> !officer.email().isBlank())
			.forEach((officer) -> write(officer, news,
					say("guard", officer.name(), news, (event.by() != null) ? event.by() : "LAPOR!")));
	}

	private void tell(String user, String what) {
		this.officers.find(user).filter((officer) -> !officer.email().isBlank()).ifPresent((officer) -> {
			var news = say("subject." + what);
			write(officer, news, say("text", officer.name(), news, this.links.security()));
		});
	}

	private void write(Officer officer, String news, String text) {
		var letter = new Letter(UUID.randomUUID().toString(), "account", officer.email(), news, text);
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
