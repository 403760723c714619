package id.go.lapor.reporter;

import java.util.Locale;

/**
 * A code with its name.
 *
 * @param name Indonesian
 * @param nameEn English, or null where only the Indonesian name is official
 */
public record Named(String code, String name, String nameEn) {

	/** The name in the reader's language. */
	public String in(Locale locale) {
		return ("en".equals(locale.getLanguage()) && this.nameEn != null) ? this.nameEn : this.name;
	}

}
