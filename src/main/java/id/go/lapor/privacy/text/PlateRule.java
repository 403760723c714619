package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number plates: a regional code, up to four digits, up to three letters ("B 1234 XYZ").
 * Without a word such as "plat" or "motor" before it only the full form in capitals
 * counts, so that "RT 02 RW 01", "UU 25 2009" and "Blok B 12 No 5" stay.
 */
final class PlateRule implements Rule {

	/** Regional codes by the police's regulation 7 of 2021 on registration. */
	private static final Set<String> REGIONS = Set.of("a", "b", "d", "e", "f", "g", "h", "k", "l", "m", "n", "p", "r",
			"s", "t", "w", "z", "aa", "ab", "ad", "ae", "ag", "ba", "bb", "bd", "be", "bg", "bh", "bk", "bl", "bm",
			"bn", "bp", "da", "db", "dc", "dd", "de", "dg", "dh", "dk", "dl", "dm", "dn", "dp", "dr", "dt", "dw", "ea",
			"eb", "ed", "kb", "kh", "kt", "ku", "pa", "pb", "pg", "ps", "py");

	/** Words in capitals that follow a number without being its letters. */
	private static final Set<String> WORDS = Set.of("rt", "rw", "no", "km", "kg", "kk", "th", "thn", "dan", "di", "ke",
			"wib", "pt", "cv", "hp", "wa", "ada", "sd", "per", "kv", "va", "ha", "m", "cm", "rp", "or");

	private static final Keywords VEHICLE = new Keywords(
			"plat|plate|plt|nopol|no ?pol|bernopol|berplat|polisi|motor|mobil|kendaraan|truk|truck|angkot|bus|bis|taksi|travel|pickup|sepeda motor|r2|r4");

	private static final Keywords PLATE = new Keywords(
			"plat|plate|nopol|no\\.? ?pol|nopolnya|bernopol|berplat|nomor polisi");

	private static final Pattern FORM = Pattern
		.compile("(?<![a-z0-9.,/-])([a-z]{1,2})([ -]?)(\\d{1,4})([ -]?)([a-z]{1,3})(?![a-z0-9])");

	private static final int FULL = 4;

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		Matcher matcher = text.matcher(FORM);
		while (matcher.find()) {
			if (REGIONS.contains(matcher.group(1)) && matcher.group(3).charAt(0) != '0' && isPlate(text, matcher)) {
				hits.add(new Hit("plate", Placeholder.PLATE, matcher.start(), matcher.end()));
			}
		}
		return hits;
	}

	private static boolean isPlate(LegibleText text, Matcher matcher) {
		boolean word = WORDS.contains(matcher.group(5));
		if (PLATE.stand(text, matcher.start())) {
			return !word || matcher.group(3).length() == FULL;
		}
		if (word) {
			return false;
		}
		boolean capitals = Character.isUpperCase(text.at(matcher.start()))
				&& Character.isUpperCase(text.at(matcher.end() - 1));
		boolean full = matcher.group(3).length() == FULL && matcher.group(5).length() > 1;
		return VEHICLE.stand(text, matcher.start()) ? capitals || full
				: capitals && full && !WordList.isListed(matcher.group(5));
	}

}
