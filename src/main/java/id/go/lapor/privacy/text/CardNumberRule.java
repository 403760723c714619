package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sixteen digits, however they are split: the national identity number (NIK), the family
 * card (KK), social-aid cards (KKS, KIS, KIP), bank cards, the new tax number. No check
 * digit is asked for: real KKS numbers fail it. Longer numbers in one piece go as well,
 * and a number of 13 to 18 digits right after a word such as NIK, because people mistype.
 *
 * Whether the digits are a NIK (province, date of birth with 40 added for women) only
 * decides the label.
 */
final class CardNumberRule implements Rule {

	private static final int CARD = 16;

	private static final int NEARLY = 13;

	private static final int HARDLY = 18;

	private static final Keywords WORDS = new Keywords("nik|ktp|e-?ktp|kk|kks|kis|kip|pkh|kartu|atm|no(?:mor)? induk");

	/** Kepmendagri codes of the 38 provinces. */
	private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "16", "17", "18", "19", "21",
			"31", "32", "33", "34", "35", "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72", "73", "74",
			"75", "76", "81", "82", "91", "92", "93", "94", "95", "96");

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		for (DigitRun run : DigitRun.of(text)) {
			int at = 0;
			while (at < run.size()) {
				int telephone = telephoneEnd(run, at);
				if (telephone > at) {
					at = telephone;
					continue;
				}
				int end = end(text, run, at);
				if (end > at) {
					hits.add(run.hit(label(run.digits(at, end)), Placeholder.CARD, at, end));
				}
				at = Math.max(end, at + 1);
			}
		}
		return hits;
	}

	/** The group after the card that begins here, or -1. */
	private static int end(LegibleText text, DigitRun run, int at) {
		if (run.group(at).size() >= CARD) {
			return at + 1;
		}
		int end = run.exactly(CARD, at);
		if (end > 0 && !holdsTelephone(run, at, end) && !areYears(run, at, end)) {
			return end;
		}
		if (at == 0 && WORDS.stand(text, run.first().from()) && !holdsTelephone(run, 0, run.size())) {
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

	private static String label(String digits) {
		if (digits.length() != CARD || !PROVINCES.contains(digits.substring(0, 2))) {
			return "card";
		}
		int day = Integer.parseInt(digits.substring(6, 8));
		int month = Integer.parseInt(digits.substring(8, 10));

		int born = (day > 40) ? day - 40 : day;
		return (born >= 1 && born <= 31 && month >= 1 && month <= 12) ? "nik" : "card";
	}

}
