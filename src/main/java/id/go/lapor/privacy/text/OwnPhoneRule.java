package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The reporter's own telephone number wherever its digits follow each other, with
 * anything short and without letters in between, with or without its country code or
 * zero.
 */
final class OwnPhoneRule implements Rule {

	private static final int SHORTEST = 7;

	private static final int WIDEST_GAP = 4;

	private final String number;

	/**
	 * @param phone in any form, or null
	 */
	OwnPhoneRule(String phone) {
		String digits = (phone != null) ? phone.replaceAll("\\D", "") : "";
		this.number = digits.replaceFirst("^(?:0{0,2}62)?0*", "");
	}

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		if (this.number.length() < SHORTEST) {
			return hits;
		}
		StringBuilder digits = new StringBuilder();
		List<Integer> places = new ArrayList<>();
		char[] read = Digits.in(text);
		for (int i = 0; i < text.length(); i++) {
			char digit = (read[i] == 0 && text.isDigit(i)) ? text.at(i) : read[i];
			if (digit == 0) {
				continue;
			}
			if (!places.isEmpty() && !near(text, places.get(places.size() - 1), i)) {
				digits.append(' ');
				places.add(-1);
			}
			digits.append(digit);
			places.add(i);
		}
		for (int at = digits.indexOf(this.number); at >= 0; at = digits.indexOf(this.number,
				at + this.number.length())) {
			hits.add(new Hit("own-phone", Placeholder.PHONE, places.get(beginning(digits, at)),
					places.get(at + this.number.length() - 1) + 1));
		}
		return hits;
	}

	/** Takes a zero or a country code along. */
	private static int beginning(StringBuilder digits, int at) {
		for (String code : List.of("0062", "620", "62", "0")) {
			if (at >= code.length() && digits.substring(at - code.length(), at).equals(code)) {
				return at - code.length();
			}
		}
		return at;
	}

	private static boolean near(LegibleText text, int last, int next) {
		for (int i = last + 1; i < next; i++) {
			if (text.isLetter(i) || text.at(i) == LegibleText.OPAQUE) {
				return false;
			}
		}
		return next - last <= WIDEST_GAP;
	}

	@Override
	public String toString() {
		return "OwnPhoneRule[redacted]";
	}

}
