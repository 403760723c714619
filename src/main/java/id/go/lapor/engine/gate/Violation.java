package id.go.lapor.engine.gate;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A broken rule: where, which, and how to mend it.
 *
 * @param resource the file
 * @param element id of the element, or of the file's root
 * @param rule name of the rule
 * @param detail what was found there
 */
public record Violation(String resource, String element, String rule, String detail) {

	/** The sentence an analyst reads: Indonesian first, English second. */
	public String inWords() {
		return "%s, elemen '%s': %s [%s] / %s".formatted(this.resource, this.element, words(Locale.ROOT), this.rule,
				words(Locale.ENGLISH));
	}

	private String words(Locale locale) {
		var bundle = ResourceBundle.getBundle("messages.engine", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(bundle.getString("rule." + this.rule), locale).format(new Object[] { this.detail });
	}

}
