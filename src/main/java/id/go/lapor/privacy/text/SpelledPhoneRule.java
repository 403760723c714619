package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A telephone number written in words: "nol delapan satu dua ...", digits in between
 * allowed. Ten words are asked for, so that somebody may count to nine.
 */
final class SpelledPhoneRule implements Rule {

	private static final Set<String> DIGITS = Set.of("nol", "kosong", "satu", "dua", "tiga", "empat", "lima", "enam",
			"tujuh", "delapan", "lapan", "dlapan", "dlpn", "sembilan", "enol", "siji", "loro", "telu", "papat", "limo",
			"enem", "pitu", "wolu", "songo", "sanga", "hiji", "tilu", "opat", "genep", "dalapan", "salapan");

	private static final int SHORTEST = 10;

	private static final int WIDEST_GAP = 3;

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		int from = -1;
		int to = -1;
		int count = 0;
		int words = 0;
		int at = 0;
		while (at < text.length()) {
			int end = token(text, at);
			if (end == at) {
				at++;
				continue;
			}
			boolean digit = end - at == 1 && text.isDigit(at);
			boolean word = DIGITS.contains(text.between(at, end));
			if (!(digit || word) || from >= 0 && !near(text, to, at)) {
				add(hits, from, to, count, words);
				from = -1;
				count = 0;
				words = 0;
			}
			if (digit || word) {
				from = (from < 0) ? at : from;
				to = end;
				count++;
				words += word ? 1 : 0;
			}
			at = end;
		}
		add(hits, from, to, count, words);
		return hits;
	}

	private static int token(LegibleText text, int at) {
		int end = at;
		if (text.isDigit(at)) {
			return at + 1;
		}
		while (text.isLetter(end)) {
			end++;
		}
		return end;
	}

	private static boolean near(LegibleText text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (" ,.-\n".indexOf(text.at(i)) < 0) {
				return false;
			}
		}
		return to - from <= WIDEST_GAP;
	}

	private static void add(List<Hit> hits, int from, int to, int count, int words) {
		if (count >= SHORTEST && words > 2) {
			hits.add(new Hit("spelled-phone", Placeholder.PHONE, from, to));
		}
	}

}
