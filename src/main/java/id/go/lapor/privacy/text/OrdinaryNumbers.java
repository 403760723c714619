package id.go.lapor.privacy.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that name nobody: dates, times of day, amounts of money. They are taken out
 * before numbers are looked for, so that two dates side by side are no card number. Each
 * form must stand free of further digits, so that no part of a long number can hide as
 * one.
 */
final class OrdinaryNumbers {

	private static final String FREE_LEFT = "(?<![\\d+])(?<!\\d[-./ ()]{1,2})";

	private static final String FREE_RIGHT = "(?!\\d)(?![-./() ]{1,2}\\d)";

	private static final String CLOCK = "(?:[01]?\\d|2[0-3])[.:][0-5]\\d";

	/** Not what a mobile number looks like when it is written in groups of three. */
	private static final String GROUPED = "(?!62[.]8|628[.]|8\\d\\d[.]\\d{3}[.])[1-9]\\d{0,2}(?:[.]\\d{3}){1,3}";

	/** The number of a taxed piece of land: 32.12.050.001.012-0045.0 */
	private static final String TAX_OBJECT = "\\d\\d[.]\\d\\d[.]\\d{3}[.]\\d{3}[.]\\d{3}[-.]\\d{4}[.]\\d";

	private static final List<Pattern> FORMS = List.of(Pattern.compile(
			"(?<!\\d)(?<!\\d[-./])(?:0?[1-9]|[12]\\d|3[01])([-./])(?:0?[1-9]|1[0-2])\\1(?:19|20)\\d\\d(?!\\d)(?![-./]\\d)"),
			Pattern.compile(
					"(?<!\\d)(?<!\\d[-./])(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)(?![-./]\\d)"),
			Pattern.compile(FREE_LEFT + CLOCK + " ?(?:-|s/?d|sampai) ?" + CLOCK + FREE_RIGHT),
			Pattern.compile("(?<![a-z])(?:jam|pukul|pkl)[. ]{1,2}" + CLOCK + "(?!\\d)(?![-.]\\d)"),
			Pattern.compile(FREE_LEFT + CLOCK + "(?= ?wi(?:b|ta|t)(?![a-z]))"),
			Pattern.compile("(?<![a-z])(?:rp|idr)[. ]{0,2}[1-9]\\d{0,2}(?:[.,]\\d{3}){1,6}(?!\\d)(?![.]\\d)"),
			Pattern.compile("(?<![a-z])(?:rp|idr)[. ]{0,2}[1-9]\\d{0,2}(?: \\d{3}){1,4}(?!\\d)(?![-. ]\\d)"),
			Pattern.compile("(?<![a-z])(?:rp|idr)[. ]{0,2}(?!628)[1-9]\\d{0,10}(?!\\d)(?![-. ]\\d)"),
			Pattern.compile(FREE_LEFT + GROUPED + "(?: ?(?:-|s/?d|sampai| ) ?" + GROUPED + "){1,12}" + FREE_RIGHT),
			Pattern.compile(FREE_LEFT + GROUPED + FREE_RIGHT), Pattern.compile(FREE_LEFT + TAX_OBJECT + FREE_RIGHT));

	private OrdinaryNumbers() {
	}

	/** Per glyph whether it belongs to such a number. */
	static boolean[] in(LegibleText text) {
		boolean[] ordinary = new boolean[text.length()];
		for (Pattern form : FORMS) {
			Matcher matcher = text.matcher(form);
			while (matcher.find()) {
				for (int i = matcher.start(); i < matcher.end(); i++) {
					ordinary[i] = text.isDigit(i) || ordinary[i];
				}
			}
		}
		return ordinary;
	}

}
