package id.go.lapor.privacy.text;

import java.util.List;

/**
 * The national identity number: sixteen digits that begin with the code of a regency or
 * city and go on with a date of birth (40 added to the day for women), or that stand
 * after the word NIK or KTP whatever they look like, because people mistype. The tax
 * number of sixteen digits is the same number.
 */
final class NikRule implements Rule {

	static final Keywords WORDS = new Keywords("nik|e-?ktp|ktp(?:-?el)?|induk(?: kependudukan)?");

	private static final int DIGITS = 16;

	private static final int WOMAN = 40;

	private static final int LAST_DAY = 31;

	private static final int LAST_MONTH = 12;

	@Override
	public List<Hit> in(LegibleText text) {
		return CardDigits.in(text)
			.stream()
			.filter((place) -> isShapedLikeOne(place.digits()) || WORDS.last(text, place.glyph()) >= 0)
			.map((place) -> place.hit("nik"))
			.toList();
	}

	/** Whether sixteen digits name a region and a day. */
	static boolean isShapedLikeOne(String digits) {
		if (digits.length() != DIGITS || !RegionPrefixes.begin(digits)) {
			return false;
		}
		int day = Integer.parseInt(digits.substring(6, 8));
		int month = Integer.parseInt(digits.substring(8, 10));
		int born = (day > WOMAN) ? day - WOMAN : day;
		return born >= 1 && born <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
	}

}
