package id.go.lapor.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that a person may not do now, in one sentence that says what to do instead.
 * The key's first part names the message file of its room; the exception's own message is
 * Indonesian, because Tasklist shows it as it is, while pages and the API ask for the
 * reader's language.
 */
public class Refusal extends RuntimeException {

	private final String key;

	private final transient Object[] arguments;

	public Refusal(String key, Object... arguments) {
		super(sentence(key, Locale.ROOT, arguments));
		this.key = key;
		this.arguments = arguments;
	}

	/** The message key, {@code <room>.<meaning>}. */
	public String key() {
		return this.key;
	}

	/** The sentence in the reader's language; Indonesian where no other is known. */
	public String in(Locale locale) {
		return sentence(this.key, "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT, this.arguments);
	}

	private static String sentence(String key, Locale locale, Object... arguments) {
		String room = key.substring(0, key.indexOf('.'));
		var bundle = ResourceBundle.getBundle("messages/" + room, locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(bundle.getString(key), locale).format(arguments);
	}

}
