package id.go.lapor.bureau;

import id.go.lapor.agency.UnitWords;

/**
 * What a coordinator typed about a unit, to stand in the form again after a refusal.
 *
 * @param parent the code of what it stands below
 * @param abbreviation becomes the end of its code
 * @param words further words that people know it by
 * @param function what it answers for; empty for nothing in particular
 */
record UnitWish(String parent, String abbreviation, String name, String nameEn, String words, String function) {

	UnitWish {
		parent = Typed.clean(parent);
		abbreviation = Typed.clean(abbreviation);
		name = Typed.clean(name);
		nameEn = Typed.clean(nameEn);
		words = Typed.clean(words);
		function = Typed.clean(function);
	}

	UnitWords called() {
		return new UnitWords(this.name, this.nameEn.isEmpty() ? null : this.nameEn, this.words);
	}

}
