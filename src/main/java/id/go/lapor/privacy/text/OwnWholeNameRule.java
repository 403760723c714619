package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The reporter's whole name with anything short between its letters or nothing at all: "M
 * A M A N R U K M A N A", "maman_rukmana", "mamanrukmana88". A name of eight letters or
 * more may stand inside a longer word on one side; a shorter one must stand free.
 */
final class OwnWholeNameRule implements Rule {

	private static final int SHORTEST = 4;

	private static final int LONG = 8;

	private static final int WIDEST_GAP = 3;

	private static final int SUFFIX = 2;

	private final String name;

	OwnWholeNameRule(NameParts parts) {
		this.name = parts.whole();
	}

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		if (this.name.length() < SHORTEST || this.name.length() < LONG && WordList.isListed(this.name)) {
			return hits;
		}
		StringBuilder letters = new StringBuilder();
		int[] places = new int[text.length() * 2];
		for (int i = 0; i < text.length(); i++) {
			if (text.isLetter(i)) {
				if (letters.length() > 0 && !near(text, places[letters.length() - 1], i)) {
					letters.append(LegibleText.OPAQUE);
				}
				places[letters.length()] = i;
				letters.append(text.inLowerCase().charAt(i));
			}
		}
		int at = letters.indexOf(this.name);
		while (at >= 0) {
			int end = at + this.name.length();
			boolean found = stands(text, places[at], places[end - 1] + 1)
					&& !Surroundings.namePublicPlace(text, places[at]);
			if (found) {
				hits.add(new Hit(OwnNameRule.NAME, Placeholder.NAME, places[at], ending(text, places[end - 1] + 1)));
			}
			at = letters.indexOf(this.name, found ? end : at + 1);
		}
		return hits;
	}

	/** "Rukmanah": a letter or two at the end belong to the name. */
	private static int ending(LegibleText text, int to) {
		int end = to;
		while (text.isLetter(end)) {
			end++;
		}
		return (end - to <= SUFFIX) ? end : to;
	}

	private boolean stands(LegibleText text, int from, int to) {
		boolean left = !text.isLetter(from - 1);
		boolean right = !text.isLetter(to);
		return (this.name.length() >= LONG) ? left || right : left && right && !isAcrossWords(text, from, to);
	}

	/**
	 * "Adi" is not in "kata a di": a short name is one word or spelled letter by letter.
	 */
	private static boolean isAcrossWords(LegibleText text, int from, int to) {
		int joined = 0;
		int parted = 0;
		for (int i = from + 1; i < to; i++) {
			if (text.isLetter(i)) {
				if (text.isLetter(i - 1)) {
					joined++;
				}
				else {
					parted++;
				}
			}
		}
		return joined > 0 && parted > 0;
	}

	private static boolean near(LegibleText text, int last, int next) {
		for (int i = last + 1; i < next; i++) {
			if (text.at(i) == LegibleText.OPAQUE || text.isDigit(i)) {
				return false;
			}
		}
		return next - last <= WIDEST_GAP;
	}

	@Override
	public String toString() {
		return "OwnWholeNameRule[redacted]";
	}

}
