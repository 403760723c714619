package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sixteen digits, however they are split; longer numbers in one piece as well, and
 * a number of 13 to 18 digits right after a word such as NIK, because people mistype. A
 * prepaid electricity token has twenty digits and names nobody.
 */
final class CardDigits {

	private static final int CARD = 16;

	private static final int NEARLY = 13;

	private static final int HARDLY = 18;

	private static final Keywords WORDS = new Keywords("nik|ktp|e-?ktp|kk|kks|kis|kip|pkh|kartu|atm|no(?:mor)? induk");

	private static final Keywords VIRTUAL = new Keywords("va|virtual account|briva");

	private static final Keywords TOKEN = new Keywords("token|stroom|strum|voucher");

	/** Where such a number stands. */
	record Place(DigitRun run, int from, int to) {

		String digits() {
			return this.run.digits(this.from, this.to);
		}

		/** First glyph. */
		int glyph() {
			return this.run.group(this.from).from();
		}

		Hit hit(String rule) {
			return this.run.hit(rule, Placeholder.CARD, this.from, this.to);
		}

	}

	private CardDigits() {
	}

	static List<Place> in(LegibleText text) {
		List<Place> places = new ArrayList<>();
		for (DigitRun run : text.runs()) {
			int at = TOKEN.stand(text, run.first().from()) ? run.size() : 0;
			while (at < run.size()) {
				int telephone = telephoneEnd(run, at);
				if (telephone > at) {
					at = telephone;
					continue;
				}
				int end = end(text, run, at);
				if (end > at) {
					places.add(new Place(run, at, end));
				}
				at = Math.max(end, at + 1);
			}
		}
		return places;
	}

	/** The group after the card that begins here, or -1. */
	private static int end(LegibleText text, DigitRun run, int at) {
		if (run.group(at).size() >= CARD) {
			return at + 1;
		}
		if (at == 0 && VIRTUAL.stand(text, run.first().from())) {
			int digits = run.digitsFrom(0, HARDLY + 1).length();
			if (digits > CARD && digits <= HARDLY) {
				return run.size();
			}
		}
		int end = run.exactly(CARD, at);
		if (end > 0 && !holdsTelephone(run, at, end) && !areYears(run, at, end)) {
			return end;
		}
		int tall = run.onAnyLines(CARD, at);
		if (tall > 0 && NikRule.isShapedLikeOne(run.digits(at, tall))) {
			return tall;
		}
		if (at == 0 && WORDS.stand(text, run.first().from()) && !holdsTelephone(run, 0, run.size())
				&& !BpjsRule.isOne(text, run, 0)) {
			int digits = run.digitsFrom(0, HARDLY + 1).length();
			return (digits >= NEARLY && digits <= HARDLY) ? run.size() : -1;
		}
		return -1;
	}

	/**
	 * The group after a mobile number that begins here; -1 if the sixteen digits from
	 * here are all there is, because then they are one card.
	 */
	private static int telephoneEnd(DigitRun run, int at) {
		boolean alone = at == 0 && run.exactly(CARD, 0) == run.size();
		return (alone || !Mobile.begins(run.digitsFrom(at, CARD))) ? -1 : Mobile.end(run, at, "");
	}

	/** A group that is a whole telephone number by itself is no part of a card. */
	private static boolean holdsTelephone(DigitRun run, int from, int to) {
		for (int i = from; i < to; i++) {
			if (Mobile.isWholeWord(run.group(i).digits())) {
				return true;
			}
		}
		return false;
	}

	/** "2019 2020 2021 2022" */
	private static boolean areYears(DigitRun run, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!run.group(i).digits().matches("(?:19|20)\\d\\d")) {
				return false;
			}
		}
		return true;
	}

}
