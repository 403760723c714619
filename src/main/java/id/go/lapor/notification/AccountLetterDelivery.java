package id.go.lapor.notification;

import java.util.Locale;

import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends one letter about an account once. Whoever has no address any more is told
 * nothing; the officer's page shows the same.
 */
@Component
class AccountLetterDelivery {

	private static final Locale LANGUAGE = Locale.forLanguageTag("id");

	private final AccountLetters letters;

	private final OfficerDirectory officers;

	private final MailCarrier mail;

	private final MessageSource words;

	private final Links links;

	AccountLetterDelivery(AccountLetters letters, OfficerDirectory officers, MailCarrier mail, MessageSource words,
			Links links) {
		this.letters = letters;
		this.officers = officers;
		this.mail = mail;
		this.words = words;
		this.links = links;
	}

	/**
	 * Sends the letter if it still waits.
	 * @throws DeliveryFailed if the mail server did not take it over: the engine tries
	 * again
	 */
	@Transactional
	void deliver(long id) {
		this.letters.lock(id).ifPresent((letter) -> {
			this.officers.find(letter.to())
				.filter((officer) -> officer.email().contains("@"))
				.ifPresent((officer) -> this.mail.send(inWords(id, letter, officer)));
			this.letters.remove(id);
		});
	}

	private Letter inWords(long id, AccountLetter letter, Officer officer) {
		if (letter.detail() != null) {
			var numbers = letter.detail().split(" ");
			return new Letter("account-" + id + "-" + letter.writtenAt().toEpochMilli(), "account", officer.email(),
					this.words.getMessage("duty.handedBack.subject", new Object[] { numbers.length, letter.about() },
							LANGUAGE),
					this.words.getMessage("duty.handedBack.text", new Object[] { officer.name(), letter.about(),
							numbers.length, HandOverLetters.spoken(numbers) }, LANGUAGE));
		}
		var news = say("subject." + letter.news(), letter.about());
		var text = (letter.by() != null) ? say("guard", officer.name(), news, letter.by())
				: say("text", officer.name(), news, this.links.security());
		return new Letter("account-" + id + "-" + letter.writtenAt().toEpochMilli(), "account", officer.email(), news,
				text);
	}

	private String say(String key, Object... facts) {
		return this.words.getMessage("secondfactor.letter." + key, facts, LANGUAGE);
	}

}
