package id.go.lapor.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * {@link PasswordRules} as Camunda Admin asks for them whenever an account is made or a
 * password changed. The engine has no word for our rules; its pages show a name that they
 * cannot translate as it is, so the name is the sentence, in the reader's language.
 */
@Component
class OfficerPasswords implements PasswordPolicy {

	private final MessageSource words;

	private final LocaleResolver language;

	OfficerPasswords(MessageSource words, LocaleResolver language) {
		this.words = words;
		this.language = language;
	}

	@Override
	public List<PasswordPolicyRule> getRules() {
		return Arrays.stream(PasswordRules.values()).<PasswordPolicyRule>map(Rule::new).toList();
	}

	/** Camunda's interface is served beside Spring MVC, which would know it. */
	private Locale reader() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)
				? this.language.resolveLocale(asked.getRequest()) : Locale.ROOT;
	}

	/** One rule in words. */
	private final class Rule implements PasswordPolicyRule {

		private final PasswordRules rule;

		Rule(PasswordRules rule) {
			this.rule = rule;
		}

		@Override
		public String getPlaceholder() {
			return OfficerPasswords.this.words.getMessage("engine.password." + this.rule,
					new Object[] { PasswordRules.SHORTEST }, reader());
		}

		@Override
		public Map<String, String> getParameters() {
			return Map.of();
		}

		@Override
		public boolean execute(String password) {
			return !PasswordRules.brokenBy(password).contains(this.rule);
		}

		/** Nobody is named where a password is only tried out. */
		@Override
		public boolean execute(String password, User user) {
			return (user == null) ? execute(password)
					: !PasswordRules
						.brokenBy(password, user.getId(), user.getFirstName(), user.getLastName(), user.getEmail())
						.contains(this.rule);
		}

	}

}
