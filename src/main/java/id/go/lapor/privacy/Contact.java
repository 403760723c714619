package id.go.lapor.privacy;

import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * How to reach the reporter of a case without learning who it is. E-mail goes before the
 * telephone: it carries a whole answer and costs nobody anything. Empty where the
 * reporter left no address that can be used, wants no messages, or was erased.
 */
@Component
public class Contact {

	private final IdentityVault vault;

	Contact(IdentityVault vault) {
		this.vault = vault;
	}

	public Optional<ContactChannel> contactOf(String caseNumber) {
		return this.vault.mayContact(caseNumber) ? this.vault.reporter(caseNumber).flatMap(Contact::channel)
				: Optional.empty();
	}

	private static Optional<ContactChannel> channel(Reporter reporter) {
		String email = reporter.email();
		if (email != null && email.indexOf('@') > 0) {
			return Optional.of(ContactChannel.email(email));
		}
		return PhoneReading.of(reporter.phone()).number().map(ContactChannel::phone);
	}

}
