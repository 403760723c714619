package id.go.lapor.privacy.text;

import java.util.List;

/**
 * The number of a family card (KK). It looks like a NIK, with the day of registration for
 * the date of birth, so only the nearer word tells them apart.
 */
final class FamilyCardRule implements Rule {

	private static final Keywords WORDS = new Keywords("kk|kartu keluarga");

	@Override
	public List<Hit> in(LegibleText text) {
		return CardDigits.in(text)
			.stream()
			.filter((place) -> WORDS.last(text, place.glyph()) > NikRule.WORDS.last(text, place.glyph()))
			.map((place) -> place.hit("kk"))
			.toList();
	}

}
