package id.go.lapor.portal;

import java.util.Locale;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.Category;

/** Something to choose in the form: a code, and its name in the reader's language. */
record Choice(String code, String name) {

	static Choice of(Category category, Locale locale) {
		return in(locale, category.code(), category.name(), category.nameEn());
	}

	static Choice of(Agency agency, Locale locale) {
		return in(locale, agency.code(), agency.name(), agency.nameEn());
	}

	static Choice in(Locale locale, String code, String name, String english) {
		return new Choice(code, ("en".equals(locale.getLanguage()) && english != null) ? english : name);
	}

}
